// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/name_list.h>
#include <usher/backend/store/sqlite/people_tables.h>

namespace usher::backend::store {

namespace {

ApiToken tokenFrom(const sqlite::Statement& found) {
  return {.name = found.text(0),
          .hash = found.text(1),
          .roles = split(found.text(2)),
          .made_at = fromMs(found.integer(3)),
          .expires_at = fromMs(found.integer(4))};
}

void endSessionsOf(sqlite::Database& database, const Administrator& administrator) {
  database.keep("DELETE FROM web_session WHERE subject = ?").run(administrator.subject());
}

}  // namespace

void writeAdministrator(sqlite::Database& database, const Administrator& administrator) {
  database
      .keep(
          "INSERT INTO administrator (name, password_hash) VALUES (?, ?)"
          " ON CONFLICT (name) DO UPDATE SET password_hash = excluded.password_hash")
      .run(administrator.name, administrator.password_hash);
  endSessionsOf(database, administrator);
}

bool deleteAdministrator(sqlite::Database& database, const std::string& name) {
  database.keep("DELETE FROM administrator WHERE name = ?").run(name);
  if (database.changes() == 0) return false;
  endSessionsOf(database, {.name = name, .password_hash = {}});
  return true;
}

std::optional<Administrator> readAdministrator(sqlite::Database& database, const std::string& name) {
  auto find = database.keep("SELECT password_hash FROM administrator WHERE name = ?");
  if (!find.bindAll(name).step()) return std::nullopt;
  return Administrator{name, find.text(0)};
}

std::vector<std::string> readAdministrators(sqlite::Database& database) {
  std::vector<std::string> names;
  auto find = database.keep("SELECT name FROM administrator ORDER BY name");
  while (find.step()) names.push_back(find.text(0));
  return names;
}

void insertSession(sqlite::Database& database, const WebSession& session, Instant now) {
  database.keep("DELETE FROM web_session WHERE expires_at_ms <= ?").run(toMs(now));
  database
      .keep(
          "INSERT INTO web_session (hash, subject, name, roles, began_at_ms, expires_at_ms, id_token)"
          " VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(session.hash, session.subject, session.name, joined(session.roles), toMs(session.began_at),
           toMs(session.expires_at), session.id_token);
}

std::optional<WebSession> readSession(sqlite::Database& database, const std::string& hash, Instant now) {
  auto find = database.keep(
      "SELECT subject, name, roles, began_at_ms, expires_at_ms, id_token FROM web_session"
      " WHERE hash = ? AND expires_at_ms > ?");
  if (!find.bindAll(hash, toMs(now)).step()) return std::nullopt;
  return WebSession{.hash = hash,
                    .subject = find.text(0),
                    .name = find.text(1),
                    .roles = split(find.text(2)),
                    .began_at = fromMs(find.integer(3)),
                    .expires_at = fromMs(find.integer(4)),
                    .id_token = find.text(5)};
}

void prolongSession(sqlite::Database& database, const std::string& hash, Instant expires_at, Instant now) {
  database.keep("UPDATE web_session SET expires_at_ms = ? WHERE hash = ? AND expires_at_ms > ?")
      .run(toMs(expires_at), hash, toMs(now));
}

void deleteSession(sqlite::Database& database, const std::string& hash) {
  database.keep("DELETE FROM web_session WHERE hash = ?").run(hash);
}

bool insertApiToken(sqlite::Database& database, const ApiToken& token, Instant now) {
  database.keep("DELETE FROM api_token WHERE expires_at_ms <= ?").run(toMs(now));
  database
      .keep(
          "INSERT INTO api_token (hash, name, roles, made_at_ms, expires_at_ms) VALUES (?, ?, ?, ?, ?)"
          " ON CONFLICT (name) DO NOTHING")
      .run(token.hash, token.name, joined(token.roles), toMs(token.made_at), toMs(token.expires_at));
  return database.changes() == 1;
}

std::optional<ApiToken> readApiToken(sqlite::Database& database, const std::string& hash, Instant now) {
  auto find = database.keep(
      "SELECT name, hash, roles, made_at_ms, expires_at_ms FROM api_token"
      " WHERE hash = ? AND expires_at_ms > ?");
  return find.bindAll(hash, toMs(now)).step() ? std::optional(tokenFrom(find)) : std::nullopt;
}

std::vector<ApiToken> readApiTokens(sqlite::Database& database, Instant now) {
  std::vector<ApiToken> tokens;
  auto find = database.keep(
      "SELECT name, hash, roles, made_at_ms, expires_at_ms FROM api_token"
      " WHERE expires_at_ms > ? ORDER BY name");
  for (find.bindAll(toMs(now)); find.step();) tokens.push_back(tokenFrom(find));
  return tokens;
}

bool deleteApiToken(sqlite::Database& database, const std::string& name, Instant now) {
  database.keep("DELETE FROM api_token WHERE name = ? AND expires_at_ms > ?").run(name, toMs(now));
  return database.changes() == 1;
}

void putOnce(sqlite::Database& database, const OneTimeRecord& record, Instant now) {
  database.keep("DELETE FROM one_time_record WHERE expires_at_ms <= ?").run(toMs(now));
  database
      .keep(
          "INSERT INTO one_time_record (hash, data, expires_at_ms) VALUES (?, ?, ?)"
          " ON CONFLICT (hash) DO UPDATE SET data = excluded.data, expires_at_ms = excluded.expires_at_ms")
      .run(record.hash, record.data, toMs(record.expires_at));
}

std::optional<OneTimeRecord> takeOnce(sqlite::Database& database, const std::string& hash, Instant now) {
  auto take = database.keep("DELETE FROM one_time_record WHERE hash = ? RETURNING data, expires_at_ms");
  if (!take.bindAll(hash).step()) return std::nullopt;
  OneTimeRecord record{hash, take.text(0), fromMs(take.integer(1))};
  return record.expires_at > now ? std::optional(std::move(record)) : std::nullopt;
}

void deleteExpired(sqlite::Database& database, Instant now) {
  for (const char* table : {"web_session", "api_token", "one_time_record"}) {
    database.keep(std::string("DELETE FROM ") + table + " WHERE expires_at_ms <= ?").run(toMs(now));
  }
}

}  // namespace usher::backend::store
