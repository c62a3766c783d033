// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/contract/event_rows.h>
#include <usher/sqlite/database.h>

/// How it stands with the badges of entries. Inside a transaction of the caller's.
namespace usher::backend::store {

/// A badge of this ticket came out (`count` 1) or is wanted no more (0): none is owed any more, and kiosks
/// are told. `check_in`: the op of the entry that it was owed with, which may not have been told yet; "":
/// none.
void settleBadge(sqlite::Database& database, FeedLog& feed, const std::string& ticket,
                 const std::string& check_in, std::int64_t count);

/// Writes into the row of a check-in that was just told, and into its table, what was told of its badge
/// before.
void takeEarlyBadge(sqlite::Database& database, const std::string& event, contract::CheckInRow& row);

}  // namespace usher::backend::store
