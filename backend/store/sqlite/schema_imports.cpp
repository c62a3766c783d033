// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void addImportedTickets(sqlite::Database& database) {
  database.execute("ALTER TABLE attendee ADD COLUMN imported_ticket TEXT");
}

void addPastStatus(sqlite::Database& database) {
  database.execute("ALTER TABLE attendee ADD COLUMN past_status INTEGER");
}

}  // namespace usher::backend::store
