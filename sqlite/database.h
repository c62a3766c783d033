// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include <usher/sqlite/error.h>
#include <usher/sqlite/statement.h>

namespace usher::sqlite {

enum class OpenMode { CreateOrOpen, OpenExisting, ReadOnly };

/// One connection, used by one thread at a time. Opens in WAL mode with `synchronous=FULL`, foreign keys on and a
/// busy time-out of five seconds, so that what a commit has answered survives a power cut.
class Database {
 public:
  /// Throws Error: SQLITE_CANTOPEN where the folder is missing, SQLITE_NOTADB or SQLITE_CORRUPT where the file is none.
  explicit Database(const std::filesystem::path& file, OpenMode mode = OpenMode::CreateOrOpen);

  /// Runs one or more statements that take no parameters.
  void execute(const std::string& sql);
  /// A statement to run once or to keep; it must not outlive the database.
  Statement prepare(std::string_view sql);
  /// Rows changed by the last INSERT, UPDATE or DELETE.
  int changes() const;
  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  std::unique_ptr<sqlite3, Close> handle_;
};

}  // namespace usher::sqlite
