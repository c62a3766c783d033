// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

#include <usher/domain/check_in.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// Which way somebody went last at a check-in list: by the feed or only here, and not undone here. In the
/// order of TicketFinder's histories.
class LastPassages {
 public:
  using ByRow = std::unordered_map<std::int64_t, domain::Direction>;

  /// `event` is attached already. The database outlives this object.
  explicit LastPassages(sqlite::Database& database);

  /// Of tickets with row ids after `after` up to `through`, those who passed.
  ByRow between(const domain::CheckInListId& list, std::int64_t after, std::int64_t through);
  /// nullopt: never.
  std::optional<domain::Direction> of(std::string_view ticket, const domain::CheckInListId& list);

 private:
  sqlite::Statement between_;
  sqlite::Statement of_ticket_;
};

}  // namespace usher::store
