CREATE TABLE administrator (
  name TEXT PRIMARY KEY,
  password_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE api_token (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  roles TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
  accepted_at_ms INTEGER NOT NULL, voided_at_ms INTEGER, voided_by TEXT, void_reason TEXT,
  UNIQUE (event, op)
) STRICT;
CREATE TABLE command (
  number INTEGER PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  added_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, id)
) STRICT;
CREATE TABLE event (
  id TEXT PRIMARY KEY,
  generation TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  chain TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
  recorded_at_ms INTEGER NOT NULL, resolution INTEGER, settled_by TEXT, note TEXT, settled_at_ms INTEGER,
  UNIQUE (event, op)
) STRICT;
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
CREATE TABLE one_time_record (
  hash TEXT PRIMARY KEY,
  data TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE pairing_code (
  hash TEXT PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  name TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  used_by TEXT REFERENCES kiosk (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE read_position (
  event TEXT NOT NULL REFERENCES event (id),
  reader TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  memory TEXT NOT NULL,
  PRIMARY KEY (event, reader)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE thing (
  event TEXT NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  row TEXT NOT NULL,
  PRIMARY KEY (event, kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE token (
  hash TEXT PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  nonce TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, nonce)
) STRICT, WITHOUT ROWID;
CREATE TABLE web_session (
  hash TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  began_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX check_in_by_ticket ON check_in (event, ticket, list, number);
CREATE INDEX message_by_state ON message (event, state, number);
CREATE INDEX message_by_ticket ON message (event, ticket, number);
CREATE INDEX message_due ON message (channel, next_try_at_ms, number) WHERE state = 0;
CREATE INDEX message_expiry ON message (expires_at_ms) WHERE state = 0 AND expires_at_ms IS NOT NULL;
CREATE INDEX one_time_record_by_expiry ON one_time_record (expires_at_ms);
CREATE INDEX op_by_ticket ON op (event, ticket, number);
CREATE INDEX request_by_ticket ON request (event, ticket, item);
CREATE INDEX ticket_by_code ON thing (event, row ->> 'code') WHERE kind = 'ticket';
CREATE INDEX token_by_expiry ON token (expires_at_ms);
CREATE INDEX web_session_by_expiry ON web_session (expires_at_ms);
CREATE INDEX web_session_by_subject ON web_session (subject);
