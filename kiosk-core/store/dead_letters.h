// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/op.h>
#include <usher/domain/staff/incident.h>
#include <usher/ports/incident_book.h>
#include <usher/ports/outbox.h>
#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// What was done here and the backend will never take, until staff have seen to it: check-ins (kept by
/// Passages) and other ops. Inside a transaction of the caller's.
class DeadLetters {
 public:
  /// Both outlive this object.
  DeadLetters(sqlite::Database& database, Sealing& sealing);

  void keep(const domain::Op& op, const ports::outcome::Rejected& rejected);
  /// Oldest first.
  std::vector<domain::DeadLetter> open();
  std::int64_t openCount();
  /// False: there is none such.
  bool putAway(const ports::SeenTo& seen);

 private:
  void addCheckIns(std::vector<domain::DeadLetter>& letters);
  void addOps(std::vector<domain::DeadLetter>& letters);

  sqlite::Database& database_;
  Sealing& sealing_;
};

}  // namespace usher::store
