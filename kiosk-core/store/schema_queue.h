// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/sqlite/database.h>

namespace usher::store {

/// Steps of the schema of `kiosk.db` that have to do with what waits and with what is held.
void addHeldOrder(sqlite::Database& database);
void addBootTimes(sqlite::Database& database);

}  // namespace usher::store
