// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include <usher/sqlite/error.h>
#include <usher/sqlite/kept_statement.h>
#include <usher/sqlite/statement.h>

namespace usher::sqlite {

enum class OpenMode { CreateOrOpen, OpenExisting, ReadOnly };

struct Locking {
  /// Nobody else can as much as read the database, and those attached to it, while this connection is open.
  bool exclusive = false;
  /// How long to wait for another connection's lock before SQLITE_BUSY.
  std::chrono::milliseconds patience{5000};
};

/// One connection, used by one thread at a time, with `synchronous=FULL` and foreign keys on. A file that is
/// new or has nothing in it is put in WAL mode, so that what a commit has answered survives a power cut; any
/// other file is left in the mode that it has, because it may turn out to be another program's (see
/// migrate()).
class Database {
 public:
  /// Throws Error: SQLITE_CANTOPEN where the folder is missing, SQLITE_NOTADB or SQLITE_CORRUPT where the
  /// file is none, SQLITE_READONLY where it can't be written (unless opened so), SQLITE_BUSY where another
  /// connection holds it.
  explicit Database(const std::filesystem::path& file, OpenMode mode = OpenMode::CreateOrOpen,
                    Locking locking = {});

  /// Runs one or more statements that take no parameters.
  void execute(const std::string& sql);
  /// A statement to run once or to keep; it must not outlive the database.
  Statement prepare(std::string_view sql);
  /// The same for what runs often: prepared at its first use, and lent again from then on. While it is lent,
  /// another loan of the same SQL is another statement.
  KeptStatement keep(std::string_view sql);
  /// Whatever is under way ends by an Error with SQLITE_INTERRUPT soon after `stopped` was set, by any
  /// thread. The flag outlives this object.
  void interruptWhen(const std::atomic<bool>& stopped);
  /// Rows changed by the last INSERT, UPDATE or DELETE.
  int changes() const;
  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  std::unique_ptr<sqlite3, Close> handle_;
  // On the heap, where loans find it after the database has moved.
  std::unique_ptr<KeptStatements> kept_ = std::make_unique<KeptStatements>();
};

}  // namespace usher::sqlite
