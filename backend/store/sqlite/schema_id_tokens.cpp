// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void addIdTokens(sqlite::Database& database) {
  database.execute("ALTER TABLE web_session ADD COLUMN id_token TEXT NOT NULL DEFAULT ''");
}

}  // namespace usher::backend::store
