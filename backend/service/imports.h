// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/agenda.h>
#include <usher/backend/exchange/attendees.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// What came of a file, or would.
struct ImportReport {
  bool applied = false;
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  /// Lines that were left out, and what else is to be looked at.
  std::vector<exchange::LineProblem> problems;
  exchange::Columns columns;
};

/// Organizers' files. Any thread; blocks on the store.
class Imports {
 public:
  Imports(store::SettingsStore& settings, store::AttendeeStore& attendees, GuestLinks& links,
          TicketKeys& keys, Clock clock)
      : settings_(settings), attendees_(attendees), links_(links), keys_(keys), clock_(std::move(clock)) {}

  /// Takes in all good lines, or, as a preview, only says what would come of them. A known ticket whose line
  /// has no code keeps its own; a new one gets a signed one, and with it, where a signature cannot name the
  /// file's id, an id that follows from that. They go in some hundred at a time, in the order of lines: where
  /// that ends in an error, those before are in, and the same file again takes in the rest. Who was erased is
  /// left out, with a problem that says so.
  Result<ImportReport> attendees(const std::string& event, std::string_view bytes, bool preview);
  /// Sessions that the file lacks stay.
  Result<ImportReport> agenda(const std::string& event, std::string_view bytes, bool preview);

 private:
  Result<exchange::EventFrame> frameOf(const std::string& event);
  /// Where a guest who is new by this line may be one who has a ticket already.
  Result<void> noteAlike(const std::string& event, const exchange::ImportedAttendee& imported,
                         exchange::Problems& problems);
  /// Slice by slice, so that doors go on meanwhile.
  Result<void> merge(const std::string& event, const std::vector<store::NewAttendee>& attendees,
                     ImportReport& report);
  Result<store::NewAttendee> complete(const std::string& event, exchange::ImportedAttendee imported,
                                      ImportReport& report);

  store::SettingsStore& settings_;
  store::AttendeeStore& attendees_;
  GuestLinks& links_;
  TicketKeys& keys_;
  Clock clock_;
};

}  // namespace usher::backend::service
