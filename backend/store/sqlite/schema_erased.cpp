// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void addErasedPositions(sqlite::Database& database) {
  database.execute("ALTER TABLE event ADD COLUMN erased INTEGER NOT NULL DEFAULT 0");
}

}  // namespace usher::backend::store
