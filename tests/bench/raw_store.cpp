// SPDX-License-Identifier: Apache-2.0
#include "raw_store.h"

#include <QCryptographicHash>
#include <QStringList>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <stdexcept>

namespace usher::bench {

namespace {

std::array<unsigned char, 16> hashOf(const QByteArray& bytes) {
  const QByteArray whole = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
  std::array<unsigned char, 16> hash{};
  std::copy_n(whole.begin(), hash.size(), hash.begin());
  return hash;
}

}  // namespace

RawTicket rawTicketOf(const domain::Ticket& ticket) {
  QStringList sessions;
  for (const domain::SessionId& id : ticket.enrolments) sessions << id.text();
  RawTicket raw{
      {},
      {ticket.id.text().toStdString(), ticket.type.text().toStdString(), sessions.join(u' ').toStdString(),
       "", ticket.code.toStdString(), ticket.attendee.given_name.toStdString(),
       ticket.attendee.family_name.toStdString(), ticket.attendee.company.toStdString(),
       ticket.attendee.notes.toStdString(), ticket.booking ? ticket.booking->text().toStdString() : ""},
      {}};
  raw.hash = hashOf(ticket.code.toUtf8());
  for (const QByteArray& look_up : ticket.look_up) raw.look_ups.push_back(hashOf(look_up));
  return raw;
}

RawStore::RawStore(const std::filesystem::path& folder) : file_(folder / "raw.db") {
  for (const char* beside : {"", "-wal", "-shm"}) std::filesystem::remove(file_.string() + beside);
}

void RawStore::load(const std::function<RawTicket(int number)>& ticketOf, int tickets) {
  database_ = RawDatabase(file_.c_str());
  database_.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
  database_.execute("PRAGMA cache_size=-32768; BEGIN");
  database_.execute(
      "CREATE TABLE ticket (hash BLOB NOT NULL, order_status INTEGER NOT NULL, blocked INTEGER NOT NULL, "
      "revoked INTEGER NOT NULL, valid_from INTEGER, valid_until INTEGER, id TEXT NOT NULL, type TEXT NOT "
      "NULL, "
      "enrolments TEXT NOT NULL, open_questions TEXT NOT NULL, code TEXT NOT NULL, given_name TEXT NOT NULL, "
      "family_name TEXT NOT NULL, company TEXT NOT NULL, notes TEXT NOT NULL, booking TEXT NOT NULL)");
  database_.execute("CREATE TABLE look_up (hash BLOB NOT NULL, ticket TEXT NOT NULL)");
  database_.execute(
      "CREATE TABLE passage (seq INTEGER PRIMARY KEY, op TEXT NOT NULL UNIQUE, ticket TEXT NOT NULL, "
      "list TEXT NOT NULL, direction INTEGER NOT NULL, at INTEGER NOT NULL, kiosk TEXT NOT NULL, "
      "boot TEXT NOT NULL, monotonic INTEGER NOT NULL); CREATE INDEX passage_by_ticket ON passage (ticket)");
  database_.execute(
      "CREATE TABLE outbox (seq INTEGER PRIMARY KEY, op TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, boot TEXT "
      "NOT "
      "NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0)");
  {
    const Statement insert =
        database_.prepare("INSERT INTO ticket VALUES (?, 0, 0, 0, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const Statement insert_look_up = database_.prepare("INSERT INTO look_up VALUES (?, ?)");
    for (int number = 0; number < tickets; ++number) {
      const RawTicket ticket = ticketOf(number);
      database_.bindBlob(insert, 1, ticket.hash.data(), ticket.hash.size());
      for (int i = 0; i < int(ticket.texts.size()); ++i)
        database_.bind(insert, 2 + i, ticket.texts[std::size_t(i)]);
      database_.run(insert);
      for (const auto& hash : ticket.look_ups) {
        database_.bindBlob(insert_look_up, 1, hash.data(), hash.size());
        database_.bind(insert_look_up, 2, ticket.texts[0]);
        database_.run(insert_look_up);
      }
    }
  }
  database_.execute(
      "CREATE UNIQUE INDEX ticket_by_id ON ticket (id); CREATE INDEX ticket_by_hash ON ticket (hash);"
      "CREATE INDEX ticket_by_booking ON ticket (booking); CREATE INDEX look_up_by_hash ON look_up (hash);"
      "CREATE INDEX look_up_by_ticket ON look_up (ticket)");
  database_.execute("COMMIT");
  database_.close();
  const int file = ::open(file_.c_str(), O_RDONLY | O_CLOEXEC);
  const bool flushed = file >= 0 && ::fsync(file) == 0;
  if (file >= 0) ::close(file);
  if (!flushed) throw std::runtime_error("raw.db can't be flushed");
}

void RawStore::openDoor() {
  database_ = RawDatabase(file_.c_str());
  database_.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
  find_ = database_.prepare(
      "SELECT id, type, order_status, blocked, revoked, valid_from, valid_until, enrolments, open_questions, "
      "code, given_name, family_name, company, notes FROM ticket WHERE hash = ?");
  history_ = database_.prepare(
      "SELECT op, list, direction, at, kiosk FROM passage WHERE ticket = ? ORDER BY at, op");
  begin_ = database_.prepare("BEGIN IMMEDIATE");
  insert_ = database_.prepare(
      "INSERT INTO passage (op, ticket, list, direction, at, kiosk, boot, monotonic) "
      "VALUES (?, ?, 'door', 0, ?, 'East door', 'boot', ?)");
  queue_ = database_.prepare("INSERT INTO outbox (op, at, boot) VALUES (?, ?, 'boot')");
  commit_ = database_.prepare("COMMIT");
}

int RawStore::lookUp(const RawTicket& ticket) {
  database_.bindBlob(find_, 1, ticket.hash.data(), ticket.hash.size());
  int found = 0;
  std::size_t read = 0;
  for (; database_.step(find_); ++found) {
    for (int column = 0; column < sqlite3_column_count(find_.get()); ++column) {
      sqlite3_column_text(find_.get(), column);
      read += std::size_t(sqlite3_column_bytes(find_.get(), column));
    }
  }
  if (found != 1 || read == 0) throw std::runtime_error("the yardstick did not find the ticket");
  database_.bind(history_, 1, ticket.texts[0]);
  int passages = 0;
  for (; database_.step(history_); ++passages) sqlite3_column_int64(history_.get(), 3);
  return passages;
}

int RawStore::checkIn(const RawTicket& ticket) {
  const int passages = lookUp(ticket);
  // In order and as long as the kiosk's UUIDs of version 7.
  char op[37];
  std::snprintf(op, sizeof op, "%036lld", static_cast<long long>(++op_));
  const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
  database_.run(begin_);
  database_.bind(insert_, 1, op);
  database_.bind(insert_, 2, ticket.texts[0]);
  database_.bind(insert_, 3, now);
  database_.bind(insert_, 4, now);
  database_.run(insert_);
  database_.bind(queue_, 1, op);
  database_.bind(queue_, 2, now);
  database_.run(queue_);
  database_.run(commit_);
  return passages;
}

}  // namespace usher::bench
