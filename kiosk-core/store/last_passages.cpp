// SPDX-License-Identifier: Apache-2.0
#include <usher/store/last_passages.h>

#include <usher/store/lan_rows.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

domain::Direction directionIn(const sqlite::Statement& row, int column) {
  return enumerator(row.integer(column), domain::Direction::Exit);
}

}  // namespace

// The plus keeps SQLite from going through everybody of the list for each ticket.
LastPassages::LastPassages(sqlite::Database& database)
    : between_(database.prepare(std::string(R"(
SELECT t.rowid, c.direction, c.at, c.id FROM event.ticket t CROSS JOIN event.check_in c
  WHERE t.rowid > ?1 AND t.rowid <= ?2 AND c.ticket = t.id AND +c.list = ?3
  AND NOT EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = c.id)
  AND)") + notUndoneNearby("c.id") +
                                R"(
UNION ALL
SELECT t.rowid, c.direction, c.at, c.op FROM event.ticket t CROSS JOIN own_check_in c
  WHERE t.rowid > ?1 AND t.rowid <= ?2 AND c.ticket = t.id AND c.list = ?3
  AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = c.op)
  AND NOT EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = c.op)
  AND)" + notUndoneNearby("c.op") +
                                R"(
UNION ALL
SELECT t.rowid, n.direction, n.at, n.op FROM event.ticket t CROSS JOIN lan_news n
  WHERE t.rowid > ?1 AND t.rowid <= ?2 AND n.ticket = t.id AND +n.list = ?3
  AND)" + onlyToldNearby("n") + "ORDER BY 3, 4")),
      of_ticket_(database.prepare(std::string(R"(
SELECT direction, at, id FROM event.check_in c WHERE ticket = ?1 AND +list = ?2
  AND NOT EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = c.id)
  AND)") + notUndoneNearby("c.id") +
                                  R"(
UNION ALL
SELECT direction, at, op FROM own_check_in c WHERE ticket = ?1 AND list = ?2
  AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = c.op)
  AND NOT EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = c.op)
  AND)" + notUndoneNearby("c.op") +
                                  R"(
UNION ALL
SELECT direction, at, op FROM lan_news n WHERE ticket = ?1 AND +list = ?2
  AND)" + onlyToldNearby("n") + "ORDER BY 2, 3")) {}

LastPassages::ByRow LastPassages::between(const domain::CheckInListId& list, std::int64_t after,
                                          std::int64_t through) {
  ByRow last;
  for (between_.bindAll(after, through, utf8(list.text())); between_.step();) {
    last[between_.integer(0)] = directionIn(between_, 1);
  }
  return last;
}

std::optional<domain::Direction> LastPassages::of(std::string_view ticket,
                                                  const domain::CheckInListId& list) {
  std::optional<domain::Direction> last;
  for (of_ticket_.bindAll(ticket, utf8(list.text())); of_ticket_.step();) last = directionIn(of_ticket_, 0);
  return last;
}

}  // namespace usher::store
