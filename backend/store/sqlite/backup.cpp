// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/backup.h>

#include <stdexcept>

#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/schema.h>
#include <usher/sqlite/backup.h>
#include <usher/sqlite/transaction.h>

namespace usher::backend::store {

namespace {

namespace fs = std::filesystem;

/// Beyond every number that the lost history can have given since its last change.
constexpr std::int64_t kLeap = 1'000'000;

void checkPages(sqlite::Database& database) {
  auto check = database.prepare("PRAGMA integrity_check(1)");
  if (!check.step() || check.text(0) != "ok") {
    throw sqlite::Error(SQLITE_CORRUPT, "the backup is damaged; take an earlier one");
  }
}

void requireBackup(const fs::path& file) {
  sqlite::Database database(file, sqlite::OpenMode::ReadOnly);
  sqlite::requireOurs(database, kApplicationId, migrations());
  auto version = database.prepare("PRAGMA user_version");
  if (!version.step() || version.integer(0) == 0)
    throw sqlite::Error(SQLITE_NOTADB, "there is nothing in it");
  checkPages(database);
}

/// Throws SQLITE_BUSY where anybody else has the store open. What cannot be read at all, nobody is working
/// on.
void requireNobodyThere(const fs::path& file) {
  try {
    const sqlite::Locking alone{.exclusive = true, .patience = std::chrono::milliseconds(0)};
    sqlite::Database database(file, sqlite::OpenMode::OpenExisting, alone);
    database.execute("BEGIN EXCLUSIVE; ROLLBACK");
  } catch (const sqlite::Error& error) {
    if (error.primaryCode() == SQLITE_BUSY) {
      throw sqlite::Error(SQLITE_BUSY, "the store is in use; stop the server first");
    }
  }
}

/// Most of them were sent since, which the backup cannot know: nobody gets them twice, unless somebody who
/// looks at them wants so.
std::int64_t putMessagesAside(sqlite::Database& database, contract::Instant now) {
  database
      .prepare(
          "UPDATE message SET state = ?, taken = 0, settled_at_ms = ?,"
          " last_error = 'queued at the time of the backup; it may have been sent since' WHERE state = ?")
      .run(static_cast<int>(MessageState::Dead), toMs(now), static_cast<int>(MessageState::Queued));
  return database.changes();
}

std::int64_t beginFeedsAnew(sqlite::Database& database, contract::Instant now) {
  database.execute("DELETE FROM change");
  database
      .prepare(
          "UPDATE event SET generation = lower(hex(randomblob(8))), chain = '',"
          " sequence = max(sequence, ?1) + ?2, forgotten = max(sequence, ?1) + ?2")
      .run(toMs(now), kLeap);
  return database.changes();
}

/// With what SQLite keeps beside it.
void moveAll(const fs::path& from, const fs::path& to) {
  for (const char* suffix : {"-wal", "-shm", ""}) {
    const fs::path file = from.string() + suffix;
    if (fs::exists(file)) fs::rename(file, to.string() + suffix);
  }
}

fs::path freeName(const fs::path& file) {
  for (int i = 1;; ++i) {
    fs::path name = file.string() + ".before-restore-" + std::to_string(i);
    if (!fs::exists(name)) return name;
  }
}

}  // namespace

Result<void> backUp(const fs::path& file, const fs::path& backup) {
  return guarded([&] {
    sqlite::Database source(file, sqlite::OpenMode::OpenExisting);
    sqlite::requireOurs(source, kApplicationId, migrations());
    sqlite::copyInto(source, backup);
  });
}

Result<Restored> restore(const fs::path& backup, const fs::path& file, contract::Instant now) {
  return guarded([&] {
    requireBackup(backup);
    const fs::path fresh = file.string() + ".restoring";
    fs::remove(fresh);
    if (fs::exists(file)) requireNobodyThere(file);
    Restored restored;
    {
      sqlite::Database source(backup, sqlite::OpenMode::ReadOnly);
      sqlite::copyInto(source, fresh);
    }
    {
      sqlite::Database database(fresh, sqlite::OpenMode::OpenExisting);
      sqlite::migrate(database, kApplicationId, migrations());
      sqlite::Transaction transaction(database);
      restored.events = beginFeedsAnew(database, now);
      restored.messages = putMessagesAside(database, now);
      transaction.commit();
      database.execute("PRAGMA journal_mode=WAL");
    }
    if (fs::exists(file)) {
      restored.set_aside = freeName(file);
      moveAll(file, restored.set_aside);
    }
    moveAll(fresh, file);
    return restored;
  });
}

}  // namespace usher::backend::store
