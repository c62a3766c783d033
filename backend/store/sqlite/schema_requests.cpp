// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

namespace {

void makeOpTables(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE check_in ADD COLUMN voided_at_ms INTEGER;
ALTER TABLE check_in ADD COLUMN voided_by TEXT;
ALTER TABLE check_in ADD COLUMN void_reason TEXT;

ALTER TABLE incident ADD COLUMN resolution INTEGER;
ALTER TABLE incident ADD COLUMN settled_by TEXT;
ALTER TABLE incident ADD COLUMN note TEXT;
ALTER TABLE incident ADD COLUMN settled_at_ms INTEGER;

CREATE TABLE op (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  digest TEXT NOT NULL,
  ticket TEXT NOT NULL,
  detail TEXT NOT NULL,
  problem TEXT,
  problem_detail TEXT,
  at_ms INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  kiosk_name TEXT NOT NULL,
  boot TEXT NOT NULL,
  mono_ms INTEGER NOT NULL,
  decided_at_ms INTEGER NOT NULL,
  UNIQUE (event, id)
) STRICT;
CREATE INDEX op_by_ticket ON op (event, ticket, number);

CREATE TABLE command (
  number INTEGER PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  added_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, id)
) STRICT;
)");
}

void makeGuestRequestTables(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE request (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  note TEXT NOT NULL,
  state INTEGER NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  UNIQUE (event, id)
) STRICT;
CREATE INDEX request_by_ticket ON request (event, ticket, item);

CREATE INDEX ticket_by_code ON thing (event, row ->> 'code') WHERE kind = 'ticket';
)");
}

void makeMessageTables(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE message (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  dedupe TEXT NOT NULL,
  channel INTEGER NOT NULL,
  ticket TEXT NOT NULL,
  address TEXT NOT NULL,
  kind TEXT NOT NULL,
  facts TEXT NOT NULL,
  not_before_ms INTEGER NOT NULL,
  expires_at_ms INTEGER,
  state INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  created_at_ms INTEGER NOT NULL,
  next_try_at_ms INTEGER NOT NULL,
  taken INTEGER NOT NULL,
  settled_at_ms INTEGER,
  late INTEGER NOT NULL,
  last_error TEXT NOT NULL,
  UNIQUE (event, dedupe)
) STRICT;
CREATE INDEX message_due ON message (channel, next_try_at_ms, number) WHERE state = 0;
CREATE INDEX message_expiry ON message (expires_at_ms) WHERE state = 0 AND expires_at_ms IS NOT NULL;
CREATE INDEX message_by_state ON message (event, state, number);
CREATE INDEX message_by_ticket ON message (event, ticket, number);

CREATE TABLE read_position (
  event TEXT NOT NULL REFERENCES event (id),
  reader TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  memory TEXT NOT NULL,
  PRIMARY KEY (event, reader)
) STRICT, WITHOUT ROWID;
)");
}

void makePeopleTables(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE administrator (
  name TEXT PRIMARY KEY,
  password_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE web_session (
  hash TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  began_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX web_session_by_subject ON web_session (subject);
CREATE INDEX web_session_by_expiry ON web_session (expires_at_ms);

CREATE TABLE api_token (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  roles TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE one_time_record (
  hash TEXT PRIMARY KEY,
  data TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX one_time_record_by_expiry ON one_time_record (expires_at_ms);
)");
}

}  // namespace

void makeRequestTables(sqlite::Database& database) {
  makeOpTables(database);
  makeGuestRequestTables(database);
  makeMessageTables(database);
  makePeopleTables(database);
}

void makeStageIndexes(sqlite::Database& database) {
  database.execute(R"(
CREATE INDEX request_by_stage ON request (event, min(state, 2), number);
CREATE INDEX incident_by_stage ON incident (event, resolution IS NOT NULL, number);
)");
}

}  // namespace usher::backend::store
