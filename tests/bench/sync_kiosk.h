// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include <usher/checkin/redeem.h>
#include <usher/kiosk/system_clock.h>
#include <usher/kiosk/system_random.h>
#include <usher/net/pairing.h>
#include <usher/net/usher_backend.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_tickets.h>
#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>
#include <usher/sync/engine.h>
#include <usher/sync/qt_scheduler.h>

#include "../backend/backend_program.h"

namespace usher::bench {

/// Turns the event loop until it is so; std::runtime_error where it never is.
void turnUntil(const char* what, const std::function<bool()>& is_so);

/// What lives on a kiosk's data thread, as shipped: store, rules, HTTP client, exchange. Its thread is the
/// caller's.
class SyncKiosk {
 public:
  /// Paired with the backend's event "demo", its data in `folder`, which is made, and outlives this object.
  SyncKiosk(std::filesystem::path folder, const QString& name, const backend::tests::BackendProgram& backend);
  ~SyncKiosk();

  /// With all its data; the store is closed by it.
  void moveTo(const std::filesystem::path& folder);
  void openStore();
  void closeStore() { store_.reset(); }
  /// The exchange begins, by way of this port of loopback; guests are let in at the list "never".
  void connect(std::uint16_t port);
  void disconnect();
  /// Connects until everything is here.
  void load(std::uint16_t port);

  store::KioskStore& store() { return *store_; }
  sync::Engine& engine() { return *engine_; }
  const ports::Clock& clock() const { return clock_; }
  std::int64_t waiting();
  /// The rules let this guest in, and the exchange, where there is one, is told: as the shipped data thread
  /// does it. std::runtime_error where they don't.
  void admit(int number);
  /// Kept and queued, whatever the rules say; the exchange is not told.
  domain::OpId record(int number);
  bool isIn(int number);

 private:
  std::filesystem::path folder_;
  kiosk::SystemClock clock_;
  kiosk::SystemRandom random_;
  proof::ContractTickets signed_tickets_;
  proof::ContractLookUps look_ups_;
  std::unique_ptr<store::FileEventKeys> keys_;
  std::optional<net::DeviceKey> device_key_;
  std::optional<net::Pairing> pairing_;
  std::unique_ptr<store::KioskStore> store_;
  sync::QtScheduler scheduler_;
  std::unique_ptr<ports::Spool> spool_;
  std::unique_ptr<net::UsherBackend> backend_;
  std::unique_ptr<sync::Engine> engine_;
};

}  // namespace usher::bench
