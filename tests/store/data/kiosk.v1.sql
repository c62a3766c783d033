-- A database of version 1, as a kiosk left it; the key is in store_files_test.cpp.
PRAGMA foreign_keys=OFF;
PRAGMA application_id=1431522097;
PRAGMA user_version=1;
BEGIN TRANSACTION;
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
INSERT INTO "incident" VALUES(1,'conflict','op-000002','ticket-2','main',0,1795510802000,'East door','','','op-000090',1795510890000,'East door');
INSERT INTO "incident" VALUES(2,'rejected','op-000003','ticket-3','main',0,1795510803000,'East door','unknown-ticket','no such ticket',NULL,NULL,NULL);
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('event',X'67616C61');
INSERT INTO "meta" VALUES('key-check',X'019C6A51B86F218D14AB8148F1B2D8C5285EA7B1A9F2C3BE9D362A8B2A42AF3D32727534F7D1C5E2AD01B0B323E01FEFBC5BF62D48');
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY REFERENCES own_check_in (seq),
  attempts INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "outbox" VALUES(3,0,0,'');
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
) STRICT;
INSERT INTO "own_check_in" VALUES(2,'op-000003','ticket-3','main',0,1795510803000,'East door',1,'boot-1',4000000,NULL,NULL);
INSERT INTO "own_check_in" VALUES(3,'op-000004','ticket-1','main',0,1795510804000,'East door',1,'boot-1',4000000,NULL,NULL);
INSERT INTO "own_check_in" VALUES(4,'op-000005','ticket-2','main',0,1795510805000,'East door',1,'boot-1',4000000,'g1','9');
INSERT INTO "own_check_in" VALUES(5,'op-000090','ticket-2','main',0,1795510890000,'East door',0,'',0,'g1','9');
CREATE INDEX own_check_in_by_ticket ON own_check_in (ticket);
COMMIT;
