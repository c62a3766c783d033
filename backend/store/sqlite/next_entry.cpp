// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/next_entry.h>

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/sqlite/check_in_row.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

std::optional<contract::CheckInRow> nextEntry(sqlite::Database& database, const std::string& event,
                                              std::int64_t number) {
  auto find = database.keep(
      "SELECT i.op, i.ticket, i.list, 0, i.at_ms, i.kiosk_name FROM incident i"
      " JOIN check_in w ON w.number = i.winner AND w.ticket = i.ticket"
      " WHERE i.event = ? AND w.number = ? AND i.resolution IS NOT ? ORDER BY i.number LIMIT 1");
  find.bindAll(event, number, static_cast<int>(contract::Resolution::Mistake));
  return find.step() ? std::optional(checkInFrom(find, 0)) : std::nullopt;
}

/// The place is the number: by it the rules of re-entry tell what came before an exit and what after, and by
/// it the incidents know who was first. So the undone check-in is the one that moves.
void takePlace(sqlite::Database& database, const std::string& event, std::int64_t number,
               const std::string& op) {
  auto undone = database.keep(
      "SELECT op, ticket, list, is_exit, at_ms, kiosk, kiosk_name, boot, mono_ms, accepted_at_ms,"
      " voided_at_ms, voided_by, void_reason FROM check_in WHERE number = ?");
  undone.bindAll(number).step();
  const auto undone_op = undone.text(0);
  database
      .keep(
          "UPDATE check_in SET op = i.op, at_ms = i.at_ms, kiosk = i.kiosk, kiosk_name = i.kiosk_name,"
          " boot = i.boot, mono_ms = i.mono_ms, accepted_at_ms = i.recorded_at_ms,"
          " voided_at_ms = NULL, voided_by = NULL, void_reason = NULL, badge_owed = 0, badges = 0"
          " FROM incident i WHERE check_in.number = ? AND i.event = ? AND i.op = ?")
      .run(number, event, op);
  database
      .keep(
          "INSERT INTO check_in (event, op, ticket, list, is_exit, at_ms, kiosk, kiosk_name, boot, mono_ms,"
          " accepted_at_ms, voided_at_ms, voided_by, void_reason)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(event, undone_op, undone.text(1), undone.text(2), undone.integer(3), undone.integer(4),
           undone.text(5), undone.text(6), undone.text(7), undone.integer(8), undone.integer(9),
           undone.integer(10), undone.text(11), undone.text(12));
  database.keep("DELETE FROM incident WHERE event = ? AND op = ?").run(event, op);
}

}  // namespace

void letNextEntryStand(sqlite::Database& database, FeedLog& feed, std::int64_t number) {
  const auto next = nextEntry(database, feed.event(), number);
  if (!next) return;
  takePlace(database, feed.event(), number, next->id);
  // With it goes the only way to what staff noted on it.
  feed.forget("incident", next->id);
  feed.append("incident", next->id, std::nullopt);
  feed.append(*next);
  for (const auto& incident : readIncidentsAgainst(database, feed.event(), *next)) feed.append(incident.row);
}

}  // namespace usher::backend::store
