// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/contract/settings.h>

namespace usher::backend::store {

/// Changes who sits where, inside the transaction of whatever brings that about: notes which sessions and
/// tickets are concerned, and at the end lets waiting guests move up and puts the rows in step.
class Seats {
 public:
  Seats(sqlite::Database& database, EventRows& rows, Instant now)
      : database_(database), rows_(rows), now_(now) {}

  Enrolled enrol(const std::string& ticket, const std::string& session);
  Enrolled leave(const std::string& ticket, const std::string& session);
  /// A seat whatever the capacity.
  void seat(const std::string& ticket, const std::string& session);
  /// Gives back all that the ticket has.
  void leaveAll(const std::string& ticket);

  /// The session's row has come, has changed or is gone, or its enrolments have changed otherwise.
  void concernSession(const std::string& session) { sessions_.insert(session); }
  void concernTicketsIn(const std::string& session);

  /// To be called once, after all else.
  void finish();

 private:
  void moveUp(const std::string& session);
  void tell(const contract::SessionRow& session, const std::string& ticket);
  void showFill(const std::string& session);
  void showSessions(const std::string& ticket);
  const contract::NotificationSettings& settings();

  sqlite::Database& database_;
  EventRows& rows_;
  Instant now_;
  std::set<std::string> sessions_;
  std::set<std::string> tickets_;
  std::optional<contract::NotificationSettings> settings_;
};

}  // namespace usher::backend::store
