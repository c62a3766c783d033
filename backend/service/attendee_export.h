// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/exchange/exports.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

struct AttendeeExport {
  std::vector<exchange::ExportedAttendee> attendees;
  /// The ids of the event's questions, and of earlier ones that somebody has answered.
  std::vector<std::string> questions;
};

/// An event's attendees whom `words` find, as of one moment, for exchange::writeAttendees(). NotFound: there
/// is no such event. Any thread; blocks on the store.
Result<AttendeeExport> exportedAttendees(store::AttendeeStore& attendees, store::SettingsStore& settings,
                                         const std::string& event, const std::string& words);

}  // namespace usher::backend::service
