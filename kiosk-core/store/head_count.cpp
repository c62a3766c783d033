// SPDX-License-Identifier: Apache-2.0
#include <usher/store/head_count.h>

#include <usher/store/lan_rows.h>
#include <usher/store/rows.h>

namespace usher::store {

HeadCount::HeadCount(sqlite::Database& database)
    : inside_(database.prepare(std::string(R"(
SELECT count(*) FROM (
  SELECT max(CASE direction WHEN 0 THEN at END) AS entered, max(CASE direction WHEN 1 THEN at END) AS left
  FROM (
    SELECT ticket, direction, at FROM event.check_in e WHERE list = ?1
      AND id NOT IN (SELECT check_in FROM own_void)
      AND)") + notUndoneNearby("e.id") +
                               R"(
    UNION ALL
    SELECT ticket, direction, at FROM own_check_in c WHERE list = ?1
      AND op NOT IN (SELECT check_in FROM own_void)
      AND)" + notUndoneNearby("c.op") +
                               R"(
    UNION ALL
    SELECT coalesce(ticket, hex(hash)), direction, at FROM lan_news n WHERE list = ?1 AND settled = 0 AND kind = 0
      AND op NOT IN (SELECT check_in FROM own_void)
      AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = n.op)
      AND NOT EXISTS (SELECT 1 FROM own_check_in c WHERE c.op = n.op)
      AND)" + notUndoneNearby("n.op") +
                               R"(
  ) GROUP BY ticket
) WHERE entered IS NOT NULL AND (left IS NULL OR left <= entered))")) {}

std::int64_t HeadCount::of(const domain::CheckInListId& list) {
  inside_.reset();
  inside_.bindAll(utf8(list.text())).step();
  const std::int64_t count = inside_.integer(0);
  inside_.reset();
  return count;
}

}  // namespace usher::store
