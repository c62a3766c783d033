// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/kiosk_tables.h>
#include <usher/backend/store/sqlite/offered_events.h>
#include <usher/backend/store/sqlite/sqlite_kiosks.h>

namespace usher::backend::store {

Result<void> SqliteKiosks::addPairingCode(const PairingCode& code) {
  return writer_.write([&](sqlite::Database& database) { insertPairingCode(database, code); });
}

Result<bool> SqliteKiosks::hasPairingCode(const std::string& code_hash, Instant now) {
  return readers_.read([&](sqlite::Database& database) { return isPairingCode(database, code_hash, now); });
}

Result<std::optional<Kiosk>> SqliteKiosks::pair(const std::string& code_hash, const Kiosk& kiosk,
                                                Instant now) {
  return writer_.write(
      [&](sqlite::Database& database) { return pairKiosk(database, code_hash, kiosk, now); });
}

Result<std::optional<Kiosk>> SqliteKiosks::kiosk(const std::string& id) {
  return readers_.read([&](sqlite::Database& database) { return readKiosk(database, id); });
}

Result<std::vector<Kiosk>> SqliteKiosks::kiosks() {
  return readers_.read(readKiosks);
}

Result<bool> SqliteKiosks::revokeKiosk(const std::string& id, Instant now) {
  return writer_.write([&](sqlite::Database& database) { return markRevoked(database, id, now); });
}

Result<Moved> SqliteKiosks::moveKiosk(const std::string& id, const std::string& event, Instant now) {
  return writer_.write([&](sqlite::Database& database) { return moveKioskTo(database, id, event, now); });
}

Result<bool> SqliteKiosks::hasLeft(const std::string& kiosk, const std::string& event) {
  return readers_.read([&](sqlite::Database& database) { return hasKioskLeft(database, kiosk, event); });
}

Result<bool> SqliteKiosks::offerEvents(const std::string& kiosk, const std::vector<std::string>& events) {
  return writer_.write([&](sqlite::Database& database) { return offerEventsAt(database, kiosk, events); });
}

Result<std::vector<contract::OtherEvent>> SqliteKiosks::offeredEvents(const std::string& kiosk) {
  return readers_.read([&](sqlite::Database& database) { return readOtherEvents(database, kiosk); });
}

Result<Switched> SqliteKiosks::switchKiosk(const std::string& id, const std::string& from,
                                           const std::string& event, Instant now) {
  return writer_.write(
      [&](sqlite::Database& database) { return switchKioskTo(database, id, from, event, now); });
}

Result<std::vector<contract::Command>> SqliteKiosks::saveHeartbeat(
    const std::string& kiosk, const contract::HeartbeatRequest& heartbeat, Instant now) {
  return writer_.write(
      [&](sqlite::Database& database) { return exchangeHeartbeat(database, kiosk, heartbeat, now); });
}

Result<Commanded> SqliteKiosks::addCommand(const std::string& kiosk, const contract::Command& command,
                                           Instant now) {
  return writer_.write(
      [&](sqlite::Database& database) { return insertCommand(database, kiosk, command, now); });
}

Result<bool> SqliteKiosks::addToken(const Token& token, Instant now) {
  return writer_.write([&](sqlite::Database& database) { return insertToken(database, token, now); });
}

Result<std::optional<Kiosk>> SqliteKiosks::kioskOfToken(const std::string& hash, Instant now) {
  return readers_.read([&](sqlite::Database& database) { return readKioskOfToken(database, hash, now); });
}

}  // namespace usher::backend::store
