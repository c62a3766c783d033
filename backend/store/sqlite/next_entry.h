// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// Whoever came in while the undone check-in `number` stood is inside all the same: the oldest second entry
/// against it that was no mistake becomes the check-in, under its own op id and in the place of the undone
/// one; later ones are second entries against it from now on. Without any, nothing happens. Inside a
/// transaction of the caller's.
void letNextEntryStand(sqlite::Database& database, FeedLog& feed, std::int64_t number);

}  // namespace usher::backend::store
