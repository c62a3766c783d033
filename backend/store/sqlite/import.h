// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/event_store.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// EventStore::importEvent(), inside a transaction of the caller's. The first import of an event is the
/// ground that its feed starts from, and makes no changes.
ImportSummary importRows(sqlite::Database& database, const std::vector<contract::Row>& rows, Instant now);

}  // namespace usher::backend::store
