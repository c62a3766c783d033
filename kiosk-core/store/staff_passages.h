// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/op.h>
#include <usher/ports/check_in_store.h>
#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// What staff did here about passages, for as long as the event's data is here: whom they let pass and why,
/// and what they undid. The feed says neither. Inside a transaction of the caller's.
class StaffPassages {
 public:
  /// `event` is attached already. Both outlive this object.
  StaffPassages(sqlite::Database& database, Sealing& sealing) : database_(database), sealing_(sealing) {}

  /// Keeps nothing where the door let the guest pass by itself.
  void keep(const ports::Ruling& ruling);
  /// Before the passage goes.
  void undo(const domain::Op& op, const domain::op::Void& undone);
  /// It was not undone after all; `op` is what was refused.
  void setTime(const domain::OpId& op, domain::Instant at);
  void takeBack(const domain::OpId& op);

 private:
  sqlite::Database& database_;
  Sealing& sealing_;
};

}  // namespace usher::store
