// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <system_error>

#include <usher/backend/api/operation.h>
#include <usher/backend/http/proxies.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/cursor.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::api {

namespace {

using http::Answer;
using http::Request;

constexpr auto kSeenLately = std::chrono::minutes(2);

Answer readiness(const Operation& operation) {
  if (operation.stopping()) return http::problem(503, "stopping", "The backend is about to end.");
  if (const auto heads = operation.events.heads(); !heads) {
    return http::problem(service::fromStore(heads.error()));
  }
  std::error_code error;
  const auto space = std::filesystem::space(operation.data, error);
  if (!error && space.available < operation.least_free_bytes) {
    return http::problem(503, "disk-full", "The disk of the data folder is nearly full; make room on it.");
  }
  return http::json(R"({"status":"ready"})");
}

bool bearsToken(const Request& request, const std::string& token) {
  if (token.empty()) return false;
  // Of equal length whatever was sent, and not the secret itself: comparing tells nothing by the time it
  // takes.
  return service::hashOf(request.header("Authorization")) == service::hashOf("Bearer " + token);
}

/// Whoever runs the backend: on its machine, or with the token.
bool isOperator(const Operation& operation, const Request& request) {
  return http::asksFromHere(request) || bearsToken(request, operation.metrics_token);
}

Answer health(const Operation& operation, const Request& request) {
  const auto heads = operation.events.heads();
  if (!heads) return http::problem(service::fromStore(heads.error()));
  nlohmann::ordered_json body;
  body["status"] = "ok";
  body["version"] = USHER_VERSION;
  if (!isOperator(operation, request)) return http::json(body.dump());
  body["events"] = nlohmann::ordered_json::array();
  for (const auto& head : *heads) {
    body["events"].push_back({{"event", head.event},
                              {"generation", head.generation},
                              {"cursor", service::formatCursor(head.sequence)}});
  }
  return http::json(body.dump());
}

Answer metrics(const Operation& operation, const Request& request) {
  if (!isOperator(operation, request)) {
    if (operation.metrics_token.empty()) {
      return http::problem(403, "forbidden",
                           "Metrics are shown on this machine alone, or by --metrics-token-file.");
    }
    return http::problem(401, "no-token", "Metrics need the bearer token of --metrics-token-file.");
  }
  return http::content(http::Metrics::kContentType, operation.metrics.text());
}

void measureKiosks(const Operation& operation) {
  const auto count = [kiosks = &operation.kiosks](const auto& which) {
    const auto all = kiosks->kiosks();
    return all ? static_cast<double>(std::ranges::count_if(*all, which)) : 0.0;
  };
  const std::string help =
      "Kiosks that are paired and not locked out, and those of them heard in two minutes.";
  operation.metrics.gauge("usher_kiosks", help, {{"state", "paired"}}, [count] {
    return count([](const store::Kiosk& kiosk) { return !kiosk.revoked_at; });
  });
  operation.metrics.gauge("usher_kiosks", help, {{"state", "seen"}}, [count, clock = operation.clock] {
    const auto since = clock() - kSeenLately;
    return count([since](const store::Kiosk& kiosk) {
      return !kiosk.revoked_at && kiosk.seen_at && *kiosk.seen_at >= since;
    });
  });
}

}  // namespace

http::Group operationRoutes(const Operation& plain) {
  using http::Body;
  const auto operation = std::make_shared<const Operation>(plain);
  measureKiosks(*operation);
  return {"",
          {{"GET", "/healthz", "healthz", Body::None, 0,
            [operation](const Request& request) { return health(*operation, request); }},
           {"GET", "/readyz", "readyz", Body::None, 0,
            [operation](const Request&) { return readiness(*operation); }},
           {"GET", "/metrics", "metrics", Body::None, 0,
            [operation](const Request& request) { return metrics(*operation, request); }}}};
}

}  // namespace usher::backend::api
