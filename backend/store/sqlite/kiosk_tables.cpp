// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/blob_of.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/kiosk_tables.h>
#include <usher/backend/store/sqlite/look_ups.h>
#include <usher/backend/store/sqlite/offered_events.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

const std::string kSelectKiosk =
    "SELECT k.id, k.name, k.event, k.public_key, k.hardware, k.version, k.paired_at_ms, k.revoked_at_ms,"
    " k.seen_at_ms, k.heartbeat FROM kiosk k ";

Kiosk kioskFrom(const sqlite::Statement& found) {
  const auto key = found.blob(3);
  Kiosk kiosk;
  kiosk.id = found.text(0);
  kiosk.name = found.text(1);
  kiosk.event = found.text(2);
  kiosk.public_key.assign(key.begin(), key.end());
  kiosk.hardware = found.text(4);
  kiosk.version = found.text(5);
  kiosk.paired_at = fromMs(found.integer(6));
  kiosk.revoked_at = fromMs(found.optionalInteger(7));
  kiosk.seen_at = fromMs(found.optionalInteger(8));
  if (!found.isNull(9)) {
    if (auto heartbeat = contract::decodeHeartbeatRequest(found.text(9)))
      kiosk.heartbeat = std::move(*heartbeat);
  }
  return kiosk;
}

void readUnknownCommands(sqlite::Database& database, Kiosk& kiosk) {
  auto find =
      database.keep("SELECT kind, text, id, told_at_ms FROM unknown_command WHERE kiosk = ? ORDER BY number");
  for (find.bindAll(kiosk.id); find.step();) {
    kiosk.unknown_commands.push_back({{find.text(0), find.text(1), find.text(2)}, fromMs(find.integer(3))});
  }
}

void keepUnknownCommands(sqlite::Database& database, const std::string& kiosk,
                         const contract::HeartbeatRequest& heartbeat, Instant now) {
  // Another version may know more.
  database
      .keep(
          "DELETE FROM unknown_command WHERE kiosk = ?1"
          " AND ?2 <> (SELECT version FROM kiosk WHERE id = ?1)")
      .run(kiosk, heartbeat.version);
  for (const auto& id : heartbeat.commands_unknown) {
    database
        .keep(
            "INSERT INTO unknown_command (kiosk, id, kind, text, told_at_ms)"
            " SELECT kiosk, id, kind, text, ? FROM command WHERE kiosk = ? AND id = ? ON CONFLICT DO NOTHING")
        .run(toMs(now), kiosk, id);
    database.keep("DELETE FROM command WHERE kiosk = ? AND id = ?").run(kiosk, id);
  }
  if (heartbeat.commands_unknown.empty()) return;
  database
      .keep(
          "DELETE FROM unknown_command WHERE kiosk = ?1 AND number NOT IN"
          " (SELECT number FROM unknown_command WHERE kiosk = ?1 ORDER BY number DESC LIMIT ?2)")
      .run(kiosk, kMostUnknownCommands);
}

/// An event that has a kiosk has the key by which its kiosks speak on their local network.
void giveKey(sqlite::Database& database, const std::string& event, Instant now) {
  FeedLog feed(database, event, now);
  EventRows rows(database, feed);
  lookUpKey(rows);
  feed.finish();
}

}  // namespace

void insertPairingCode(sqlite::Database& database, const PairingCode& code) {
  requireHead(database, code.event);
  database.prepare("INSERT INTO pairing_code (hash, event, name, expires_at_ms) VALUES (?, ?, ?, ?)")
      .run(code.hash, code.event, code.name, toMs(code.expires_at));
}

bool isPairingCode(sqlite::Database& database, const std::string& code_hash, Instant now) {
  auto find = database.prepare("SELECT 1 FROM pairing_code WHERE hash = ? AND expires_at_ms > ?");
  return find.bindAll(code_hash, toMs(now)).step();
}

std::optional<Kiosk> pairKiosk(sqlite::Database& database, const std::string& code_hash, Kiosk kiosk,
                               Instant now) {
  auto find =
      database.prepare("SELECT event, name, used_by FROM pairing_code WHERE hash = ? AND expires_at_ms > ?");
  if (!find.bindAll(code_hash, toMs(now)).step()) return std::nullopt;
  kiosk.event = find.text(0);
  kiosk.name = find.text(1);
  if (!find.isNull(2)) {
    auto earlier = readKiosk(database, find.text(2));
    if (!earlier || earlier->public_key != kiosk.public_key || earlier->revoked_at) return std::nullopt;
    return earlier;
  }
  kiosk.paired_at = now;
  database
      .prepare(
          "INSERT INTO kiosk (id, name, event, public_key, hardware, version, paired_at_ms)"
          " VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(kiosk.id, kiosk.name, kiosk.event, blobOf(kiosk.public_key), kiosk.hardware, kiosk.version,
           toMs(kiosk.paired_at));
  database.prepare("UPDATE pairing_code SET used_by = ? WHERE hash = ?").run(kiosk.id, code_hash);
  giveKey(database, kiosk.event, now);
  return kiosk;
}

std::optional<Kiosk> readKiosk(sqlite::Database& database, const std::string& id) {
  auto find = database.keep(kSelectKiosk + "WHERE k.id = ?");
  if (!find.bindAll(id).step()) return std::nullopt;
  auto kiosk = kioskFrom(find);
  readUnknownCommands(database, kiosk);
  kiosk.offered_events = readOffered(database, id);
  return kiosk;
}

