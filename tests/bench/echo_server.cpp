// SPDX-License-Identifier: Apache-2.0
#include "echo_server.h"

#include <atomic>
#include <cstdio>

#include <usher/backend/http/responses.h>
#include <usher/backend/http/server.h>

namespace usher::bench {

namespace http = backend::http;

int echoServer() {
  constexpr auto kLong = std::chrono::minutes(5);
  const std::string event = "bench";
  std::atomic<std::int64_t> position = 0;
  http::Server* running = nullptr;
  const auto wait = [&](const http::Request&) -> http::Answer {
    if (position > 0) return http::json("{}");
    return http::Wait{event, 0, kLong, http::noContent(), [] { return http::json("{}"); }};
  };
  const auto wake = [&](const http::Request&) -> http::Answer {
    backend::store::FeedHead head;
    head.event = event;
    head.sequence = ++position;
    running->feedMoved({head});
    return http::json("{}");
  };
  http::Metrics metrics;
  const auto show = [&](const http::Request&) -> http::Answer {
    return http::content(http::Metrics::kContentType, metrics.text());
  };
  const http::Router router({{"/",
                              {{"GET", "/wait", "changes", http::Body::None, 0, wait},
                               {"GET", "/metrics", "metrics", http::Body::None, 0, show},
                               {"POST", "/wake", "wake", http::Body::Any, 0, wake}}}});
  backend::log::Logger logger(backend::log::Level::Error, backend::log::toStderr());
  http::ServerOptions options;
  options.limits.rate_per_address = {};
  options.limits.connections_per_address = options.limits.connections;
  options.takes_signals = true;
  const auto server = http::Server::listen(router, metrics, logger, options);
  if (!server) return 1;
  running = server->get();
  std::printf("%d\n", running->port());
  std::fflush(stdout);
  running->run();
  return 0;
}

}  // namespace usher::bench
