// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string_view>

namespace usher::bench {

/// A file in SQLite's own C API, for the yardsticks: nothing but its calls and a look at what they answer.
/// What is called for each row stands here, so that the compiler sees through it. Errors throw
/// std::runtime_error.
class RawDatabase {
 public:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

  /// None is open.
  RawDatabase() = default;
  /// The name and flags are those of sqlite3_open_v2().
  explicit RawDatabase(const char* name, int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);

  void close() { handle_.reset(); }

  /// One statement, or more of them.
  void execute(const char* sql);
  Statement prepare(const char* sql);

  /// Whether there is a row; resets the statement where there is none.
  bool step(const Statement& statement) {
    const int code = sqlite3_step(statement.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) check(code);
    reset(statement);
    return false;
  }
  /// A statement that gives no rows.
  void run(const Statement& statement) {
    if (step(statement)) throw std::runtime_error("a row where none was expected");
  }
  void reset(const Statement& statement) { check(sqlite3_reset(statement.get())); }

  /// Positions count from 1. Texts and blobs are not copied: they stay until the statement was stepped.
  void bind(const Statement& statement, int position, std::string_view text) {
    check(sqlite3_bind_text(statement.get(), position, text.data(), static_cast<int>(text.size()),
                            SQLITE_STATIC));
  }
  void bind(const Statement& statement, int position, std::int64_t number) {
    check(sqlite3_bind_int64(statement.get(), position, number));
  }
  void bindBlob(const Statement& statement, int position, const void* bytes, std::size_t size) {
    check(sqlite3_bind_blob(statement.get(), position, bytes, static_cast<int>(size), SQLITE_STATIC));
  }
  void bindNull(const Statement& statement, int position) {
    check(sqlite3_bind_null(statement.get(), position));
  }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };

  void check(int code) {
    if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(handle_.get()));
  }

  std::unique_ptr<sqlite3, Close> handle_;
};

}  // namespace usher::bench
