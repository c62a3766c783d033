// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <usher/backend/api/api.h>
#include <usher/backend/api/operation.h>
#include <usher/backend/http/server.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

#include "event_rows.h"
#include "http_client.h"
#include "test_kiosk.h"

namespace usher::backend::tests {

/// A kiosk that is paired and has a token.
struct PairedKiosk {
  std::shared_ptr<TestKiosk> key;
  std::string id;
  HttpClient::Headers headers;
};

/// The whole backend on a free port of loopback, with a clock to set and an event with tickets from 1 on.
class RunningServer {
 public:
  explicit RunningServer(http::Limits limits = {}, int tickets = 100, http::Rate rate_per_kiosk = {});
  ~RunningServer();

  std::uint16_t port() const { return server_->port(); }
  PairedKiosk pairKiosk(const std::string& name);
  std::string pairingCode(const std::string& name);
  /// One more event, without tickets.
  void addEvent(const std::string& id);
  void advance(std::chrono::milliseconds by) { now_ms_ += by.count(); }
  contract::Instant now() const { return contract::Instant(std::chrono::milliseconds(now_ms_.load())); }
  store::SqliteStore& store() { return *store_; }
  /// Asks it to stop, without waiting for that.
  void stop() { server_->stop(); }
  void waitUntilStopped();
  /// The log so far.
  std::string log();
  std::string cursor(const std::string& event = kEvent);

 private:
  service::Clock clock() {
    return [this] { return now(); };
  }

  std::atomic<std::int64_t> now_ms_;
  QTemporaryDir folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::mutex log_mutex_;
  std::string log_;
  std::unique_ptr<log::Logger> logger_;
  std::unique_ptr<service::Pairing> pairing_;
  std::unique_ptr<service::Tokens> tokens_;
  std::unique_ptr<service::CheckIns> check_ins_;
  std::unique_ptr<service::Feed> feed_;
  std::unique_ptr<service::Snapshots> snapshots_;
  std::unique_ptr<service::Neighbours> neighbours_;
  std::unique_ptr<service::EventSwitches> switches_;
  http::Metrics metrics_;
  http::RateLimit kiosk_rate_;
  std::unique_ptr<http::Router> router_;
  std::unique_ptr<http::Server> server_;
  std::thread thread_;
};

}  // namespace usher::backend::tests
