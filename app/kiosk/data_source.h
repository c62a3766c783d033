// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <memory>
#include <optional>

#include <usher/domain/flow/event.h>
#include <usher/net/device_key.h>
#include <usher/net/pairing.h>
#include <usher/ports/backend.h>
#include <usher/ports/event_keys.h>
#include <usher/ports/spool.h>
#include <usher/ports/staff_hashes.h>
#include <usher/store/kiosk_store.h>

namespace usher::kiosk {

/// What a data room works on. The last goes first.
struct OpenData {
  net::Pairing pairing;
  std::unique_ptr<ports::EventKeys> keys;
  std::unique_ptr<store::KioskStore> store;
  /// Where a snapshot arrives; nullptr: there is no backend.
  std::unique_ptr<ports::Spool> spool;
  std::unique_ptr<ports::Backend> backend;
  std::unique_ptr<ports::StaffHashes> staff_hashes;
  /// Where what staff set at this kiosk is kept; empty: it is forgotten.
  QString choices_file = {};
  /// What this kiosk is known by; nullopt: there is no backend to know it.
  std::optional<net::DeviceKey> device_key = std::nullopt;
  /// Id of the running boot.
  QString boot = {};

  /// The one that is served.
  domain::EventId event() const { return pairing.identity.events.front(); }
};

/// Where a data room has it from. Data thread.
class DataSource {
 public:
  virtual ~DataSource() = default;
  /// Once more after an error, or after what it gave has gone. The source outlives what it gives.
  virtual std::expected<OpenData, domain::event::ServiceLost> open() = 0;
  /// Something in the store's files made no sense: the next open() does not believe them.
  virtual void distrust() = 0;
};

}  // namespace usher::kiosk
