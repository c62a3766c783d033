// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <usher/domain/id.h>
#include <usher/sqlite/database.h>
#include <usher/sqlite/statement.h>

namespace usher::store {

/// How many are inside, by the passages that the feed brought those that only this kiosk knows and those that
/// others told of, but for those that were undone. Who came in by the feed and went out by another kiosk's
/// word counts as inside until this kiosk knows whose hash it is (LanRows::know()).
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
