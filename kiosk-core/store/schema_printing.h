// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/sqlite/database.h>

namespace usher::store {

/// The step of the schema of `kiosk.db` that keeps what is to be printed.
void addPrintOrders(sqlite::Database& database);
void addOwedBadges(sqlite::Database& database);

}  // namespace usher::store
