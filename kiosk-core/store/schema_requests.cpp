// SPDX-License-Identifier: Apache-2.0
#include <usher/store/schema_requests.h>

namespace usher::store {

// `sealed` is who saw to a request and what its guest noted, people's names and words; NULL: neither. A copy
// from before has let them pass by: it asks for a snapshot, and goes on meanwhile.
void addServedRequests(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE request ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN sealed BLOB;
CREATE INDEX request_to_do ON request (at, id) WHERE state < 2;
CREATE INDEX request_settled ON request (changed_at, id) WHERE state >= 2;

DELETE FROM feed;
)");
}

}  // namespace usher::store
