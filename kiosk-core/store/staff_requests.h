// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/id.h>
#include <usher/domain/staff/requests_to_serve.h>
#include <usher/sqlite/database.h>
#include <usher/store/own_ops.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// What all guests asked for, as staff see to it: the rows that the feed brought, what only this kiosk knows,
/// and the state that staff have put them in here. Indexed look-ups on kept statements.
class StaffRequests {
 public:
  /// `event` is attached already; the references outlive this object.
  StaffRequests(sqlite::Database& database, Sealing& sealing, OwnOps& own_ops);
  domain::RequestsToServe find(domain::Instant settled_since, int at_most);

 private:
  domain::RequestFile fileIn(const sqlite::Statement& row);
  domain::Attendee attendeeIn(const sqlite::Statement& row, const domain::TicketId& ticket);
  /// Empty: they are no member any more.
  QString nameOf(const domain::StaffMemberId& member);
  QString noteOf(const domain::RequestId& request);

  sqlite::Database& database_;
  Sealing& sealing_;
  OwnOps& own_ops_;
  sqlite::Statement to_do_;
  sqlite::Statement settled_;
};

}  // namespace usher::store
