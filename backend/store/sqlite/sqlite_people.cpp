// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/people_tables.h>
#include <usher/backend/store/sqlite/sqlite_people.h>

namespace usher::backend::store {

Result<void> SqlitePeople::saveAdministrator(const Administrator& administrator) {
  return writer_.write([&](sqlite::Database& database) { writeAdministrator(database, administrator); });
}

Result<bool> SqlitePeople::removeAdministrator(const std::string& name) {
  return writer_.write([&](sqlite::Database& database) { return deleteAdministrator(database, name); });
}

Result<std::optional<Administrator>> SqlitePeople::administrator(const std::string& name) {
  return readers_.read([&](sqlite::Database& database) { return readAdministrator(database, name); });
}

Result<std::vector<std::string>> SqlitePeople::administrators() {
  return readers_.read(readAdministrators);
}

Result<void> SqlitePeople::addSession(const WebSession& session, Instant now) {
  return writer_.write([&](sqlite::Database& database) { insertSession(database, session, now); });
}

Result<std::optional<WebSession>> SqlitePeople::session(const std::string& hash, Instant now) {
  return readers_.read([&](sqlite::Database& database) { return readSession(database, hash, now); });
}

Result<void> SqlitePeople::prolongSession(const std::string& hash, Instant expires_at, Instant now) {
  return writer_.write(
      [&](sqlite::Database& database) { store::prolongSession(database, hash, expires_at, now); });
}

Result<void> SqlitePeople::endSession(const std::string& hash) {
  return writer_.write([&](sqlite::Database& database) { deleteSession(database, hash); });
}

Result<bool> SqlitePeople::addApiToken(const ApiToken& token, Instant now) {
  return writer_.write([&](sqlite::Database& database) { return insertApiToken(database, token, now); });
}

Result<std::optional<ApiToken>> SqlitePeople::apiToken(const std::string& hash, Instant now) {
  return readers_.read([&](sqlite::Database& database) { return readApiToken(database, hash, now); });
}

Result<std::vector<ApiToken>> SqlitePeople::apiTokens(Instant now) {
  return readers_.read([&](sqlite::Database& database) { return readApiTokens(database, now); });
}

Result<bool> SqlitePeople::removeApiToken(const std::string& name, Instant now) {
  return writer_.write([&](sqlite::Database& database) { return deleteApiToken(database, name, now); });
}

Result<void> SqlitePeople::keepOnce(const OneTimeRecord& record, Instant now) {
  return writer_.write([&](sqlite::Database& database) { putOnce(database, record, now); });
}

Result<std::optional<OneTimeRecord>> SqlitePeople::takeOnce(const std::string& hash, Instant now) {
  return writer_.write([&](sqlite::Database& database) { return store::takeOnce(database, hash, now); });
}

Result<void> SqlitePeople::forgetExpired(Instant now) {
  return writer_.write([&](sqlite::Database& database) { deleteExpired(database, now); });
}

}  // namespace usher::backend::store
