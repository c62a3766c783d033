// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// Whether it is too late to want a seat, or to give one back.
inline bool isOver(const contract::SessionRow& session, Instant now) {
  return session.ends_at <= now;
}

/// Seated, Waiting or Already.
struct Joined : store::Enrolled {
  /// Other sessions of the guest that are on at the same time, with or without a seat: to be told of.
  std::vector<std::string> overlapping;
};

/// A guest's seats in sessions. NotFound: unknown-session, unknown-ticket (which a cancelled or revoked one
/// counts as, too); Conflict: session-over. Any thread; blocks on the store.
class Enrolments {
 public:
  Enrolments(store::SettingsStore& settings, store::AttendeeStore& attendees, Clock clock)
      : settings_(settings), attendees_(attendees), clock_(std::move(clock)) {}

  Result<Joined> join(const std::string& event, const std::string& ticket, const std::string& session);
  /// Seated or Waiting, whichever was given back, or Already.
  Result<store::Enrolled> leave(const std::string& event, const std::string& ticket,
                                const std::string& session);

 private:
  Result<contract::SessionRow> sessionToCome(const std::string& event, const std::string& session);
  Result<std::vector<std::string>> overlapping(const std::string& event, const std::string& ticket,
                                               const contract::SessionRow& with);

  store::SettingsStore& settings_;
  store::AttendeeStore& attendees_;
  Clock clock_;
};

}  // namespace usher::backend::service
