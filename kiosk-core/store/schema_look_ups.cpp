// SPDX-License-Identifier: Apache-2.0
#include <usher/store/schema_look_ups.h>

namespace usher::store {

// A ticket has several look-ups, hashed anew under a key of the kiosk's own. `sealed` is what sealing.h makes
// of the event's key. A copy from before has let both pass by: it asks for a snapshot, and goes on meanwhile.
void addLookUps(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE ticket ADD COLUMN booking TEXT;
CREATE INDEX ticket_by_booking ON ticket (booking) WHERE booking IS NOT NULL;

CREATE TABLE look_up (
  hash BLOB NOT NULL,
  ticket TEXT NOT NULL
) STRICT;
CREATE INDEX look_up_by_hash ON look_up (hash);
CREATE INDEX look_up_by_ticket ON look_up (ticket);

CREATE TABLE look_up_key (
  id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX look_up_key_by_id ON look_up_key (id);

DELETE FROM feed;
)");
}

}  // namespace usher::store
