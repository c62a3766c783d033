// SPDX-License-Identifier: Apache-2.0
#include <usher/sqlite/database.h>

namespace usher::sqlite {

namespace {

int flagsOf(OpenMode mode) {
  switch (mode) {
    case OpenMode::CreateOrOpen:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::OpenExisting:
      return SQLITE_OPEN_READWRITE;
    case OpenMode::ReadOnly:
      return SQLITE_OPEN_READONLY;
  }
  return SQLITE_OPEN_READONLY;
}

}  // namespace

Database::Database(const std::filesystem::path& file, OpenMode mode) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &handle, flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                   nullptr);
  handle_.reset(handle);
  if (code != SQLITE_OK) {
    throw Error(code, file.string() + ": " + (handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)));
  }
  sqlite3_busy_timeout(handle, 5000);
  if (mode == OpenMode::ReadOnly) return;
  execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
}

void Database::execute(const std::string& sql) {
  const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw Error(code, sqlite3_errmsg(handle()));
}

Statement Database::prepare(std::string_view sql) { return Statement(handle(), sql); }

int Database::changes() const { return sqlite3_changes(handle()); }

}  // namespace usher::sqlite
