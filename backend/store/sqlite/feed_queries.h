// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
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
/// By event, up to where changes are older than `before`; events where none is are left out.
std::map<std::string, std::int64_t> lastChangesBefore(sqlite::Database& database, Instant before);
/// Forgets the oldest changes, `at_most` so many, none beyond `last`. False: that was all.
bool forgetChanges(sqlite::Database& database, const std::string& event, std::int64_t last,
                   std::int64_t at_most);

}  // namespace usher::backend::store
