// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <usher/sqlite/database.h>

namespace usher::store {

/// A step of the event file's schema: who may open the staff mode.
void addStaff(sqlite::Database& database);

}  // namespace usher::store
