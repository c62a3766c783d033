// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <usher/sqlite/database.h>

namespace usher::store {

/// Which tickets are not as they were: their row, what was corrected here, or their passages, also those that
/// other kiosks told of. Noted by
/// triggers of this connection alone, in a table in memory and within the transaction that changes them, so
/// that no writer has to think of it, and what is rolled back was no change.
class ChangedTickets {
 public:
  /// `event` is attached already. The database outlives this object.
  explicit ChangedTickets(sqlite::Database& database) : database_(database) {}

  /// From now on; what was noted before is forgotten. Outside of any transaction.
  void begin();
  bool isNoting() const { return noting_; }
  /// Has `swap` put another file in the place of the attached `event`: triggers hold on to the tables of the
  /// one that goes. Whatever `swap` throws is passed on.
  void around(const std::function<void()>& swap);

  /// Row ids of tickets that were removed; there may be rows with them again. Forgets them.
  std::vector<std::int64_t> takeRemoved();
  /// Ids, no more than `at_most`, of tickets that may be removed by now. Forgets them.
  std::vector<std::string> take(int at_most);
  bool any();

 private:
  void makeTriggers();
  void dropTriggers();
  void forget();

  sqlite::Database& database_;
  bool noting_ = false;
};

}  // namespace usher::store
