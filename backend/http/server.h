// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/http/limits.h>
#include <usher/backend/http/metrics.h>
#include <usher/backend/http/proxies.h>
#include <usher/backend/http/router.h>
#include <usher/backend/http/span.h>
#include <usher/backend/http/tls.h>
#include <usher/backend/log/logger.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::http {

struct ServerOptions {
  std::string address = "127.0.0.1";
  /// 0: any free one.
  std::uint16_t port = 0;
  Limits limits = {};
  /// Where it is set the server speaks TLS alone.
  std::optional<TlsFiles> tls = {};
  Proxies proxies = {};
  /// Threads that may wait for the store.
  std::size_t workers = 4;
  /// The same for routes that are slow.
  std::size_t slow_workers = 2;
  /// SIGTERM and SIGINT stop the server; SIGHUP loads the certificate again.
  bool takes_signals = false;
  /// Called on a worker when an event's feed has moved, before those who wait for it are woken; most of them
  /// know it up to `after`.
  std::function<void(const std::string& event, std::int64_t after)> before_news = {};
  /// Done at the start and every hour, on a worker for what is slow.
  std::function<void()> chores = {};
  /// Gets a span of each request whose trace is sampled.
  SpanSink spans = {};
};

/// HTTP/1.1 in front of a Router: one thread for the network, a few workers for the calls. Long polls and
/// streams wait without a thread.
class Server {
 public:
  /// Takes hold of the port; an error is a sentence for the operator. What is handed over must outlive the
  /// server.
  static std::expected<std::unique_ptr<Server>, std::string> listen(const Router& router, Metrics& metrics,
                                                                    log::Logger& logger,
                                                                    ServerOptions options);
  ~Server();

  std::uint16_t port() const;
  /// Serves until it is stopped: then accepts nobody, answers who waits, finishes what it has begun, and
  /// returns.
  void run();
  /// Any thread.
  void stop();
  /// Any thread; true from the moment at which it begins to stop.
  bool isStopping() const;
  /// Any thread: new connections get the certificate that lies in the files now; those that are open go on.
  /// Where the files cannot be used the earlier one stays, and the log says why.
  void reloadTls();
  /// Any thread: wakes the long polls and streams that have been waiting for this.
  void feedMoved(const std::vector<store::FeedHead>& heads);
  /// Any thread: long polls of these kiosks (Wait::client) for these events are asked again at once, now and
  /// whenever they come; those of an earlier call that are not among them may wait again.
  void recall(const std::vector<store::Departure>& departures);

 private:
  class Impl;
  explicit Server(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace usher::backend::http
