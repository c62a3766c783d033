// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/schema.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

namespace usher::backend::store {

namespace {

sqlite::Database openMigrated(const std::filesystem::path& file) {
  sqlite::Database database(file);
  sqlite::migrate(database, kApplicationId, migrations());
  auto check = database.prepare("PRAGMA quick_check(1)");
  if (!check.step() || check.text(0) != "ok") throw sqlite::Error(SQLITE_CORRUPT, "the database is damaged");
  return database;
}

}  // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::filesystem::path& file) {
  return guarded([&] { return std::unique_ptr<SqliteStore>(new SqliteStore(file)); });
}

SqliteStore::SqliteStore(const std::filesystem::path& file)
    : database_(openMigrated(file)),
      readers_(file),
      writer_(database_,
              [this](sqlite::Database& database) {
                news_.tell(database);
                departures_.look(database);
                sweep_.look(database);
              }),
      events_(writer_, readers_, news_),
      kiosks_(writer_, readers_, departures_),
      settings_(writer_, readers_),
      attendees_(writer_, readers_),
      messages_(writer_, readers_),
      people_(writer_, readers_),
      requests_(writer_, readers_),
      staff_(writer_, readers_) {
  // What an earlier run has left to do is looked for after a commit.
  writer_.post({[](sqlite::Database&) {}, [](std::optional<Error>) {}});
}

}  // namespace usher::backend::store
