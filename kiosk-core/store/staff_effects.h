// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/domain/op.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// What staff did here, until the feed has shown it: which rows it is in the way of. Readers of those rows
/// join with these tables, each with one row an op. Inside a transaction of the caller's.
class StaffEffects {
 public:
  /// The database outlives this object.
  explicit StaffEffects(sqlite::Database& database);

  /// The check-in is in no history and no count.
  void take(const domain::Op& op, const domain::op::Void& undone);
  /// The ticket has other names.
  void take(const domain::Op& op, const domain::op::BadgeCorrection& corrected);
  /// The request is in another state.
  void take(const domain::Op& op, const domain::op::RequestState& step);
  /// Nobody needs to look at the incident.
  void take(const domain::Op& op, const domain::op::SettleIncident& settled);
  void drop(const domain::OpId& op);

  /// The last op that corrected the ticket's names.
  std::optional<domain::OpId> correctionOf(const domain::TicketId& ticket);

 private:
  sqlite::Database& database_;
  sqlite::Statement correction_;
};

/// The op that has to be told before this one: the backend would refuse a word about what it does not know.
std::optional<domain::OpId> isAbout(const domain::Op::What& what);

}  // namespace usher::store
