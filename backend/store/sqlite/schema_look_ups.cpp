// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <utility>
#include <vector>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/look_ups.h>
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

namespace {

using TicketAndEmail = std::pair<std::string, std::string>;

std::vector<TicketAndEmail> ticketsWithEmail(sqlite::Database& database, const std::string& event) {
  std::vector<TicketAndEmail> tickets;
  auto find = database.prepare("SELECT ticket, email FROM attendee WHERE event = ? AND email <> ''");
  for (find.bindAll(event); find.step();) tickets.emplace_back(find.text(0), find.text(1));
  return tickets;
}

/// Nearly every ticket has changed: kiosks are better off with a snapshot, which is made once for all of
/// them, than with a change for each ticket. Up to here the feed is forgotten, and they ask for one, while
/// their doors go on with what they have.
void tellBySnapshot(sqlite::Database& database, const std::string& event, std::int64_t sequence) {
  database.prepare("DELETE FROM change WHERE event = ? AND sequence <= ?").bindAll(event, sequence).run();
  database.prepare("UPDATE event SET forgotten = ? WHERE id = ?").bindAll(sequence, event).run();
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
  std::vector<std::string> events;
  auto find = database.prepare("SELECT id FROM event ORDER BY id");
  while (find.step()) events.push_back(find.text(0));
  const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  for (const auto& event : events) findKnownTickets(database, event, now);
}

}  // namespace usher::backend::store
