// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void makeEventTables(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE event (
  id TEXT PRIMARY KEY,
  generation TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  chain TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE thing (
  event TEXT NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  row TEXT NOT NULL,
  PRIMARY KEY (event, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  op TEXT NOT NULL,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  is_exit INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  kiosk_name TEXT NOT NULL,
  boot TEXT NOT NULL,
  mono_ms INTEGER NOT NULL,
  accepted_at_ms INTEGER NOT NULL,
  UNIQUE (event, op)
) STRICT;
CREATE INDEX check_in_by_ticket ON check_in (event, ticket, list, number);

CREATE TABLE incident (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  op TEXT NOT NULL,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  kiosk_name TEXT NOT NULL,
  boot TEXT NOT NULL,
  mono_ms INTEGER NOT NULL,
  winner INTEGER NOT NULL REFERENCES check_in (number),
  recorded_at_ms INTEGER NOT NULL,
  UNIQUE (event, op)
) STRICT;

CREATE TABLE change (
  event TEXT NOT NULL REFERENCES event (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  row TEXT,
  chain TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (event, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE kiosk (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  event TEXT NOT NULL REFERENCES event (id),
  public_key BLOB NOT NULL,
  hardware TEXT NOT NULL,
  version TEXT NOT NULL,
  paired_at_ms INTEGER NOT NULL,
  revoked_at_ms INTEGER,
  seen_at_ms INTEGER,
  heartbeat TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE pairing_code (
  hash TEXT PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  name TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  used_by TEXT REFERENCES kiosk (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
  hash TEXT PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  nonce TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, nonce)
) STRICT, WITHOUT ROWID;
CREATE INDEX token_by_expiry ON token (expires_at_ms);
)");
}

}  // namespace usher::backend::store
