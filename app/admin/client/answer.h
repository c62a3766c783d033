// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <nlohmann/json.hpp>

#include <usher/contract/event_rows.h>

#include "people_api.h"

namespace usher::admin {

using Json = nlohmann::json;

/// Of an answer that the contract does not know.
Failure garbledAnswer();

/// The array `name` of an answer, all of objects.
std::expected<Json, Failure> listIn(const std::string& body, const char* name);
std::expected<Json, Failure> askForList(PeopleApi& api, const Call& call, const char* name);
/// The contract's rows among them, by their type; others are left out.
std::expected<std::vector<contract::Row>, Failure> askForRows(PeopleApi& api, const Call& call,
                                                              const char* name);
/// The event itself.
std::expected<contract::EventRow, Failure> askForEvent(PeopleApi& api, const std::string& event);

/// Text or number of a member, as text; "" where it is absent or neither.
QString textOf(const Json& object, const char* name);

/// A text in the language that a terminal in English wants, else in any.
QString inEnglish(const contract::LocalizedText& text);

/// Times as they are where the event is.
class EventClock {
 public:
  explicit EventClock(const contract::EventRow& event) : zone_(QByteArray::fromStdString(event.timezone)) {}
  /// "2026-11-24 09:30"; UTC, and said so, where the machine does not know the event's zone.
  QString at(contract::Instant instant) const;
  /// Of a member that may be absent.
  QString at(const Json& object, const char* name) const;

 private:
  QTimeZone zone_;
};

}  // namespace usher::admin
