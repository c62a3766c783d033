// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <stdexcept>

#include <usher/backend/store/port/kiosk_words.h>
#include <usher/backend/store/sqlite/check_in_row.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/feed_queries.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/request_table.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

template <class Use>
void eachCheckIn(sqlite::Database& database, const std::string& event, Use use) {
  auto find = database.prepare(
      "SELECT op, ticket, list, is_exit, at_ms, kiosk_name, badge_owed, badges FROM check_in"
      " WHERE event = ? AND voided_at_ms IS NULL ORDER BY number");
  for (find.bindAll(event); find.step();) use(checkInWithBadgesFrom(find, 0));
}

std::int64_t countRows(sqlite::Database& database, const std::string& event) {
  auto count = database.prepare(
      "SELECT (SELECT count(*) FROM thing WHERE event = ?1)"
      " + (SELECT count(*) FROM check_in WHERE event = ?1 AND voided_at_ms IS NULL)"
      " + (SELECT count(*) FROM incident WHERE event = ?1) + (SELECT count(*) FROM request WHERE event = "
      "?1)");
  count.bindAll(event).step();
  return count.integer(0);
}

// What others refer to comes first.
constexpr const char* kThings[] = {"event",      "ticket_type", "list",         "session", "question",
                                   "ticket_key", "look_up_key", "picture",      "item",    "ticket",
                                   "revocation", "notice",      "staff_member", "template"};

/// Of a page; what a kiosk takes is several times that.
constexpr std::size_t kMostPageBytes = 2 * 1024 * 1024;

}  // namespace

std::vector<FeedHead> readHeads(sqlite::Database& database) {
  std::vector<FeedHead> heads;
  auto find =
      database.keep("SELECT id, generation, sequence, forgotten, chain, erased FROM event ORDER BY id");
  while (find.step()) {
    heads.push_back(headFrom(find));
    heads.back().erased = find.integer(5);
  }
  return heads;
}

ChangePage readChanges(sqlite::Database& database, const std::string& event, std::int64_t after, int limit) {
  ChangePage page;
  page.head = requireHead(database, event);
  page.last = after;
  auto find = database.keep(
      "SELECT sequence, kind, id, row, chain FROM change WHERE event = ? AND sequence > ? ORDER BY sequence "
      "LIMIT ?");
  std::size_t bytes = 0;
  for (find.bindAll(event, after, limit); find.step();) {
    bytes += find.view(3).size();
    if (bytes > kMostPageBytes && !page.changes.empty()) break;
    contract::Change change;
    change.version = page.last = find.integer(0);
    change.kind = find.text(1);
    change.id = find.text(2);
    change.deleted = find.isNull(3);
    if (!change.deleted) {
      auto row = contract::decodeRow(find.text(3));
      if (!row)
        throw std::runtime_error("change " + std::to_string(page.last) +
                                 " is unreadable: " + row.error().reason);
      change.row = std::move(*row);
    }
    page.chain = find.text(4);
    page.changes.push_back(std::move(change));
  }
  return page;
}

void readSnapshot(sqlite::Database& database, const std::string& event, const SnapshotReader& reader) {
  reader.begin(requireHead(database, event), countRows(database, event));
  auto things = database.prepare("SELECT row FROM thing WHERE event = ? AND kind = ? ORDER BY id");
  for (const char* kind : kThings) {
    for (things.bindAll(event, kind); things.step();) reader.row(things.text(0));
  }
  const auto give = [&](contract::Row row) { reader.row(contract::encode(forKiosks(std::move(row)))); };
  eachCheckIn(database, event, give);
  for (const auto& incident : readIncidents(database, event)) give(incident.row);
  for (const auto& request : readRequests(database, event, "")) give(request);
}

std::vector<contract::CheckInRow> readCheckIns(sqlite::Database& database, const std::string& event) {
  requireHead(database, event);
  std::vector<contract::CheckInRow> rows;
  eachCheckIn(database, event, [&](contract::CheckInRow row) { rows.push_back(std::move(row)); });
  return rows;
}

std::map<std::string, std::int64_t> lastChangesBefore(sqlite::Database& database, Instant before) {
  // Time may have gone back between two changes; up to the last that is old enough, all go, so that no gap
  // arises.
  std::map<std::string, std::int64_t> last;
  auto find = database.prepare("SELECT event, max(sequence) FROM change WHERE at_ms < ? GROUP BY event");
  for (find.bindAll(toMs(before)); find.step();) last.emplace(find.text(0), find.integer(1));
  return last;
}

bool forgetChanges(sqlite::Database& database, const std::string& event, std::int64_t last,
                   std::int64_t at_most) {
  const auto forgotten = requireHead(database, event).forgotten;
  if (forgotten >= last) return false;
  const auto up_to = std::min(last, forgotten + at_most);
  database.keep("DELETE FROM change WHERE event = ? AND sequence <= ?").run(event, up_to);
  database.keep("UPDATE event SET forgotten = ? WHERE id = ?").run(up_to, event);
  return up_to < last;
}

}  // namespace usher::backend::store
