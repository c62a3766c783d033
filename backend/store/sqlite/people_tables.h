// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/people_store.h>
#include <usher/sqlite/database.h>

/// PeopleStore's operations, each inside a transaction of the caller's; they throw sqlite::Error.
namespace usher::backend::store {

void writeAdministrator(sqlite::Database& database, const Administrator& administrator);
bool deleteAdministrator(sqlite::Database& database, const std::string& name);
std::optional<Administrator> readAdministrator(sqlite::Database& database, const std::string& name);
std::vector<std::string> readAdministrators(sqlite::Database& database);

void insertSession(sqlite::Database& database, const WebSession& session, Instant now);
std::optional<WebSession> readSession(sqlite::Database& database, const std::string& hash, Instant now);
void prolongSession(sqlite::Database& database, const std::string& hash, Instant expires_at, Instant now);
void deleteSession(sqlite::Database& database, const std::string& hash);

bool insertApiToken(sqlite::Database& database, const ApiToken& token, Instant now);
std::optional<ApiToken> readApiToken(sqlite::Database& database, const std::string& hash, Instant now);
std::vector<ApiToken> readApiTokens(sqlite::Database& database, Instant now);
bool deleteApiToken(sqlite::Database& database, const std::string& name, Instant now);

void putOnce(sqlite::Database& database, const OneTimeRecord& record, Instant now);
std::optional<OneTimeRecord> takeOnce(sqlite::Database& database, const std::string& hash, Instant now);

void deleteExpired(sqlite::Database& database, Instant now);

}  // namespace usher::backend::store
