// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/settings_store.h>
#include <usher/backend/store/sqlite/event_rows.h>

/// Keys that sign tickets, and the backend's own secrets, inside a transaction of the caller's.
namespace usher::backend::store {

std::vector<SigningKey> readSigningKeys(sqlite::Database& database, const std::string& event);
std::optional<int> insertSigningKey(sqlite::Database& database, EventRows& rows, const SigningKey& key,
                                    Instant now);
void retireSigningKeys(sqlite::Database& database, EventRows& rows, const std::vector<int>& ids);
std::string keepSecret(sqlite::Database& database, const std::string& name, const std::string& candidate);

}  // namespace usher::backend::store
