// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/kiosk_store.h>
#include <usher/sqlite/database.h>

/// KioskStore's operations, each inside a transaction of the caller's; they throw sqlite::Error and
/// UnknownEvent.
namespace usher::backend::store {

void insertPairingCode(sqlite::Database& database, const PairingCode& code);
bool isPairingCode(sqlite::Database& database, const std::string& code_hash, Instant now);
std::optional<Kiosk> pairKiosk(sqlite::Database& database, const std::string& code_hash, Kiosk kiosk,
                               Instant now);
std::optional<Kiosk> readKiosk(sqlite::Database& database, const std::string& id);
std::vector<Kiosk> readKiosks(sqlite::Database& database);
bool markRevoked(sqlite::Database& database, const std::string& id, Instant now);
Moved moveKioskTo(sqlite::Database& database, const std::string& id, const std::string& event, Instant now);
bool hasKioskLeft(sqlite::Database& database, const std::string& id, const std::string& event);
/// A number that grows with each departure, of any event.
std::int64_t countDepartures(sqlite::Database& database);
std::vector<Departure> readDepartures(sqlite::Database& database);
std::vector<contract::Command> exchangeHeartbeat(sqlite::Database& database, const std::string& kiosk,
                                                 const contract::HeartbeatRequest& heartbeat, Instant now);
Commanded insertCommand(sqlite::Database& database, const std::string& kiosk,
                        const contract::Command& command, Instant now);
bool insertToken(sqlite::Database& database, const Token& token, Instant now);
std::optional<Kiosk> readKioskOfToken(sqlite::Database& database, const std::string& hash, Instant now);

}  // namespace usher::backend::store
