// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// How many came in when, by the passages that the feed brought, those that only this kiosk knows and those
/// that others told of, but for those that were undone.
class Arrivals {
 public:
  /// `event` is attached already. The database outlives this object.
  explicit Arrivals(sqlite::Database& database);

  /// See ports::PassageBook.
  std::vector<std::int64_t> of(const domain::CheckInListId& list, domain::Instant from,
                               std::chrono::milliseconds step, int steps);

 private:
  sqlite::Statement brought_;
  sqlite::Statement here_;
};

}  // namespace usher::store
