// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <map>

#include <usher/backend/store/sqlite/enrolment_table.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/schema_steps.h>
#include <usher/backend/store/sqlite/told_by_snapshot.h>

namespace usher::backend::store {

namespace {

/// Languages by ticket, of those that have one or wait for a seat.
std::map<std::string, std::string> concerned(sqlite::Database& database, const std::string& event) {
  std::map<std::string, std::string> languages;
  auto find = database.prepare(
      "SELECT ticket, language FROM attendee a WHERE event = ? AND (language <> '' OR EXISTS"
      " (SELECT 1 FROM enrolment e WHERE e.event = a.event AND e.ticket = a.ticket AND is_waiting))");
  for (find.bindAll(event); find.step();) languages.emplace(find.text(0), find.text(1));
  return languages;
}

/// Forms took more for a language tag than rows do.
void forgetWhatIsNone(sqlite::Database& database) {
  std::vector<std::string> wrong;
  auto find = database.prepare("SELECT DISTINCT language FROM attendee WHERE language <> ''");
  while (find.step()) {
    if (!contract::isLanguageTag(find.text(0))) wrong.push_back(find.text(0));
  }
  for (const auto& language : wrong) {
    database.prepare("UPDATE attendee SET language = '' WHERE language = ?").run(language);
  }
}

void tellOf(sqlite::Database& database, const std::string& event, Instant now) {
  EventRows rows(database, event);
  bool changes = false;
  for (const auto& [id, language] : concerned(database, event)) {
    auto ticket = rows.get<contract::TicketRow>(id);
    if (!ticket) continue;
    ticket->language = language;
    showEnrolments(database, event, *ticket);
    keepSessions(*ticket, [&](const std::string& session) { return rows.has("session", session); });
    changes = rows.put(*ticket) || changes;
  }
  const auto own = rows.find("event", event);
  if (!changes || !own) return;
  // Said once more, so that who has heard everything has not heard this.
  FeedLog feed(database, event, now);
  feed.append(*own);
  feed.finish();
  tellBySnapshot(database, event, feed.sequence());
}

}  // namespace

void tellLanguagesAndWaits(sqlite::Database& database) {
  // Of whom nobody had said it was "en" as well; who came by an event file or a kiosk has no address.
  database.execute(
      "UPDATE attendee SET language = '' WHERE language = 'en' AND origin <> 1 AND email = '' AND phone = "
      "''");
  forgetWhatIsNone(database);
  const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  for (const auto& event : eventsIn(database)) tellOf(database, event, now);
}

}  // namespace usher::backend::store
