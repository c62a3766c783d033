// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/enrolment_table.h>

namespace usher::backend::store {

namespace {

// With Waiting, how many came before.
const std::string kSelect =
    "SELECT e.session, e.ticket, e.is_waiting,"
    " CASE WHEN e.is_waiting THEN (SELECT count(*) FROM enrolment b WHERE b.event = e.event"
    " AND b.session = e.session AND b.is_waiting AND b.number < e.number) ELSE 0 END FROM enrolment e ";

Enrolment enrolmentFrom(const sqlite::Statement& found) {
  return {found.text(0), found.text(1), found.integer(2) != 0 ? Seat::Waiting : Seat::Taken,
          found.integer(3)};
}

}  // namespace

void insertEnrolment(sqlite::Database& database, const std::string& event, const std::string& session,
                     const std::string& ticket, Seat seat) {
  database.keep("INSERT INTO enrolment (event, session, ticket, is_waiting) VALUES (?, ?, ?, ?)")
      .run(event, session, ticket, seat == Seat::Waiting);
}

void putSeat(sqlite::Database& database, const std::string& event, const std::string& session,
             const std::string& ticket) {
  database
      .keep(
          "INSERT INTO enrolment (event, session, ticket, is_waiting) VALUES (?, ?, ?, 0)"
          " ON CONFLICT (event, ticket, session) DO UPDATE SET is_waiting = 0")
      .run(event, session, ticket);
}

bool deleteEnrolment(sqlite::Database& database, const std::string& event, const std::string& session,
                     const std::string& ticket) {
  database.keep("DELETE FROM enrolment WHERE event = ? AND session = ? AND ticket = ?")
      .run(event, session, ticket);
  return database.changes() == 1;
}

void deleteEnrolments(sqlite::Database& database, const std::string& event, const std::string& ticket) {
  database.keep("DELETE FROM enrolment WHERE event = ? AND ticket = ?").run(event, ticket);
}

std::optional<Enrolment> readEnrolment(sqlite::Database& database, const std::string& event,
                                       const std::string& session, const std::string& ticket) {
  auto find = database.keep(kSelect + "WHERE e.event = ? AND e.session = ? AND e.ticket = ?");
  return find.bindAll(event, session, ticket).step() ? std::optional(enrolmentFrom(find)) : std::nullopt;
}

std::int64_t countSeats(sqlite::Database& database, const std::string& event, const std::string& session,
                        Seat seat) {
  auto count =
      database.keep("SELECT count(*) FROM enrolment WHERE event = ? AND session = ? AND is_waiting = ?");
  count.bindAll(event, session, seat == Seat::Waiting).step();
  return count.integer(0);
}

std::string firstWaiting(sqlite::Database& database, const std::string& event, const std::string& session) {
  auto find = database.keep(
      "SELECT ticket FROM enrolment WHERE event = ? AND session = ? AND is_waiting = 1 ORDER BY number LIMIT "
      "1");
  return find.bindAll(event, session).step() ? find.text(0) : std::string();
}

void showEnrolments(sqlite::Database& database, const std::string& event, contract::TicketRow& ticket) {
  ticket.sessions.clear();
  ticket.waits_for.clear();
  auto find = database.keep(
      "SELECT session, is_waiting FROM enrolment WHERE event = ? AND ticket = ? ORDER BY number");
  for (find.bindAll(event, ticket.id); find.step();) {
    (find.integer(1) != 0 ? ticket.waits_for : ticket.sessions).push_back(find.text(0));
  }
}

std::vector<std::string> ticketsIn(sqlite::Database& database, const std::string& event,
                                   const std::string& session) {
  std::vector<std::string> tickets;
  auto find = database.keep("SELECT ticket FROM enrolment WHERE event = ? AND session = ? ORDER BY number");
  for (find.bindAll(event, session); find.step();) tickets.push_back(find.text(0));
  return tickets;
}

std::vector<Enrolment> readEnrolmentsOf(sqlite::Database& database, const std::string& event,
                                        const std::string& ticket) {
  std::vector<Enrolment> enrolments;
  auto find = database.keep(kSelect +
                            "WHERE e.event = ? AND e.ticket = ? AND EXISTS (SELECT 1 FROM thing t WHERE"
                            " t.event = e.event AND t.kind = 'session' AND t.id = e.session)"
                            " ORDER BY e.number");
  for (find.bindAll(event, ticket); find.step();) enrolments.push_back(enrolmentFrom(find));
  return enrolments;
}

std::vector<Enrolment> readEnrolmentsIn(sqlite::Database& database, const std::string& event,
                                        const std::string& session) {
  std::vector<Enrolment> enrolments;
  auto find = database.keep(
      "SELECT session, ticket, is_waiting FROM enrolment WHERE event = ? AND session = ? ORDER BY number");
  std::int64_t ahead = 0;
  for (find.bindAll(event, session); find.step();) {
    const bool waiting = find.integer(2) != 0;
    enrolments.push_back(
        {find.text(0), find.text(1), waiting ? Seat::Waiting : Seat::Taken, waiting ? ahead++ : 0});
  }
  return enrolments;
}

std::vector<SessionSeats> readSeats(sqlite::Database& database, const std::string& event) {
  std::vector<SessionSeats> seats;
  auto find = database.keep(
      "SELECT t.id, count(e.number), coalesce(sum(e.is_waiting), 0) FROM thing t"
      " LEFT JOIN enrolment e ON e.event = t.event AND e.session = t.id"
      " WHERE t.event = ? AND t.kind = 'session' GROUP BY t.id ORDER BY t.id");
  for (find.bindAll(event); find.step();) {
    seats.push_back({find.text(0), find.integer(1) - find.integer(2), find.integer(2)});
  }
  return seats;
}

}  // namespace usher::backend::store
