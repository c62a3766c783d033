// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/sqlite/database.h>

/// What EventStore reads, each inside a transaction of the caller's; they throw sqlite::Error and
/// UnknownEvent.
namespace usher::backend::store {

std::vector<FeedHead> readHeads(sqlite::Database& database);
ChangePage readChanges(sqlite::Database& database, const std::string& event, std::int64_t after, int limit);
void readSnapshot(sqlite::Database& database, const std::string& event, const SnapshotReader& reader);
std::vector<contract::CheckInRow> readCheckIns(sqlite::Database& database, const std::string& event);
void forgetChanges(sqlite::Database& database, Instant before);

}  // namespace usher::backend::store
