// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/port/event_store.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// EventStore::arrivals(), inside a transaction of the caller's.
Arrivals readArrivals(sqlite::Database& database, const std::string& event);

}  // namespace usher::backend::store
