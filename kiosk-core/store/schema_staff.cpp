// SPDX-License-Identifier: Apache-2.0
#include <usher/store/schema_staff.h>

namespace usher::store {

// All of a member but the id lies in `sealed`: with the hash of a short PIN, the PIN can be found by trying.
// A copy from before has let them pass by: it asks for a snapshot, and goes on meanwhile.
void addStaff(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE staff_member (
  id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX staff_member_by_id ON staff_member (id);

DELETE FROM feed;
)");
}

// What staff note on them is not kept: it is no kiosk's business, and may name guests.
void addIncidents(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE incident (
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  winner TEXT NOT NULL,
  resolution INTEGER
) STRICT;
CREATE UNIQUE INDEX incident_by_id ON incident (id);

ALTER TABLE request ADD COLUMN taken_on INTEGER NOT NULL DEFAULT 0;

DELETE FROM feed;
)");
}

// The tables own_* say which rows an op is in the way of, until the feed has shown it. `sealed` of a check-in
// is why the rules were overruled, of a refused op what it did (op_text.h); either, and notes, are words of
// people about people. `after` is the op that has to be told first.
void addStaffOps(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE own_check_in ADD COLUMN staff TEXT;
ALTER TABLE own_check_in ADD COLUMN sealed BLOB;
ALTER TABLE own_op ADD COLUMN staff TEXT;
ALTER TABLE outbox ADD COLUMN after TEXT;

CREATE TABLE own_void (
  op TEXT PRIMARY KEY,
  check_in TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_void_by_check_in ON own_void (check_in);

CREATE TABLE own_correction (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_correction_by_ticket ON own_correction (ticket);

CREATE TABLE own_request_state (
  op TEXT PRIMARY KEY,
  request TEXT NOT NULL,
  state INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_request_state_by_request ON own_request_state (request);

CREATE TABLE own_settlement (
  op TEXT PRIMARY KEY,
  incident TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_settlement_by_incident ON own_settlement (incident);

ALTER TABLE refused_op ADD COLUMN staff TEXT;
ALTER TABLE refused_op ADD COLUMN sealed BLOB;

-- What staff have seen to: dead letters with who, when and a note, second entries once the backend has taken it.
CREATE TABLE seen_to (
  op TEXT PRIMARY KEY,
  staff TEXT,
  at INTEGER NOT NULL,
  sealed BLOB
) STRICT, WITHOUT ROWID;
)");
}

// `sealed` is why the rules were overruled, `void` the op that undid the passage.
void addStaffPassages(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE staff_passage (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  direction INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  staff TEXT,
  sealed BLOB,
  void TEXT,
  undone_by TEXT
) STRICT, WITHOUT ROWID;
)");
}

// Passages by time, to be read page by page; entries by time, to be counted.
void addPassageOrder(sqlite::Database& database) {
  database.execute(R"(
DROP INDEX check_in_by_list;
CREATE INDEX check_in_by_list ON check_in (list, direction, at);
CREATE INDEX check_in_by_time ON check_in (at, id);
)");
}

}  // namespace usher::store
