CREATE TRIGGER count_changed AFTER UPDATE OF ticket_type, origin, is_active ON attendee BEGIN
  UPDATE registered_count SET registered = registered - 1
    WHERE old.origin = 1 AND old.is_active AND event = old.event AND ticket_type = old.ticket_type;
  INSERT INTO registered_count SELECT new.event, new.ticket_type, 1 WHERE new.origin = 1 AND new.is_active
    ON CONFLICT (event, ticket_type) DO UPDATE SET registered = registered + 1;
END;
CREATE TRIGGER count_gone AFTER DELETE ON attendee WHEN old.origin = 1 AND old.is_active BEGIN
  UPDATE registered_count SET registered = registered - 1
    WHERE event = old.event AND ticket_type = old.ticket_type;
END;
CREATE TRIGGER count_registered AFTER INSERT ON attendee WHEN new.origin = 1 AND new.is_active BEGIN
  INSERT INTO registered_count VALUES (new.event, new.ticket_type, 1)
    ON CONFLICT (event, ticket_type) DO UPDATE SET registered = registered + 1;
END;
CREATE TRIGGER revise_calendar AFTER UPDATE OF row ON thing
  WHEN new.kind IN ('session', 'event')
    AND json_remove(old.row, '$.fill', '$.capacity', '$.branding', '$.code_formats')
    <> json_remove(new.row, '$.fill', '$.capacity', '$.branding', '$.code_formats') BEGIN
  INSERT INTO calendar_revision VALUES (new.event, new.kind, new.id, 1)
    ON CONFLICT (event, kind, id) DO UPDATE SET revision = revision + 1;
END;
CREATE TRIGGER revise_calendar_gone AFTER DELETE ON thing WHEN old.kind = 'session' BEGIN
  INSERT INTO calendar_revision VALUES (old.event, old.kind, old.id, 1)
    ON CONFLICT (event, kind, id) DO UPDATE SET revision = revision + 1;
