// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <usher/domain/id.h>
#include <usher/sqlite/database.h>
#include <usher/sqlite/statement.h>

namespace usher::store {

/// How many are inside, by the passages that the feed brought and those that only this kiosk knows, but for
/// those that were undone here.
class HeadCount {
 public:
  /// `event` is attached already. The database outlives this object.
  explicit HeadCount(sqlite::Database& database);
  /// Tickets whose last entry on the list is not followed by an exit. Of passages in the same millisecond the
  /// entry counts, as in domain::evaluate().
  std::int64_t of(const domain::CheckInListId& list);

 private:
  sqlite::Statement inside_;
};

}  // namespace usher::store
