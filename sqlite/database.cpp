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

std::int64_t ask(Database& database, std::string_view sql) {
  auto statement = database.prepare(sql);
  return statement.step() ? statement.integer(0) : 0;
}

// Also the first look into the file, which tells whether it is a database at all.
bool hasNothing(Database& database) {
  return ask(database, "SELECT count(*) FROM sqlite_schema") == 0 &&
         ask(database, "PRAGMA application_id") == 0 && ask(database, "PRAGMA user_version") == 0;
}

/// Every allocation of SQLite's would take a lock to be counted, which nobody asks for. Before its first use,
/// or it is as well without.
void countNoMemory() {
  static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)done;
}

}  // namespace

Database::Database(const std::filesystem::path& file, OpenMode mode, Locking locking) {
  countNoMemory();
  sqlite3* handle = nullptr;
  const int flags = flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
  handle_.reset(handle);
  if (code != SQLITE_OK) {
    throw Error(code, file.string() + ": " + (handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)),
                handle ? sqlite3_system_errno(handle) : 0);
  }
  try {
    // SQLite opens for reading, without a word, what it may not write.
    if (mode != OpenMode::ReadOnly && sqlite3_db_readonly(handle, "main") == 1) {
      throw Error(SQLITE_READONLY, "the file can't be written");
    }
    sqlite3_busy_timeout(handle, static_cast<int>(locking.patience.count()));
    // Before the first look: a connection that never shares its WAL needs no shared memory for it.
    if (locking.exclusive) execute("PRAGMA locking_mode=EXCLUSIVE");
    execute("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON");
    const bool nothing = hasNothing(*this);
    if (mode == OpenMode::ReadOnly) return;
    if (nothing) execute("PRAGMA journal_mode=WAL");
  } catch (const Error& error) {
    throw Error(error.code(), file.string() + ": " + error.what(), error.systemError());
  }
}

void Database::execute(const std::string& sql) {
  const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw errorOf(handle(), code);
}

Statement Database::prepare(std::string_view sql) {
  return Statement(handle(), sql);
}

KeptStatement Database::keep(std::string_view sql) {
  auto found = kept_->find(sql);
  if (found == kept_->end()) found = kept_->emplace(sql, prepare(sql)).first;
  return {*kept_, kept_->extract(found)};
}

void Database::interruptWhen(const std::atomic<bool>& stopped) {
  // A step is some ten nanoseconds.
  constexpr int kSteps = 100'000;
  sqlite3_progress_handler(
      handle(), kSteps,
      [](void* flag) { return static_cast<const std::atomic<bool>*>(flag)->load() ? 1 : 0; },
      const_cast<std::atomic<bool>*>(&stopped));
}

int Database::changes() const {
  return sqlite3_changes(handle());
}

}  // namespace usher::sqlite
