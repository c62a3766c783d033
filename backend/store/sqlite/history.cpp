// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/history.h>

namespace usher::backend::store {

namespace {

/// From six columns: at_ms, what, by, list, detail, and the check-in where it stands.
constexpr const char* kSources[] = {
    "SELECT c.at_ms, iif(is_exit, 'check_out', 'check_in'), iif(ifnull(staff, '') = '', c.kiosk_name, staff),"
    " list, ifnull(detail, ''), iif(voided_at_ms IS NULL, op, '') FROM check_in c"
    " LEFT JOIN op o ON o.event = c.event AND o.id = c.op"
    " WHERE c.event = ? AND c.ticket = ? ORDER BY c.number",
    "SELECT at_ms, 'second_entry', kiosk_name, list, '', '' FROM incident WHERE event = ? AND ticket = ?"
    " ORDER BY number",
    "SELECT voided_at_ms, 'void', voided_by, list, void_reason, '' FROM check_in"
    " WHERE event = ? AND ticket = ? AND voided_at_ms IS NOT NULL ORDER BY number",
    "SELECT at_ms, kind, iif(staff = '', kiosk_name, staff), '', detail, '' FROM op WHERE event = ? AND "
    "ticket = ? AND problem IS "
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
