// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: what people's calls answer, in JSON.

#include <nlohmann/json.hpp>
#include <string>

#include <usher/backend/http/message.h>
#include <usher/backend/service/imports.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/port/message_store.h>
#include <usher/contract/event_rows.h>

namespace usher::backend::api {

using Json = nlohmann::json;

http::Response jsonAnswer(const Json& json, int status = 200);

Json toJson(const contract::Row& row);
/// Without its "kind", as a part of something else.
Json toJson(const contract::CheckInRow& row);
Json toJson(const store::Attendee& attendee);
Json toJson(const store::HistoryEntry& entry);
Json toJson(const store::Enrolment& enrolment);
Json toJson(const store::Message& message);
Json toJson(const store::Kiosk& kiosk);
Json toJson(const store::Incident& incident);
Json toJson(const store::Arrivals& arrivals);
Json toJson(const service::ImportReport& report);

/// {"name": [each, ...]}
template <class Each>
Json listed(const char* name, const std::vector<Each>& all) {
  Json list = Json::array();
  for (const auto& each : all) list.push_back(toJson(each));
  return {{name, std::move(list)}};
}

}  // namespace usher::backend::api
