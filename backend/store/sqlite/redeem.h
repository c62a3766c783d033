// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/event_store.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// EventStore::redeem(), inside a transaction of the caller's.
PushOutcome redeem(sqlite::Database& database, const Push& push);

}  // namespace usher::backend::store
