// SPDX-License-Identifier: Apache-2.0
#include <usher/store/schema.h>
#include <usher/store/schema_lan.h>
#include <usher/store/schema_look_ups.h>
#include <usher/store/schema_printing.h>
#include <usher/store/schema_queue.h>
#include <usher/store/schema_requests.h>
#include <usher/store/schema_staff.h>

#include <array>

namespace usher::store {

namespace {

// Instants are milliseconds since 1970 in UTC. A direction is 0 for entry, 1 for exit.
void createKioskFile(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Passages that the kiosk knows before the feed has brought them: its own (mine = 1), or named by the backend as the winner
-- of a conflict. `visible_at` is the cursor at which the feed has shown what became of it, in `generation`.
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
CREATE INDEX own_check_in_by_ticket ON own_check_in (ticket);

CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY REFERENCES own_check_in (seq),
  attempts INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT ''
) STRICT;

-- What staff must look at, with what was done here as a fact of its own.
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
)");
}

// Lists of ids are texts with blanks between them. `sealed` is what sealing.h makes of code, names, company
// and notes.
void createEventFile(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  generation TEXT NOT NULL,
  cursor TEXT NOT NULL,
  chain TEXT NOT NULL
) STRICT;

-- Versions of the things that changed since the snapshot, removed ones too.
CREATE TABLE version (
  kind INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  timezone TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_by_id ON event (id);

CREATE TABLE ticket_type (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  colour INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX ticket_type_by_id ON ticket_type (id);

CREATE TABLE list (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  ticket_types TEXT NOT NULL,
  opens_at INTEGER,
  closes_at INTEGER,
  include_pending INTEGER NOT NULL,
  re_entry INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX list_by_id ON list (id);

CREATE TABLE session (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  room TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX session_by_id ON session (id);

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
) STRICT;
CREATE UNIQUE INDEX ticket_by_id ON ticket (id);
CREATE INDEX ticket_by_code ON ticket (code_hash);

CREATE TABLE check_in (
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  list TEXT NOT NULL,
  direction INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX check_in_by_id ON check_in (id);
CREATE INDEX check_in_by_ticket ON check_in (ticket);
)");
}

// A copy from before has let such rows pass by: without a position in the feed the kiosk asks for a snapshot,
// and goes on with the copy until it has it.
void addSignedTickets(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE ticket_type ADD COLUMN signed_type INTEGER NOT NULL DEFAULT 0;

CREATE TABLE ticket_key (
  id TEXT NOT NULL,
  public_key BLOB NOT NULL,
  retired INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX ticket_key_by_id ON ticket_key (id);

CREATE TABLE revocation (
  id TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX revocation_by_id ON revocation (id);

DELETE FROM feed;
)");
}

// `sealed` is what sealing.h makes of op_text.h. What was told stays in the outbox until the feed has shown
// it.
void addOtherOps(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE own_op (
  op TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  boot TEXT NOT NULL,
  monotonic INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  generation TEXT,
  visible_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE own_answer (
  op TEXT NOT NULL REFERENCES own_op (op),
  ticket TEXT NOT NULL,
  question TEXT NOT NULL,
  PRIMARY KEY (ticket, question, op)
) STRICT, WITHOUT ROWID;
CREATE INDEX own_answer_by_op ON own_answer (op);

CREATE TABLE refused_op (
  id INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  ticket TEXT NOT NULL,
  at INTEGER NOT NULL,
  problem TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

ALTER TABLE outbox RENAME TO outbox_of_passages;
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  boot TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT '',
  told INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO outbox
  SELECT o.seq, c.op, c.at, c.boot, o.attempts, o.not_before, o.last_error, 0
  FROM outbox_of_passages o JOIN own_check_in c ON c.seq = o.seq;
DROP TABLE outbox_of_passages;
)");
}

// What guests asked for here, until the feed has the request's row; `state` is domain::RequestState. One that
// the backend refused stays, declined, for its guest to see.
void addOwnRequests(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE own_request (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL,
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  state INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_request_by_ticket ON own_request (ticket);
)");
}

// Who registered here, until the feed has the ticket's row.
void addOwnWalkIns(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE own_walk_in (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL,
  type TEXT NOT NULL,
  code_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_walk_in_by_code ON own_walk_in (code_hash);
)");
}

// Seats that guests asked for or gave back here, until the feed has shown what came of it.
void addOwnEnrolments(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE own_enrolment (
  op TEXT PRIMARY KEY,
  ticket TEXT NOT NULL,
  session TEXT NOT NULL,
  leaves INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_enrolment_by_ticket ON own_enrolment (ticket);
)");
}

constexpr std::array<sqlite::Migration, 13> kKioskMigrations{
    createKioskFile, addOtherOps,      addOwnRequests, addOwnWalkIns, addOwnEnrolments,
    addStaffOps,     addStaffPassages, addLanNews,     addLanIndexes, addHeldOrder,
    addBootTimes,    addPrintOrders,   addOwedBadges};

// `choices` is JSON: a list of ids with their words.
void addQuestions(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE question (
  id TEXT NOT NULL,
  words TEXT NOT NULL,
  form INTEGER NOT NULL,
  required INTEGER NOT NULL,
  choices TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX question_by_id ON question (id);

DELETE FROM feed;
)");
}

// Kinds, states and fill are numbers of the domain's enumerators.
void addCatalogue(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE session ADD COLUMN fill INTEGER NOT NULL DEFAULT 0;

CREATE TABLE item (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind INTEGER NOT NULL,
  session TEXT,
  stock INTEGER,
  per_guest INTEGER,
  opens_at INTEGER,
  closes_at INTEGER
) STRICT;
CREATE UNIQUE INDEX item_by_id ON item (id);

CREATE TABLE request (
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  state INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX request_by_id ON request (id);
CREATE INDEX request_by_ticket ON request (ticket);

CREATE TABLE notice (
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  session TEXT NOT NULL,
  title TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX notice_by_id ON notice (id);

DELETE FROM feed;
)");
}

// Who may register at the door, and what they are asked there.
void addWalkIns(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE ticket_type ADD COLUMN at_door INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ticket_type ADD COLUMN capacity INTEGER;
ALTER TABLE question ADD COLUMN at_door INTEGER NOT NULL DEFAULT 0;

DELETE FROM feed;
)");
}

// The doors of sessions: who may pass there, and how many are inside.
void addSessionDoors(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE list ADD COLUMN session TEXT;
ALTER TABLE list ADD COLUMN takes_unenrolled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN capacity INTEGER;
CREATE INDEX check_in_by_list ON check_in (list);

DELETE FROM feed;
)");
}

// How the event looks and speaks, in which language a guest is served, and what they wait for. Colours are
// 0xRRGGBB; `steps_off` are numbers of the domain's enumerators, with blanks between them.
void addBranding(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE event ADD COLUMN accent INTEGER;
ALTER TABLE event ADD COLUMN ground INTEGER;
ALTER TABLE event ADD COLUMN logo TEXT;
ALTER TABLE event ADD COLUMN background TEXT;
ALTER TABLE event ADD COLUMN greeting TEXT NOT NULL DEFAULT '{}';
ALTER TABLE event ADD COLUMN welcome TEXT NOT NULL DEFAULT '{}';
ALTER TABLE event ADD COLUMN help TEXT NOT NULL DEFAULT '{}';
ALTER TABLE event ADD COLUMN steps_off TEXT NOT NULL DEFAULT '';

CREATE TABLE picture (
  id TEXT NOT NULL,
  file BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX picture_by_id ON picture (id);

ALTER TABLE item ADD COLUMN picture TEXT;
ALTER TABLE ticket ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN waits_for TEXT NOT NULL DEFAULT '';

DELETE FROM feed;
)");
}

// What others are asked when they register, walk-ins are asked at the door.
void addQuestionsAtRegistration(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE question ADD COLUMN at_registration INTEGER NOT NULL DEFAULT 0;

DELETE FROM feed;
)");
}

// What cameras read beside QR codes: numbers of the domain's enumerators, with blanks between them.
void addCodeFormats(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE event ADD COLUMN code_formats TEXT NOT NULL DEFAULT '';

DELETE FROM feed;
)");
}

// How it stands with the badges of entries (contract::CheckInRow).
void addEntryBadges(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE check_in ADD COLUMN badge_owed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE check_in ADD COLUMN badges INTEGER NOT NULL DEFAULT 0;

DELETE FROM feed;
)");
}

// The event's own templates of badges and agendas.
void addPaperTemplates(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE paper_template (
  id TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX paper_template_by_id ON paper_template (id);

DELETE FROM feed;
)");
}

constexpr std::array<sqlite::Migration, 16> kEventMigrations{
    createEventFile, addSignedTickets, addQuestions,      addCatalogue,   addLookUps,
    addWalkIns,      addSessionDoors,  addBranding,       addStaff,       addQuestionsAtRegistration,
    addIncidents,    addPassageOrder,  addServedRequests, addCodeFormats, addPaperTemplates,
    addEntryBadges};

}  // namespace

std::span<const sqlite::Migration> kioskMigrations() {
  return kKioskMigrations;
}
std::span<const sqlite::Migration> eventMigrations() {
  return kEventMigrations;
}

}  // namespace usher::store
