// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void addStaffToOps(sqlite::Database& database) {
  database.execute("ALTER TABLE op ADD COLUMN staff TEXT NOT NULL DEFAULT ''");
}

}  // namespace usher::backend::store