std::vector<Kiosk> readKiosks(sqlite::Database& database) {
  std::vector<Kiosk> kiosks;
  auto find = database.prepare(kSelectKiosk + "ORDER BY k.paired_at_ms, k.id");
  while (find.step()) {
    kiosks.push_back(kioskFrom(find));
    readUnknownCommands(database, kiosks.back());
    kiosks.back().offered_events = readOffered(database, kiosks.back().id);
  }
  return kiosks;
}

bool markRevoked(sqlite::Database& database, const std::string& id, Instant now) {
  if (!readKiosk(database, id)) return false;
  database.prepare("UPDATE kiosk SET revoked_at_ms = ? WHERE id = ? AND revoked_at_ms IS NULL")
      .run(toMs(now), id);
  return true;
}

Moved moveKioskTo(sqlite::Database& database, const std::string& id, const std::string& event, Instant now) {
  requireHead(database, event);
  const auto kiosk = readKiosk(database, id);
  if (!kiosk) return Moved::NoSuchKiosk;
  if (kiosk->revoked_at) return Moved::Revoked;
  if (kiosk->event == event) return Moved::Done;
  // A row that is replaced gets a new number.
  database.prepare("INSERT OR REPLACE INTO left_event (kiosk, event, left_at_ms) VALUES (?, ?, ?)")
      .run(id, kiosk->event, toMs(now));
  database.prepare("UPDATE kiosk SET event = ? WHERE id = ?").run(event, id);
  database.prepare("DELETE FROM command WHERE kiosk = ?").run(id);
  giveKey(database, event, now);
  return Moved::Done;
}

bool hasKioskLeft(sqlite::Database& database, const std::string& id, const std::string& event) {
  auto find = database.keep("SELECT 1 FROM left_event WHERE kiosk = ? AND event = ?");
  return find.bindAll(id, event).step();
}

std::int64_t countDepartures(sqlite::Database& database) {
  auto count = database.keep(
      "SELECT (SELECT count(*) FROM kiosk WHERE revoked_at_ms IS NOT NULL)"
      " + (SELECT coalesce(max(number), 0) FROM left_event)");
  count.step();
  return count.integer(0);
}

std::vector<Departure> readDepartures(sqlite::Database& database) {
  std::vector<Departure> departures;
  auto find = database.keep(
      "SELECT id, event FROM kiosk WHERE revoked_at_ms IS NOT NULL UNION ALL"
      " SELECT l.kiosk, l.event FROM left_event l JOIN kiosk k ON k.id = l.kiosk WHERE l.event <> k.event");
  while (find.step()) departures.push_back({find.text(0), find.text(1)});
  return departures;
}

std::vector<contract::Command> exchangeHeartbeat(sqlite::Database& database, const std::string& kiosk,
                                                 const contract::HeartbeatRequest& heartbeat, Instant now) {
  keepUnknownCommands(database, kiosk, heartbeat, now);
  database.keep("UPDATE kiosk SET seen_at_ms = ?, version = ?, heartbeat = ? WHERE id = ?")
      .run(toMs(now), heartbeat.version, contract::encode(heartbeat), kiosk);
  auto done = database.keep("DELETE FROM command WHERE kiosk = ? AND id = ?");
  for (const auto& id : heartbeat.commands_done) done.run(kiosk, id);
  std::vector<contract::Command> waiting;
  auto find = database.keep("SELECT kind, text, id FROM command WHERE kiosk = ? ORDER BY number LIMIT ?");
  for (find.bindAll(kiosk, kMostCommands); find.step();)
    waiting.push_back({find.text(0), find.text(1), find.text(2)});
  return waiting;
}

Commanded insertCommand(sqlite::Database& database, const std::string& kiosk,
                        const contract::Command& command, Instant now) {
  if (!readKiosk(database, kiosk)) return Commanded::NoSuchKiosk;
  database
      .keep(
          "INSERT INTO command (kiosk, id, kind, text, added_at_ms) SELECT ?1, ?2, ?3, ?4, ?5"
          " WHERE (SELECT count(*) FROM command WHERE kiosk = ?1) < ?6 ON CONFLICT (kiosk, id) DO NOTHING")
      .run(kiosk, command.id, command.kind, command.text, toMs(now), kMostCommands);
  auto find = database.keep("SELECT 1 FROM command WHERE kiosk = ? AND id = ?");
  return find.bindAll(kiosk, command.id).step() ? Commanded::Done : Commanded::TooMany;
}

bool insertToken(sqlite::Database& database, const Token& token, Instant now) {
  database.prepare("DELETE FROM token WHERE expires_at_ms <= ?").run(toMs(now));
  database
      .prepare(
          "INSERT INTO token (hash, kiosk, nonce, expires_at_ms) VALUES (?, ?, ?, ?)"
          " ON CONFLICT (kiosk, nonce) DO NOTHING")
      .run(token.hash, token.kiosk, token.nonce, toMs(token.expires_at));
  return database.changes() == 1;
}

std::optional<Kiosk> readKioskOfToken(sqlite::Database& database, const std::string& hash, Instant now) {
  auto find =
      database.keep(kSelectKiosk + "JOIN token t ON t.kiosk = k.id WHERE t.hash = ? AND t.expires_at_ms > ?");
  return find.bindAll(hash, toMs(now)).step() ? std::optional(kioskFrom(find)) : std::nullopt;
}

}  // namespace usher::backend::store
