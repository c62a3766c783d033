// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <usher/backend/api/api.h>
#include <usher/backend/api/responses.h>
#include <usher/backend/service/cursor.h>

namespace usher::backend::api {

Answer Api::health() {
  const auto heads = services_.events.heads();
  if (!heads) return problem(service::fromStore(heads.error()));
  nlohmann::ordered_json body;
  body["status"] = "ok";
  body["version"] = USHER_VERSION;
  body["events"] = nlohmann::ordered_json::array();
  for (const auto& head : *heads) {
    body["events"].push_back({{"event", head.event},
                              {"generation", head.generation},
                              {"cursor", service::formatCursor(head.sequence)}});
  }
  return json(body.dump());
}

}  // namespace usher::backend::api
