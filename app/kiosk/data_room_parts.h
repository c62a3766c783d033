// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <usher/checkin/find_guest.h>
#include <usher/checkin/redeem.h>
#include <usher/desk/serve_requests.h>
#include <usher/desk/serve_staff.h>
#include <usher/domain/event.h>
#include <usher/sync/engine.h>
#include <usher/sync/qt_scheduler.h>

#include <usher/kiosk/check_in_export.h>
#include <usher/kiosk/data_room.h>
#include <usher/kiosk/data_source.h>
#include <usher/kiosk/lan_exchange.h>
#include <usher/kiosk/roll_reader.h>
#include <usher/kiosk/stick_writing.h>

namespace usher::kiosk {

/// What is there as long as the kiosk's data can be read.
struct DataRoom::Parts {
  OpenData data;
  std::unique_ptr<sync::QtScheduler> scheduler;
  std::unique_ptr<sync::Engine> engine;
  /// Where kiosks tell each other; goes before the store does.
  std::unique_ptr<LanExchange> lan;
  /// Of the event.
  std::vector<domain::CheckInList> lists;
  std::optional<checkin::Redeem> redeem;
  std::optional<checkin::FindGuest> find_guest;
  std::optional<desk::ServeStaff> serve_staff;
  std::optional<desk::ServeRequests> serve_requests;
  /// Goes before the store does.
  std::unique_ptr<RollReader> roll;
  /// The last that staff asked for; goes before the store does, too.
  std::unique_ptr<CheckInExport> check_in_export;
  /// The last, as well.
  std::unique_ptr<StickWriting> stick_writing;
  std::unique_ptr<StickReading> stick_reading;
  /// The papers that were owed when the store was opened were told.
  bool owed_told = false;
};

}  // namespace usher::kiosk
