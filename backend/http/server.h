// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <usher/backend/http/router.h>
#include <usher/backend/log/logger.h>
#include <usher/backend/store/port/event_store.h>

namespace usher::backend::http {

/// What strangers may cost.
struct Limits {
  std::chrono::milliseconds idle = std::chrono::seconds(75);
  /// From a request's first byte to the end of its headers; and from there to the end of its body.
  std::chrono::milliseconds header = std::chrono::seconds(10);
  std::chrono::milliseconds body = std::chrono::seconds(20);
  /// For each piece of an answer to be taken.
  std::chrono::milliseconds send = std::chrono::seconds(30);
  std::chrono::milliseconds stop = std::chrono::seconds(5);
  std::uint32_t header_bytes = 8 * 1024;
  std::size_t connections = 20'000;
};

struct ServerOptions {
  std::string address = "127.0.0.1";
  /// 0: any free one.
  std::uint16_t port = 0;
  Limits limits = {};
  /// Threads that may wait for the store.
  std::size_t workers = 4;
  /// SIGTERM and SIGINT stop the server.
  bool stops_on_signals = false;
  /// Done at the start and every hour, on a worker.
  std::function<void()> chores = {};
};

/// HTTP/1.1 in front of a Router: one thread for the network, a few workers for the calls. Long polls wait
/// without a thread.
class Server {
 public:
  /// Takes hold of the port; an error is a sentence for the operator. `router` and `logger` must outlive the
  /// server.
  static std::expected<std::unique_ptr<Server>, std::string> listen(const Router& router, log::Logger& logger,
                                                                    ServerOptions options);
  ~Server();

  std::uint16_t port() const;
  /// Serves until it is stopped: then accepts nobody, answers who waits, finishes what it has begun, and
  /// returns.
  void run();
  /// Any thread.
  void stop();
  /// Any thread: wakes the long polls that have been waiting for this.
  void feedMoved(const std::vector<store::FeedHead>& heads);

 private:
  class Impl;
  explicit Server(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace usher::backend::http
