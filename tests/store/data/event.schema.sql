CREATE TABLE check_in (
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  direction INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL
, badge_owed INTEGER NOT NULL DEFAULT 0, badges INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE event (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  timezone TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
, accent INTEGER, ground INTEGER, logo TEXT, background TEXT, greeting TEXT NOT NULL DEFAULT '{}', welcome TEXT NOT NULL DEFAULT '{}', help TEXT NOT NULL DEFAULT '{}', steps_off TEXT NOT NULL DEFAULT '', code_formats TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE feed (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  generation TEXT NOT NULL,
  cursor TEXT NOT NULL,
  chain TEXT NOT NULL
) STRICT;
CREATE TABLE incident (
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  winner TEXT NOT NULL,
  resolution INTEGER
) STRICT;
CREATE TABLE item (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind INTEGER NOT NULL,
  session TEXT,
  stock INTEGER,
  per_guest INTEGER,
  opens_at INTEGER,
  closes_at INTEGER
, picture TEXT) STRICT;
CREATE TABLE list (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  ticket_types TEXT NOT NULL,
  opens_at INTEGER,
  closes_at INTEGER,
  include_pending INTEGER NOT NULL,
  re_entry INTEGER NOT NULL
, session TEXT, takes_unenrolled INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE look_up (
  hash BLOB NOT NULL,
  ticket TEXT NOT NULL
) STRICT;
CREATE TABLE look_up_key (
  id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE notice (
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  session TEXT NOT NULL,
  title TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL
) STRICT;
CREATE TABLE paper_template (
  id TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE picture (
  id TEXT NOT NULL,
  file BLOB NOT NULL
) STRICT;
CREATE TABLE question (
  id TEXT NOT NULL,
  words TEXT NOT NULL,
  form INTEGER NOT NULL,
  required INTEGER NOT NULL,
  choices TEXT NOT NULL
, at_door INTEGER NOT NULL DEFAULT 0, at_registration INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE request (
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  state INTEGER NOT NULL,
  at INTEGER NOT NULL
, taken_on INTEGER NOT NULL DEFAULT 0, changed_at INTEGER NOT NULL DEFAULT 0, sealed BLOB) STRICT;
CREATE TABLE revocation (
  id TEXT NOT NULL
) STRICT;
CREATE TABLE session (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  room TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
, fill INTEGER NOT NULL DEFAULT 0, capacity INTEGER) STRICT;
CREATE TABLE staff_member (
  id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE ticket (
  id TEXT NOT NULL,
  code_hash BLOB NOT NULL,
  type TEXT NOT NULL,
  order_status INTEGER NOT NULL,
  blocked INTEGER NOT NULL,
  revoked INTEGER NOT NULL,
  valid_from INTEGER,
  valid_until INTEGER,
  enrolments TEXT NOT NULL,
  open_questions TEXT NOT NULL,
  sealed BLOB NOT NULL
, booking TEXT, language TEXT NOT NULL DEFAULT '', waits_for TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE ticket_key (
  id TEXT NOT NULL,
  public_key BLOB NOT NULL,
  retired INTEGER NOT NULL
) STRICT;
CREATE TABLE ticket_type (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  colour INTEGER NOT NULL
, signed_type INTEGER NOT NULL DEFAULT 0, at_door INTEGER NOT NULL DEFAULT 0, capacity INTEGER) STRICT;
CREATE TABLE version (
  kind INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX check_in_by_id ON check_in (id);
CREATE INDEX check_in_by_list ON check_in (list, direction, at);
CREATE INDEX check_in_by_ticket ON check_in (ticket);
CREATE INDEX check_in_by_time ON check_in (at, id);
CREATE UNIQUE INDEX event_by_id ON event (id);
CREATE UNIQUE INDEX incident_by_id ON incident (id);
CREATE UNIQUE INDEX item_by_id ON item (id);
CREATE UNIQUE INDEX list_by_id ON list (id);
CREATE INDEX look_up_by_hash ON look_up (hash);
CREATE INDEX look_up_by_ticket ON look_up (ticket);
CREATE UNIQUE INDEX look_up_key_by_id ON look_up_key (id);
CREATE UNIQUE INDEX notice_by_id ON notice (id);
CREATE UNIQUE INDEX paper_template_by_id ON paper_template (id);
CREATE UNIQUE INDEX picture_by_id ON picture (id);
CREATE UNIQUE INDEX question_by_id ON question (id);
CREATE UNIQUE INDEX request_by_id ON request (id);
CREATE INDEX request_by_ticket ON request (ticket);
CREATE INDEX request_settled ON request (changed_at, id) WHERE state >= 2;
CREATE INDEX request_to_do ON request (at, id) WHERE state < 2;
CREATE UNIQUE INDEX revocation_by_id ON revocation (id);
CREATE UNIQUE INDEX session_by_id ON session (id);
CREATE UNIQUE INDEX staff_member_by_id ON staff_member (id);
CREATE INDEX ticket_by_booking ON ticket (booking) WHERE booking IS NOT NULL;
CREATE INDEX ticket_by_code ON ticket (code_hash);
CREATE UNIQUE INDEX ticket_by_id ON ticket (id);
CREATE UNIQUE INDEX ticket_key_by_id ON ticket_key (id);
CREATE UNIQUE INDEX ticket_type_by_id ON ticket_type (id);
