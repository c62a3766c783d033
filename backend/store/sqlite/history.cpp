// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/history.h>

namespace usher::backend::store {

namespace {

/// From six columns: at_ms, what, by, list, detail, and the check-in where it stands.
constexpr const char* kSources[] = {
    "SELECT at_ms, iif(is_exit, 'check_out', 'check_in'), kiosk_name, list, '',"
    " iif(voided_at_ms IS NULL, op, '') FROM check_in WHERE event = ? AND ticket = ? ORDER BY number",
    "SELECT at_ms, 'second_entry', kiosk_name, list, '', '' FROM incident WHERE event = ? AND ticket = ?"
    " ORDER BY number",
    "SELECT voided_at_ms, 'void', voided_by, list, void_reason, '' FROM check_in"
    " WHERE event = ? AND ticket = ? AND voided_at_ms IS NOT NULL ORDER BY number",
    "SELECT at_ms, kind, kiosk_name, '', detail, '' FROM op WHERE event = ? AND ticket = ? AND problem IS "
    "NULL"
    " AND kind IN ('walk_in', 'badge_correction', 'print_result', 'answers', 'enrolment') ORDER BY number",
};

}  // namespace

std::vector<HistoryEntry> readHistory(sqlite::Database& database, const std::string& event,
                                      const std::string& ticket) {
  requireHead(database, event);
  std::vector<HistoryEntry> history;
  for (const char* source : kSources) {
    auto find = database.keep(source);
    for (find.bindAll(event, ticket); find.step();) {
      history.push_back({.at = fromMs(find.integer(0)),
                         .what = find.text(1),
                         .by = find.text(2),
                         .list = find.text(3),
                         .detail = find.text(4),
                         .check_in = find.text(5)});
    }
  }
  std::ranges::stable_sort(history, {}, &HistoryEntry::at);
  return history;
}

}  // namespace usher::backend::store
