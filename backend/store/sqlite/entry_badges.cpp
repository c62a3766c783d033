// SPDX-License-Identifier: Apache-2.0
#include <utility>
#include <vector>

#include <usher/backend/store/sqlite/check_in_row.h>
#include <usher/backend/store/sqlite/entry_badges.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

bool isKnown(sqlite::Database& database, const std::string& event, const std::string& check_in) {
  return database.keep("SELECT 1 FROM check_in WHERE event = ? AND op = ?").bindAll(event, check_in).step();
}

}  // namespace

void settleBadge(sqlite::Database& database, FeedLog& feed, const std::string& ticket,
                 const std::string& check_in, std::int64_t count) {
  const auto& event = feed.event();
  if (!check_in.empty() && !isKnown(database, event, check_in)) {
    database
        .keep(
            "INSERT INTO early_badge (event, check_in, badges) VALUES (?, ?, ?) ON CONFLICT (event, check_in)"
            " DO UPDATE SET badges = badges + excluded.badges")
        .run(event, check_in, count);
    return;
  }
  std::vector<contract::CheckInRow> changed;
  {
    // It is one guest's: whichever of their entries it was owed with, they have it now.
    auto find = database.keep(
        "SELECT op, ticket, list, is_exit, at_ms, kiosk_name, badge_owed, badges, number = last AS is_last"
        " FROM check_in, (SELECT max(number) AS last FROM check_in WHERE event = ?1 AND ticket = ?2"
        " AND is_exit = 0 AND voided_at_ms IS NULL)"
        " WHERE event = ?1 AND ticket = ?2 AND is_exit = 0 AND voided_at_ms IS NULL"
        " AND (badge_owed = 1 OR number = last) ORDER BY number");
    for (find.bindAll(event, ticket); find.step();) {
      auto row = checkInWithBadgesFrom(find, 0);
      const bool was_owed = std::exchange(row.badge_owed, false);
      // Of several entries the one that it was owed with counts it, else the last.
      const bool counts = check_in.empty() ? find.integer(8) != 0 : row.id == check_in;
      if (counts) row.badges += count;
      if (was_owed || (counts && count > 0)) changed.push_back(std::move(row));
    }
  }
  for (const auto& row : changed) {
    database.keep("UPDATE check_in SET badge_owed = 0, badges = ? WHERE event = ? AND op = ?")
        .run(row.badges, event, row.id);
    feed.append(contract::kindOf(row), row.id, contract::encode(row));
  }
}

void takeEarlyBadge(sqlite::Database& database, const std::string& event, contract::CheckInRow& row) {
  auto find = database.keep("SELECT badges FROM early_badge WHERE event = ? AND check_in = ?");
  if (!find.bindAll(event, row.id).step()) return;
  row.badge_owed = false;
  row.badges = find.integer(0);
  find.reset();
  database.keep("UPDATE check_in SET badge_owed = 0, badges = ? WHERE event = ? AND op = ?")
      .run(row.badges, event, row.id);
  database.keep("DELETE FROM early_badge WHERE event = ? AND check_in = ?").run(event, row.id);
}

}  // namespace usher::backend::store
