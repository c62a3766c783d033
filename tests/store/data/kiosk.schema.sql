CREATE TABLE badge_out (
  check_in TEXT PRIMARY KEY,
  times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE boot_time (
  boot TEXT PRIMARY KEY,
  zero INTEGER NOT NULL,
  known_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE incident (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('conflict', 'rejected')),
  op TEXT NOT NULL UNIQUE,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  direction INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  problem TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT '',
  winner_op TEXT,
  winner_at INTEGER,
  winner_kiosk TEXT
) STRICT;
CREATE TABLE lan_news (
  source BLOB NOT NULL,
  number INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  op TEXT NOT NULL,
  hash BLOB NOT NULL,
  ticket TEXT,
  list TEXT NOT NULL,
  direction INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  settled INTEGER NOT NULL DEFAULT 0, badge_owed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (source, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE lan_self (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  source BLOB NOT NULL,
  starts INTEGER NOT NULL
) STRICT;
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  boot TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT '',
  told INTEGER NOT NULL DEFAULT 0
, after TEXT) STRICT;
CREATE TABLE own_answer (
  op TEXT NOT NULL REFERENCES own_op (op),
  ticket TEXT NOT NULL,
  question TEXT NOT NULL,
  PRIMARY KEY (ticket, question, op)
) STRICT, WITHOUT ROWID;
CREATE TABLE own_check_in (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  direction INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  mine INTEGER NOT NULL,
  boot TEXT NOT NULL,
  monotonic INTEGER NOT NULL,
  generation TEXT,
  visible_at TEXT
, staff TEXT, sealed BLOB, badge_owed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE own_correction (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_enrolment (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL,
  session TEXT NOT NULL,
  leaves INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_op (
  op TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  boot TEXT NOT NULL,
  monotonic INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  generation TEXT,
  visible_at TEXT
, staff TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE own_request (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL,
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  state INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_request_state (
  op TEXT PRIMARY KEY,
  request TEXT NOT NULL,
  state INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_settlement (
  op TEXT PRIMARY KEY,
  incident TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_void (
  op TEXT PRIMARY KEY,
  check_in TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_walk_in (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL,
  type TEXT NOT NULL,
  code_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE print_order (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  ticket TEXT NOT NULL,
  paper INTEGER NOT NULL,
  language TEXT NOT NULL,
  check_in TEXT,
  stage INTEGER NOT NULL DEFAULT 0,
  printer TEXT NOT NULL DEFAULT '',
  printer_job TEXT NOT NULL DEFAULT ''
, wanted INTEGER NOT NULL DEFAULT 1, staff TEXT, reason TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE refused_op (
  id INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  ticket TEXT NOT NULL,
  at INTEGER NOT NULL,
  problem TEXT NOT NULL,
  detail TEXT NOT NULL
, staff TEXT, sealed BLOB) STRICT;
CREATE TABLE seen_to (
  op TEXT PRIMARY KEY,
  staff TEXT,
  at INTEGER NOT NULL,
  sealed BLOB
) STRICT, WITHOUT ROWID;
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
CREATE INDEX lan_news_by_hash ON lan_news (hash) WHERE settled = 0 AND kind = 0;
CREATE INDEX lan_news_by_list ON lan_news (list) WHERE settled = 0 AND kind = 0;
CREATE INDEX lan_news_by_op ON lan_news (op, kind);
CREATE INDEX lan_news_by_ticket ON lan_news (ticket) WHERE settled = 0 AND kind = 0;
CREATE INDEX lan_news_given ON lan_news (hash) WHERE settled = 0 AND kind = 4;
CREATE INDEX lan_news_undone ON lan_news (op) WHERE kind = 1;
CREATE INDEX own_answer_by_op ON own_answer (op);
CREATE INDEX own_check_in_by_ticket ON own_check_in (ticket);
CREATE INDEX own_check_in_held ON own_check_in (generation, length(visible_at), visible_at) WHERE visible_at IS NOT NULL;
CREATE INDEX own_correction_by_ticket ON own_correction (ticket);
CREATE INDEX own_enrolment_by_ticket ON own_enrolment (ticket);
CREATE INDEX own_op_held ON own_op (generation, length(visible_at), visible_at) WHERE visible_at IS NOT NULL;
CREATE INDEX own_request_by_ticket ON own_request (ticket);
CREATE INDEX own_request_state_by_request ON own_request_state (request);
CREATE INDEX own_settlement_by_incident ON own_settlement (incident);
CREATE INDEX own_void_by_check_in ON own_void (check_in);
CREATE INDEX own_walk_in_by_code ON own_walk_in (code_hash);
CREATE INDEX print_order_by_check_in ON print_order (check_in);
