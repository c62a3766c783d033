// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/told_by_snapshot.h>

namespace usher::backend::store {

std::vector<std::string> eventsIn(sqlite::Database& database) {
  std::vector<std::string> events;
  auto find = database.prepare("SELECT id FROM event ORDER BY id");
  while (find.step()) events.push_back(find.text(0));
  return events;
}

void tellBySnapshot(sqlite::Database& database, const std::string& event, std::int64_t sequence) {
  database.prepare("DELETE FROM change WHERE event = ? AND sequence <= ?").run(event, sequence);
  database.prepare("UPDATE event SET forgotten = ? WHERE id = ?").run(sequence, event);
}

}  // namespace usher::backend::store
