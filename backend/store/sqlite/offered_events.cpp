// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/kiosk_tables.h>
#include <usher/backend/store/sqlite/offered_events.h>

namespace usher::backend::store {

namespace {

void offer(sqlite::Database& database, const std::string& kiosk, const std::string& event) {
  database.keep("INSERT INTO offered_event (kiosk, event) VALUES (?, ?) ON CONFLICT DO NOTHING")
      .run(kiosk, event);
}

}  // namespace

bool offerEventsAt(sqlite::Database& database, const std::string& kiosk,
                   const std::vector<std::string>& events) {
  if (!readKiosk(database, kiosk)) return false;
  database.keep("DELETE FROM offered_event WHERE kiosk = ?").run(kiosk);
  for (const auto& event : events) {
    requireHead(database, event);
    offer(database, kiosk, event);
  }
  return true;
}

std::vector<std::string> readOffered(sqlite::Database& database, const std::string& kiosk) {
  std::vector<std::string> events;
  auto find = database.keep(
      "SELECT o.event FROM offered_event o JOIN kiosk k ON k.id = o.kiosk"
      " WHERE o.kiosk = ? AND o.event <> k.event ORDER BY o.event");
  for (find.bindAll(kiosk); find.step();) events.push_back(find.text(0));
  return events;
}

std::vector<contract::OtherEvent> readOtherEvents(sqlite::Database& database, const std::string& kiosk) {
  std::vector<contract::EventRow> rows;
  for (const auto& event : readOffered(database, kiosk)) {
    auto row = findRow(database, event, "event", event);
    if (row) rows.push_back(std::get<contract::EventRow>(std::move(*row)));
  }
  std::ranges::sort(rows, {}, [](const contract::EventRow& row) { return std::tie(row.starts_at, row.id); });
  // Coming back makes one more of them than organizers chose.
  if (rows.size() > contract::kMostOtherEvents) rows.resize(contract::kMostOtherEvents);
  std::vector<contract::OtherEvent> events;
  for (auto& row : rows) events.push_back({std::move(row.id), std::move(row.name)});
  return events;
}

Switched switchKioskTo(sqlite::Database& database, const std::string& id, const std::string& from,
                       const std::string& event, Instant now) {
  const auto kiosk = readKiosk(database, id);
  if (!kiosk) return Switched::NoSuchKiosk;
  if (kiosk->revoked_at) return Switched::Revoked;
  if (kiosk->event != from || kiosk->event == event) return Switched::Done;
  if (std::ranges::find(kiosk->offered_events, event) == kiosk->offered_events.end())
    return Switched::NotOffered;
  moveKioskTo(database, id, event, now);
  offer(database, id, from);
  return Switched::Done;
}

}  // namespace usher::backend::store
