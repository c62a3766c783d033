// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

// `early_badge`: badges that another kiosk printed before the check-in that they were owed with was told.
void addEntryBadges(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE check_in ADD COLUMN badge_owed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE check_in ADD COLUMN badges INTEGER NOT NULL DEFAULT 0;

CREATE TABLE early_badge (
  event TEXT NOT NULL REFERENCES event (id),
  check_in TEXT NOT NULL,
  badges INTEGER NOT NULL,
  PRIMARY KEY (event, check_in)
) STRICT, WITHOUT ROWID;
)");
}

}  // namespace usher::backend::store
