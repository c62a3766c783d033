// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <usher/backend/http/server.h>

namespace usher::backend::http::tests {

/// Routes behind the real server on a free port of loopback.
class Served {
 public:
  explicit Served(std::vector<Group> groups, ServerOptions options = {});
  ~Served();

  std::uint16_t port() const { return server_->port(); }
  Server& server() { return *server_; }
  Metrics& metrics() { return metrics_; }
  void feedMoved(const std::string& event, std::int64_t sequence);
  /// Until run() has returned.
  void waitUntilStopped();
  /// The log so far.
  std::string log();
  /// Until the log has `text`.
  bool waitForLog(const std::string& text);
  /// Until the metrics have `line`.
  bool waitForMetric(const std::string& line);

 private:
  std::mutex log_mutex_;
  std::string log_;
  log::Logger logger_;
  Metrics metrics_;
  Router router_;
  std::unique_ptr<Server> server_;
  std::thread thread_;
};

}  // namespace usher::backend::http::tests