END;
CREATE TABLE administrator (
  name TEXT PRIMARY KEY,
  password_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
  event TEXT NOT NULL REFERENCES event (id),
  ticket TEXT NOT NULL,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event, ticket, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE api_token (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  roles TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE attendee (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  ticket TEXT NOT NULL,
  ticket_type TEXT NOT NULL,
  origin INTEGER NOT NULL,
  is_active INTEGER NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  language TEXT NOT NULL,
  link_serial INTEGER NOT NULL,
  link_hash TEXT UNIQUE,
  imported_sessions TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search TEXT NOT NULL,
  entered_at_ms INTEGER NOT NULL, imported_ticket TEXT, past_status INTEGER, booking TEXT NOT NULL DEFAULT '',
  UNIQUE (event, ticket)
) STRICT;
CREATE TABLE calendar_revision (
  event TEXT NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (event, kind, id)
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
  accepted_at_ms INTEGER NOT NULL, voided_at_ms INTEGER, voided_by TEXT, void_reason TEXT, badge_owed INTEGER NOT NULL DEFAULT 0, badges INTEGER NOT NULL DEFAULT 0,
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
CREATE TABLE early_badge (
  event TEXT NOT NULL REFERENCES event (id),
  check_in TEXT NOT NULL,
  badges INTEGER NOT NULL,
  PRIMARY KEY (event, check_in)
) STRICT, WITHOUT ROWID;
CREATE TABLE enrolment (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  session TEXT NOT NULL,
  ticket TEXT NOT NULL,
  is_waiting INTEGER NOT NULL,
  UNIQUE (event, ticket, session)
) STRICT;
CREATE TABLE erased_guest (
  event TEXT NOT NULL REFERENCES event (id),
  ticket TEXT NOT NULL,
  PRIMARY KEY (event, ticket)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
  id TEXT PRIMARY KEY,
  generation TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  chain TEXT NOT NULL
, erased INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE event_settings (
  event TEXT PRIMARY KEY REFERENCES event (id),
  settings TEXT NOT NULL
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
CREATE TABLE item_stock (
  event TEXT NOT NULL REFERENCES event (id),
  item TEXT NOT NULL,
  stock INTEGER,
  taken INTEGER NOT NULL,
  PRIMARY KEY (event, item)
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
CREATE TABLE left_event (
  number INTEGER PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  event TEXT NOT NULL REFERENCES event (id),
  left_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, event)
) STRICT;
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
CREATE TABLE offered_event (
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  event TEXT NOT NULL REFERENCES event (id),
  PRIMARY KEY (kiosk, event)
) STRICT, WITHOUT ROWID;
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
  decided_at_ms INTEGER NOT NULL, staff TEXT NOT NULL DEFAULT '',
  UNIQUE (event, id)
) STRICT;
CREATE TABLE pairing_code (
  hash TEXT PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  name TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  used_by TEXT REFERENCES kiosk (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE question_change (
  event TEXT NOT NULL REFERENCES event (id),
  question TEXT NOT NULL,
  after_ticket TEXT NOT NULL,
  who INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (event, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE read_position (
  event TEXT NOT NULL REFERENCES event (id),
  reader TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  memory TEXT NOT NULL,
  PRIMARY KEY (event, reader)
) STRICT, WITHOUT ROWID;
CREATE TABLE registered_count (
  event TEXT NOT NULL REFERENCES event (id),
  ticket_type TEXT NOT NULL,
  registered INTEGER NOT NULL,
  PRIMARY KEY (event, ticket_type)
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
CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE signed_type (
  event TEXT NOT NULL REFERENCES event (id),
  ticket_type TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 255),
  PRIMARY KEY (event, ticket_type),
  UNIQUE (event, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE signing_key (
  event TEXT NOT NULL REFERENCES event (id),
  id INTEGER NOT NULL CHECK (id BETWEEN 1 AND 255),
  public_key BLOB NOT NULL,
  secret_key BLOB NOT NULL,
  made_at_ms INTEGER NOT NULL,
  retired INTEGER NOT NULL,
  PRIMARY KEY (event, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE submission (
  event TEXT NOT NULL REFERENCES event (id),
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  PRIMARY KEY (event, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE unknown_command (
  number INTEGER PRIMARY KEY,
  kiosk TEXT NOT NULL REFERENCES kiosk (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  told_at_ms INTEGER NOT NULL,
  UNIQUE (kiosk, id)
) STRICT;
CREATE TABLE web_session (
  hash TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  began_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
, id_token TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE INDEX attendee_by_email ON attendee (event, email COLLATE NOCASE) WHERE email <> '';
CREATE INDEX attendee_by_name ON attendee (event, sort_key, search);
CREATE INDEX attendee_by_type ON attendee (event, ticket_type);
CREATE INDEX change_about_guest ON change (event, kind, id)
  WHERE kind = 'ticket' OR kind = 'request' OR kind = 'incident';
CREATE INDEX check_in_by_ticket ON check_in (event, ticket, list, number);
CREATE INDEX enrolment_by_session ON enrolment (event, session, is_waiting, number);
CREATE INDEX incident_by_stage ON incident (event, resolution IS NOT NULL, number);
CREATE INDEX incident_by_ticket ON incident (event, ticket, number);
CREATE INDEX kiosk_revoked ON kiosk (id) WHERE revoked_at_ms IS NOT NULL;
CREATE INDEX message_by_state ON message (event, state, number);
CREATE INDEX message_by_ticket ON message (event, ticket, number);
CREATE INDEX message_due ON message (channel, next_try_at_ms, number) WHERE state = 0;
CREATE INDEX message_expiry ON message (expires_at_ms) WHERE state = 0 AND expires_at_ms IS NOT NULL;
CREATE INDEX message_urgency
  ON message (channel, coalesce(expires_at_ms, 9223372036854775807), next_try_at_ms, number) WHERE state = 0;
CREATE INDEX one_time_record_by_expiry ON one_time_record (expires_at_ms);
CREATE INDEX op_by_ticket ON op (event, ticket, number);
CREATE INDEX request_by_stage ON request (event, min(state, 2), number);
CREATE INDEX request_by_ticket ON request (event, ticket, item);
CREATE INDEX submission_by_ticket ON submission (event, ticket);
CREATE INDEX ticket_by_code ON thing (event, row ->> 'code') WHERE kind = 'ticket';
CREATE INDEX token_by_expiry ON token (expires_at_ms);
CREATE INDEX web_session_by_expiry ON web_session (expires_at_ms);
CREATE INDEX web_session_by_subject ON web_session (subject);
