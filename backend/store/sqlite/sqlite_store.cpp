// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <type_traits>
#include <utility>

#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/feed_queries.h>
#include <usher/backend/store/sqlite/import.h>
#include <usher/backend/store/sqlite/kiosk_tables.h>
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
      redeem_(database_),
      readers_(file),
      writer_(database_, [this](sqlite::Database& database) { tellListener(database); }) {}

template <class Work>
auto SqliteStore::write(Work work) -> Result<decltype(work(std::declval<sqlite::Database&>()))> {
  using Value = decltype(work(database_));
  if constexpr (std::is_void_v<Value>) {
    return writer_.run(std::move(work));
  } else {
    std::optional<Value> value;
    auto done = writer_.run([&](sqlite::Database& database) { value = work(database); });
    if (!done) return std::unexpected(std::move(done.error()));
    return std::move(*value);
  }
}

void SqliteStore::tellListener(sqlite::Database& database) {
  const std::lock_guard lock(listener_mutex_);
  if (listener_) listener_(readHeads(database));
}

void SqliteStore::listen(FeedListener listener) {
  const std::lock_guard lock(listener_mutex_);
  listener_ = std::move(listener);
}

Result<ImportSummary> SqliteStore::importEvent(const std::vector<contract::Row>& rows, Instant now) {
  const auto prepared = guarded([&] { return Import(rows); });
  if (!prepared) return std::unexpected(prepared.error());
  return write([&](sqlite::Database& database) { return (*prepared)(database, now); });
}

void SqliteStore::redeem(Push push, RedeemReply reply) {
  auto outcome = std::make_shared<PushOutcome>();
  writer_.post({[this, outcome, push = std::move(push)](sqlite::Database&) { *outcome = redeem_(push); },
                [outcome, reply = std::move(reply)](std::optional<Error> error) mutable {
                  if (error) {
                    reply(std::unexpected(std::move(*error)));
                  } else {
                    reply(std::move(*outcome));
                  }
                }});
}

Result<std::vector<FeedHead>> SqliteStore::heads() {
  return readers_.read(readHeads);
}

Result<ChangePage> SqliteStore::changes(const std::string& event, std::int64_t after, int limit) {
  return readers_.read(
      [&](sqlite::Database& database) { return readChanges(database, event, after, limit); });
}

Result<void> SqliteStore::readSnapshot(const std::string& event, const SnapshotReader& reader) {
  return readers_.read([&](sqlite::Database& database) { store::readSnapshot(database, event, reader); });
}

Result<std::vector<contract::CheckInRow>> SqliteStore::checkIns(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) { return readCheckIns(database, event); });
}

Result<std::vector<Incident>> SqliteStore::incidents(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) { return readIncidents(database, event); });
}

Result<void> SqliteStore::forgetChanges(Instant before) {
  return write([&](sqlite::Database& database) { store::forgetChanges(database, before); });
}

Result<void> SqliteStore::addPairingCode(const PairingCode& code) {
  return write([&](sqlite::Database& database) { insertPairingCode(database, code); });
}

Result<std::optional<Kiosk>> SqliteStore::pair(const std::string& code_hash, const Kiosk& kiosk,
                                               Instant now) {
  return write([&](sqlite::Database& database) { return pairKiosk(database, code_hash, kiosk, now); });
}

Result<std::optional<Kiosk>> SqliteStore::kiosk(const std::string& id) {
  return readers_.read([&](sqlite::Database& database) { return readKiosk(database, id); });
}

Result<std::vector<Kiosk>> SqliteStore::kiosks() {
  return readers_.read(readKiosks);
}

Result<bool> SqliteStore::revokeKiosk(const std::string& id, Instant now) {
  return write([&](sqlite::Database& database) { return markRevoked(database, id, now); });
}

Result<void> SqliteStore::saveHeartbeat(const std::string& kiosk, const contract::HeartbeatRequest& heartbeat,
                                        Instant now) {
  return write([&](sqlite::Database& database) { writeHeartbeat(database, kiosk, heartbeat, now); });
}

Result<bool> SqliteStore::addToken(const Token& token, Instant now) {
  return write([&](sqlite::Database& database) { return insertToken(database, token, now); });
}

Result<std::optional<Kiosk>> SqliteStore::kioskOfToken(const std::string& hash, Instant now) {
  return readers_.read([&](sqlite::Database& database) { return readKioskOfToken(database, hash, now); });
}

}  // namespace usher::backend::store
