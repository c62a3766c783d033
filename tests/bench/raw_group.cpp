// SPDX-License-Identifier: Apache-2.0
#include "raw_group.h"

#include <cstdio>
#include <stdexcept>
#include <string>

namespace usher::bench {

namespace {

std::string ticketOf(int number) {
  return "t-" + std::to_string(number);
}

std::string opOf(int number) {
  char text[37];
  std::snprintf(text, sizeof text, "01935d1e-7a00-7000-8000-%012d", number);
  return text;
}

}  // namespace

RawGroup::RawGroup(const std::filesystem::path& folder, int tickets)
    : database_((folder / "raw-group.db").c_str()) {
  database_.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
  database_.execute(R"(
CREATE TABLE event (id TEXT PRIMARY KEY, sequence INTEGER NOT NULL, chain TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO event VALUES ('demo', 0, '');
CREATE TABLE thing (event TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL,
  PRIMARY KEY (event, kind, id)) WITHOUT ROWID;
CREATE TABLE check_in (number INTEGER PRIMARY KEY, event TEXT NOT NULL, op TEXT NOT NULL, ticket TEXT NOT NULL,
  list TEXT NOT NULL, is_exit INTEGER NOT NULL, at_ms INTEGER NOT NULL, kiosk TEXT NOT NULL,
  kiosk_name TEXT NOT NULL, boot TEXT NOT NULL, mono_ms INTEGER NOT NULL, accepted_at_ms INTEGER NOT NULL,
  voided_at_ms INTEGER, UNIQUE (event, op));
CREATE INDEX check_in_by_ticket ON check_in (event, ticket, list, number);
CREATE TABLE incident (number INTEGER PRIMARY KEY, event TEXT NOT NULL, op TEXT NOT NULL, winner INTEGER NOT NULL,
  UNIQUE (event, op));
CREATE TABLE op (event TEXT NOT NULL, id TEXT NOT NULL, ticket TEXT, PRIMARY KEY (event, id)) WITHOUT ROWID;
CREATE TABLE change (event TEXT NOT NULL, sequence INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, row TEXT,
  chain TEXT NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY (event, sequence)) WITHOUT ROWID;
)");
  database_.execute("BEGIN");
  const auto thing = database_.prepare("INSERT INTO thing VALUES ('demo', 'ticket', ?, ?)");
  for (int number = 1; number <= tickets; ++number) {
    const auto id = ticketOf(number);
    const auto row =
        R"({"kind":"ticket","id":")" + id + R"(","code":"CODE-)" + std::to_string(number) +
        R"(","ticket_type":"visitor","given_name":"Zoë","family_name":"Guest","sessions":["s-1"]})";
    database_.bind(thing, 1, id);
    database_.bind(thing, 2, row);
    database_.run(thing);
  }
  database_.execute("COMMIT");
  begin_ = database_.prepare("BEGIN IMMEDIATE");
  known_[0] = database_.prepare("SELECT ticket FROM check_in WHERE event = 'demo' AND op = ?");
  known_[1] = database_.prepare(
      "SELECT w.op FROM incident i JOIN check_in w ON w.number = i.winner WHERE i.event = 'demo' AND i.op = "
      "?");
  known_[2] = database_.prepare("SELECT ticket FROM op WHERE event = 'demo' AND id = ?");
  ticket_ = database_.prepare("SELECT row FROM thing WHERE event = 'demo' AND kind = 'ticket' AND id = ?");
  last_ = database_.prepare(
      "SELECT op, is_exit, at_ms, kiosk_name FROM check_in WHERE event = 'demo' AND ticket = ? AND list = "
      "'never' "
      "ORDER BY number DESC LIMIT 1");
  insert_ = database_.prepare(
      "INSERT INTO check_in (event, op, ticket, list, is_exit, at_ms, kiosk, kiosk_name, boot, mono_ms, "
      "accepted_at_ms)"
      " VALUES ('demo', ?, ?, 'never', 0, 1, '01935d1e7a0070008000', 'North door', 'b-1', 1, 1)");
  change_ = database_.prepare("INSERT INTO change VALUES ('demo', ?, 'check_in', ?, ?, ?, 1)");
  head_ = database_.prepare("UPDATE event SET sequence = ?, chain = ? WHERE id = 'demo'");
  commit_ = database_.prepare("COMMIT");
}

void RawGroup::lookUp(const Statement& statement, bool expected) {
  const bool found = database_.step(statement);
  if (found) database_.reset(statement);
  if (found != expected) throw std::runtime_error("the yardstick's tickets are not as they should be");
}

void RawGroup::checkIn(int first, int count) {
  database_.run(begin_);
  const std::string chain(64, 'c');
  for (int number = first; number < first + count; ++number) {
    const auto op = opOf(number);
    const auto ticket = ticketOf(number);
    for (const auto& known : known_) {
      database_.bind(known, 1, op);
      lookUp(known, false);
    }
    database_.bind(ticket_, 1, ticket);
    lookUp(ticket_, true);
    database_.bind(last_, 1, ticket);
    lookUp(last_, false);
    database_.bind(insert_, 1, op);
    database_.bind(insert_, 2, ticket);
    database_.run(insert_);
    const auto row =
        R"({"kind":"check_in","id":")" + op + R"(","ticket":")" + ticket +
        R"(","list":"never","direction":"entry","at":"2026-11-24T09:00:00.000Z","kiosk":"North door"})";
    database_.bind(change_, 1, ++sequence_);
    database_.bind(change_, 2, op);
    database_.bind(change_, 3, row);
    database_.bind(change_, 4, chain);
    database_.run(change_);
  }
  database_.bind(head_, 1, sequence_);
  database_.bind(head_, 2, chain);
  database_.run(head_);
  database_.run(commit_);
}

}  // namespace usher::bench
