// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <usher/backend/http/router.h>
#include <usher/backend/http/site.h>

namespace usher::backend::http {

/// A request as it goes its way.
struct Exchange {
  Request request;
  Router::Match match;
  std::chrono::system_clock::time_point began;
  bool client_stays = false;
  std::optional<LargeBody> large_body;
};

/// What is answered where nobody is left who could.
inline Response givenUp(const Exchange& exchange) {
  return Router::failure(exchange.match, exchange.request, "nobody is left who could answer");
}

}  // namespace usher::backend::http
