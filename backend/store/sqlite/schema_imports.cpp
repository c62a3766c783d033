// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void addImportedTickets(sqlite::Database& database) {
  database.execute("ALTER TABLE attendee ADD COLUMN imported_ticket TEXT");
}

void addPastStatus(sqlite::Database& database) {
  database.execute("ALTER TABLE attendee ADD COLUMN past_status INTEGER");
}

void makeErasedGuestTable(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE erased_guest (
  event TEXT NOT NULL REFERENCES event (id),
  ticket TEXT NOT NULL,
  PRIMARY KEY (event, ticket)
) STRICT, WITHOUT ROWID;
)");
}

void makeAddressIndex(sqlite::Database& database) {
  database.execute(
      "CREATE INDEX attendee_by_email ON attendee (event, email COLLATE NOCASE) WHERE email <> ''");
}

}  // namespace usher::backend::store
