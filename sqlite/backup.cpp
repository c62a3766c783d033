// SPDX-License-Identifier: Apache-2.0
#include <usher/sqlite/backup.h>

#include <system_error>

namespace usher::sqlite {

namespace {

void copyPages(Database& source, Database& target) {
  auto* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
  if (!backup) throw errorOf(target.handle(), sqlite3_errcode(target.handle()));
  // All pages under one read lock: what is written meanwhile neither waits nor makes the copy begin anew.
  constexpr int kAllPages = -1;
  const int code = sqlite3_backup_step(backup, kAllPages);
  sqlite3_backup_finish(backup);
  if (code != SQLITE_DONE) throw Error(code, sqlite3_errstr(code));
}

}  // namespace

void copyInto(Database& source, const std::filesystem::path& file) {
  if (std::filesystem::exists(file)) throw Error(SQLITE_CANTOPEN, file.string() + ": it exists already");
  try {
    Database target(file);
    copyPages(source, target);
    target.execute("PRAGMA journal_mode=DELETE");
  } catch (...) {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
      std::filesystem::remove(file.string() + suffix, ignored);
    }
    throw;
  }
}

}  // namespace usher::sqlite
