// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <usher/backend/api/kiosk_calls.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/cursor.h>

namespace usher::backend::api {

using http::Answer;

Answer health(const Services& services) {
  const auto heads = services.events.heads();
  if (!heads) return http::problem(service::fromStore(heads.error()));
  nlohmann::ordered_json body;
  body["status"] = "ok";
  body["version"] = USHER_VERSION;
  body["events"] = nlohmann::ordered_json::array();
  for (const auto& head : *heads) {
    body["events"].push_back({{"event", head.event},
                              {"generation", head.generation},
                              {"cursor", service::formatCursor(head.sequence)}});
  }
  return http::json(body.dump());
}

}  // namespace usher::backend::api
