// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/next_entry.h>
#include <usher/backend/store/sqlite/void_check_in.h>

namespace usher::backend::store {

Voided voidCheckIn(sqlite::Database& database, FeedLog& feed, const std::string& check_in,
                   const std::string& by, const std::string& reason, Instant now) {
  auto find = database.keep("SELECT number, ticket, voided_at_ms FROM check_in WHERE event = ? AND op = ?");
  if (!find.bindAll(feed.event(), check_in).step()) return {Voided::NoSuchCheckIn, {}};
  const auto ticket = find.text(1);
  if (!find.isNull(2)) return {Voided::Already, ticket};
  const auto number = find.integer(0);
  find.reset();
  database.keep("UPDATE check_in SET voided_at_ms = ?, voided_by = ?, void_reason = ? WHERE number = ?")
      .run(toMs(now), by, reason, number);
  feed.append("check_in", check_in, std::nullopt);
  letNextEntryStand(database, feed, number);
  return {Voided::Done, ticket};
}

}  // namespace usher::backend::store
