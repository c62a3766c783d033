// SPDX-License-Identifier: Apache-2.0
#include <usher/store/entry_badges.h>

#include <usher/store/lan_rows.h>
#include <usher/store/rows.h>

namespace usher::store {

std::string entryBadge(const std::string& column, const std::string& told) {
  return " CASE WHEN EXISTS (SELECT 1 FROM print_order p WHERE p.check_in = " + column +
         ") THEN 2 WHEN EXISTS (SELECT 1 FROM badge_out b WHERE b.check_in = " + column + ") THEN 0 ELSE " +
         told + " END ";
}

std::string badgesOf(const std::string& column, const std::string& told) {
  return " max(" + told + ", coalesce((SELECT times FROM badge_out b WHERE b.check_in = " + column +
         "), 0)) ";
}

void EntryBadges::settle(const domain::OpId& check_in, int times) {
  database_
      .keep(
          "INSERT INTO badge_out (check_in, times) VALUES (?, ?) ON CONFLICT (check_in) DO UPDATE SET times "
          "= times + excluded.times")
      .run(utf8(check_in.text()), times);
}

std::optional<domain::OpId> EntryBadges::owedTo(const domain::TicketId& ticket,
                                                const std::optional<ports::TicketHash>& hash) {
  const auto text = utf8(ticket.text());
  auto owed = database_.keep(
      "SELECT op FROM (SELECT id AS op, at, badge_owed FROM event.check_in WHERE ticket = ?1 "
      "UNION ALL SELECT op, at, badge_owed FROM own_check_in c WHERE ticket = ?1 AND NOT EXISTS (SELECT 1 "
      "FROM "
      "event.check_in e WHERE e.id = c.op) "
      "UNION ALL SELECT op, at, badge_owed FROM lan_news n WHERE hash = ?2 AND" +
      onlyToldNearby("n") +
      ") WHERE badge_owed = 1 AND op NOT IN (SELECT check_in FROM badge_out) AND op NOT IN (SELECT check_in "
      "FROM "
      "own_void) AND" +
      notUndoneNearby("op") + "ORDER BY at DESC LIMIT 1");
  if (!owed.bindAll(text, hash ? std::optional(sqlite::Blob(*hash)) : std::nullopt).step())
    return std::nullopt;
  return id<domain::OpId>(owed.view(0));
}

}  // namespace usher::store
