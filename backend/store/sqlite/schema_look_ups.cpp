// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <utility>
#include <vector>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/look_ups.h>
#include <usher/backend/store/sqlite/schema_steps.h>
#include <usher/backend/store/sqlite/told_by_snapshot.h>

namespace usher::backend::store {

namespace {

using TicketAndEmail = std::pair<std::string, std::string>;

std::vector<TicketAndEmail> ticketsWithEmail(sqlite::Database& database, const std::string& event) {
  std::vector<TicketAndEmail> tickets;
  auto find = database.prepare("SELECT ticket, email FROM attendee WHERE event = ? AND email <> ''");
  for (find.bindAll(event); find.step();) tickets.emplace_back(find.text(0), find.text(1));
  return tickets;
}

void findKnownTickets(sqlite::Database& database, const std::string& event, Instant now) {
  const auto tickets = ticketsWithEmail(database, event);
  if (tickets.empty()) return;
  FeedLog feed(database, event, now);
  EventRows told(database, feed);
  EventRows untold(database, event);
  for (const auto& [id, email] : tickets) {
    auto ticket = told.get<contract::TicketRow>(id);
    if (!ticket) continue;
    putLookUps(told, *ticket, {.email = email, .booking = {}});
    untold.put(*ticket);
  }
  feed.finish();
  tellBySnapshot(database, event, feed.sequence());
}

}  // namespace

void addLookUps(sqlite::Database& database) {
  database.execute("ALTER TABLE attendee ADD COLUMN booking TEXT NOT NULL DEFAULT ''");
  const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  for (const auto& event : eventsIn(database)) findKnownTickets(database, event, now);
}

}  // namespace usher::backend::store
