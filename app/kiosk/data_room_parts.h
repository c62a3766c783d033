// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <usher/checkin/find_guest.h>
#include <usher/checkin/redeem.h>
#include <usher/desk/serve_staff.h>
#include <usher/net/device_key.h>
#include <usher/net/pairing.h>
#include <usher/net/usher_backend.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_staff_hashes.h>
#include <usher/proof/contract_tickets.h>
#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>
#include <usher/sync/engine.h>
#include <usher/sync/qt_scheduler.h>

#include <usher/kiosk/check_in_export.h>
#include <usher/kiosk/data_room.h>
#include <usher/kiosk/roll_reader.h>

namespace usher::kiosk {

/// What is there as long as the kiosk's data can be read.
struct DataRoom::Parts {
  net::Pairing pairing;
  net::DeviceKey device_key;
  proof::ContractTickets signed_tickets;
  proof::ContractLookUps look_ups;
  proof::ContractStaffHashes staff_hashes;
  std::unique_ptr<store::FileEventKeys> keys;
  std::unique_ptr<store::KioskStore> store;
  std::unique_ptr<net::UsherBackend> backend;
  std::unique_ptr<sync::QtScheduler> scheduler;
  std::unique_ptr<sync::Engine> engine;
  std::optional<checkin::Redeem> redeem;
  std::optional<checkin::FindGuest> find_guest;
  std::optional<desk::ServeStaff> serve_staff;
  /// Goes before the store does.
  std::unique_ptr<RollReader> roll;
  /// The last that staff asked for; goes before the store does, too.
  std::unique_ptr<CheckInExport> check_in_export;

  domain::EventId event() const { return pairing.identity.events.front(); }
};

}  // namespace usher::kiosk
