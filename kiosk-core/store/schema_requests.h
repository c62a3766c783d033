// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/sqlite/database.h>

namespace usher::store {

/// Of event.db.
void addServedRequests(sqlite::Database& database);

}  // namespace usher::store
