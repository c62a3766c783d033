// SPDX-License-Identifier: Apache-2.0
#include <stdexcept>

#include <usher/backend/store/sqlite/schema_steps.h>
#include <usher/contract/codec.h>
#include <usher/contract/folded.h>

namespace usher::backend::store {

namespace {

void makeTables(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE event_settings (
  event TEXT PRIMARY KEY REFERENCES event (id),
  settings TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE item_stock (
  event TEXT NOT NULL REFERENCES event (id),
  item TEXT NOT NULL,
  stock INTEGER,
  taken INTEGER NOT NULL,
  PRIMARY KEY (event, item)
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

CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
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
  entered_at_ms INTEGER NOT NULL,
  UNIQUE (event, ticket)
) STRICT;
CREATE INDEX attendee_by_name ON attendee (event, sort_key, search);
CREATE INDEX attendee_by_type ON attendee (event, ticket_type);

CREATE TABLE answer (
  event TEXT NOT NULL REFERENCES event (id),
  ticket TEXT NOT NULL,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event, ticket, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
  event TEXT NOT NULL REFERENCES event (id),
  id TEXT NOT NULL,
  ticket TEXT NOT NULL,
  PRIMARY KEY (event, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_by_ticket ON submission (event, ticket);

CREATE TABLE enrolment (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id),
  session TEXT NOT NULL,
  ticket TEXT NOT NULL,
  is_waiting INTEGER NOT NULL,
  UNIQUE (event, ticket, session)
) STRICT;
CREATE INDEX enrolment_by_session ON enrolment (event, session, is_waiting, number);

CREATE TABLE registered_count (
  event TEXT NOT NULL REFERENCES event (id),
  ticket_type TEXT NOT NULL,
  registered INTEGER NOT NULL,
  PRIMARY KEY (event, ticket_type)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER count_registered AFTER INSERT ON attendee WHEN new.origin = 1 AND new.is_active BEGIN
  INSERT INTO registered_count VALUES (new.event, new.ticket_type, 1)
    ON CONFLICT (event, ticket_type) DO UPDATE SET registered = registered + 1;
END;
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
)");
}

/// Tickets of before, all of them imported.
void enterKnownTickets(sqlite::Database& database) {
  auto tickets = database.prepare("SELECT event, row FROM thing WHERE kind = 'ticket' ORDER BY event, id");
  auto enter = database.prepare(
      "INSERT INTO attendee (event, ticket, ticket_type, origin, is_active, email, phone, language,"
      " link_serial, imported_sessions, sort_key, search, entered_at_ms)"
      " VALUES (?, ?, ?, 0, ?, '', '', 'en', 0, ?, ?, ?, 0)");
  auto enrol = database.prepare(
      "INSERT OR IGNORE INTO enrolment (event, session, ticket, is_waiting) VALUES (?, ?, ?, 0)");
  while (tickets.step()) {
    const auto event = tickets.text(0);
    const auto row = contract::decodeRow(tickets.text(1));
    if (!row || !std::holds_alternative<contract::TicketRow>(*row))
      throw std::runtime_error("a ticket is unreadable");
    const auto& ticket = std::get<contract::TicketRow>(*row);
    std::string sessions;
    for (const auto& session : ticket.sessions) {
      sessions += (sessions.empty() ? "" : "\n") + session;
      enrol.run(event, session, ticket.id);
    }
    const bool active = ticket.order_status != contract::OrderStatus::Cancelled && !ticket.revoked;
    enter.run(event, ticket.id, ticket.ticket_type, active, sessions,
              contract::folded(ticket.family_name + "\n" + ticket.given_name),
              contract::folded(ticket.given_name + "\n" + ticket.family_name + "\n" + ticket.company +
                               "\n\n" + ticket.code));
  }
}

}  // namespace

void makeAttendeeTables(sqlite::Database& database) {
  makeTables(database);
  enterKnownTickets(database);
  database.execute(
      "INSERT INTO item_stock SELECT event, id, row ->> 'stock', 0 FROM thing WHERE kind = 'item'");
}

}  // namespace usher::backend::store
