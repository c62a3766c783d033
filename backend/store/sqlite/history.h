// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// EventStore::history(), inside a transaction of the caller's.
std::vector<HistoryEntry> readHistory(sqlite::Database& database, const std::string& event,
                                      const std::string& ticket);

}  // namespace usher::backend::store
