// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void makeUnknownCommandTable(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE unknown_command (
  number INTEGER PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  told_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, id)
) STRICT;
)");
}

void makeRevokedIndex(sqlite::Database& database) {
  database.execute("CREATE INDEX kiosk_revoked ON kiosk (id) WHERE revoked_at_ms IS NOT NULL;");
}

void makeLeftEventTable(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE left_event (
  number INTEGER PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  event TEXT NOT NULL REFERENCES event (id),
  left_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, event)
) STRICT;
)");
}

void makeOfferedEventTable(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE offered_event (
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  event TEXT NOT NULL REFERENCES event (id),
  PRIMARY KEY (kiosk, event)
) STRICT, WITHOUT ROWID;
)");
}

}  // namespace usher::backend::store
