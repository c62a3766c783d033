// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

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
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

  void execute(const char* sql);
  Statement prepare(const char* sql);
  void check(int code);
  /// Whether there is a row; resets the statement where there is none.
  bool step(const Statement& statement);
  void run(const Statement& statement);
  void bind(const Statement& statement, int position, const std::string& text);
  void lookUp(const Statement& statement, bool expected);

  std::unique_ptr<sqlite3, Close> database_;
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
