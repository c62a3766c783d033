// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include <usher/domain/staff/incident.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// Second entries that nobody has settled: those that the feed brought, and those of this kiosk that it has
/// not brought yet.
class SecondEntries {
 public:
  /// `event` is attached already; the database outlives this object.
  explicit SecondEntries(sqlite::Database& database);

  /// Oldest first.
  std::vector<domain::TwoEntries> open();
  /// Of those that were made here.
  std::int64_t openOfOwn();
  /// The backend has taken the word of staff that it is settled.
  void settled(const domain::OpId& entry, domain::Instant at);

 private:
  sqlite::Database& database_;
};

}  // namespace usher::store
