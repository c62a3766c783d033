// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <string>
#include <vector>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/schema_steps.h>
#include <usher/backend/store/sqlite/signed_types.h>

namespace usher::backend::store {

namespace {

/// Of types of before, those with a number first.
void numberKnownTypes(sqlite::Database& database) {
  std::vector<std::string> events;
  auto find = database.prepare("SELECT id FROM event ORDER BY id");
  while (find.step()) events.push_back(find.text(0));
  const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  for (const auto& event : events) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    const auto types = readRows(database, event, "ticket_type");
    for (const auto& type : types) claimSignedType(database, event, std::get<contract::TicketTypeRow>(type));
    for (const auto& type : types)
      rows.put(withSignedType(database, event, std::get<contract::TicketTypeRow>(type)));
    feed.finish();
  }
}

}  // namespace

void makeSignedTypeTable(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE signed_type (
  event TEXT NOT NULL REFERENCES event (id),
  ticket_type TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 255),
  PRIMARY KEY (event, ticket_type),
  UNIQUE (event, number)
) STRICT, WITHOUT ROWID;
)");
  numberKnownTypes(database);
}

}  // namespace usher::backend::store
