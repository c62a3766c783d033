// SPDX-License-Identifier: Apache-2.0
#include <usher/store/arrivals.h>

#include <usher/store/lan_rows.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

constexpr auto kEntry = static_cast<std::int64_t>(domain::Direction::Entry);

}  // namespace

// Counting a span of the index costs a few nanoseconds an entry; grouping all of them costs ten times that.
Arrivals::Arrivals(sqlite::Database& database)
    : brought_(
          database.prepare("SELECT count(*) FROM event.check_in WHERE list = ? AND direction = ? AND at >= ? "
                           "AND at < ?")),
      here_(database.prepare(std::string(R"(
SELECT (at - ?3) / ?5, sum(counts) FROM (
  SELECT at, 1 AS counts FROM own_check_in c WHERE list = ?1 AND direction = ?2 AND at >= ?3 AND at < ?4
    AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = c.op)
    AND NOT EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = c.op)
    AND)") + notUndoneNearby("c.op") +
                             R"(
  UNION ALL
  SELECT at, 1 FROM (SELECT DISTINCT op, at FROM lan_news n
    WHERE list = ?1 AND direction = ?2 AND at >= ?3 AND at < ?4 AND)" +
                             onlyToldNearby("n") + R"()
  UNION ALL
  SELECT e.at, -1 FROM (SELECT check_in FROM own_void UNION
    SELECT op FROM lan_news u WHERE kind = 1
      AND NOT EXISTS (SELECT 1 FROM lan_news s WHERE s.op = u.op AND s.kind = 2)) v
    CROSS JOIN event.check_in e ON e.id = v.check_in
    WHERE +e.list = ?1 AND +e.direction = ?2 AND +e.at >= ?3 AND +e.at < ?4
) GROUP BY 1)")) {}

std::vector<std::int64_t> Arrivals::of(const domain::CheckInListId& list, domain::Instant from,
                                       std::chrono::milliseconds step, int steps) {
  std::vector<std::int64_t> counts;
  const std::string door = utf8(list.text());
  domain::Instant begin = from;
  for (int i = 0; i < steps; ++i, begin += step) {
    brought_.bindAll(door, kEntry, toColumn(begin), toColumn(begin + step)).step();
    counts.push_back(brought_.integer(0));
  }
  brought_.reset();
  here_.bindAll(door, kEntry, toColumn(from), toColumn(begin), static_cast<std::int64_t>(step.count()));
  while (here_.step()) counts[static_cast<std::size_t>(here_.integer(0))] += here_.integer(1);
  return counts;
}

}  // namespace usher::store
