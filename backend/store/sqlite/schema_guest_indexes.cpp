// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void makeGuestIndexes(sqlite::Database& database) {
  // Check-ins are most of the feed, and not in this index: nothing is erased of them, and each would pay.
  database.execute(R"(
CREATE INDEX change_about_guest ON change (event, kind, id)
  WHERE kind = 'ticket' OR kind = 'request' OR kind = 'incident';
CREATE INDEX incident_by_ticket ON incident (event, ticket, number);
)");
}

}  // namespace usher::backend::store
