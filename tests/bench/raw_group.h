// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>

#include "raw_database.h"

namespace usher::bench {

/// The yardstick of the backend's check-ins: the least that a program in SQLite's own C API has to do to
/// record them as the backend's store does, with the same look-ups, rows, indexes and durability, many in one
/// transaction. It leaves out HTTP, JSON, authentication, the chain over the feed and the rules. Errors throw
/// std::runtime_error.
class RawGroup {
 public:
  /// A new file in the folder, with tickets from 1 on.
  RawGroup(const std::filesystem::path& folder, int tickets);

  /// One durable transaction with a check-in of each of the `count` tickets from `first` on.
  void checkIn(int first, int count);

 private:
  using Statement = RawDatabase::Statement;

  void lookUp(const Statement& statement, bool expected);

  RawDatabase database_;
  Statement begin_;
  std::array<Statement, 3> known_;
  Statement ticket_;
  Statement last_;
  Statement insert_;
  Statement change_;
  Statement head_;
  Statement commit_;
  std::int64_t sequence_ = 0;
};

}  // namespace usher::bench
