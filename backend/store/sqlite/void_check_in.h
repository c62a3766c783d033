// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

struct Voided {
  enum Outcome { Done, NoSuchCheckIn, Already };
  Outcome outcome = Done;
  /// Whose check-in it was; "" where there is none.
  std::string ticket;
};

/// Undoes a check-in inside a transaction of the caller's: its row leaves the feed, and stays for the
/// history. A second entry against it takes its place; see next_entry.h.
Voided voidCheckIn(sqlite::Database& database, FeedLog& feed, const std::string& check_in,
                   const std::string& by, const std::string& reason, Instant now);

}  // namespace usher::backend::store
