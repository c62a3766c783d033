// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <stdexcept>
#include <utility>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/import.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

using Key = std::pair<std::string, std::string>;  // kind, id

const std::string& eventIn(const std::vector<contract::Row>& rows) {
  for (const auto& row : rows) {
    if (const auto* event = std::get_if<contract::EventRow>(&row)) return event->id;
  }
  throw std::invalid_argument("an import needs a row of the event itself");
}

std::map<Key, std::string> thingsOf(sqlite::Database& database, const std::string& event) {
  std::map<Key, std::string> things;
  auto find = database.prepare("SELECT kind, id, row FROM thing WHERE event = ?");
  for (find.bindAll(event); find.step();) things.emplace(Key(find.text(0), find.text(1)), find.text(2));
  return things;
}

}  // namespace

Import::Import(const std::vector<contract::Row>& rows) : event_(eventIn(rows)) {
  things_.reserve(rows.size());
  for (const auto& row : rows) {
    things_.push_back({contract::kindOf(row), contract::idOf(row), contract::encode(row)});
  }
}

ImportSummary Import::operator()(sqlite::Database& database, Instant now) const {
  const bool is_new = !findHead(database, event_);
  if (is_new) {
    database
        .prepare(
            "INSERT INTO event (id, generation, sequence, forgotten, chain)"
            " VALUES (?, lower(hex(randomblob(8))), ?, ?, '')")
        .bindAll(event_, toMs(now), toMs(now))
        .run();
  }
  FeedLog feed(database, event_, now);
  auto upsert = database.prepare(
      "INSERT INTO thing (event, kind, id, row) VALUES (?, ?, ?, ?)"
      " ON CONFLICT (event, kind, id) DO UPDATE SET row = excluded.row");
  auto remove = database.prepare("DELETE FROM thing WHERE event = ? AND kind = ? AND id = ?");

  ImportSummary summary;
  auto before = thingsOf(database, event_);
  for (const auto& [kind, id, json] : things_) {
    const auto old = before.find(Key(kind, id));
    const bool known = old != before.end();
    const bool same = known && old->second == json;
    if (known) before.erase(old);
    ++(same ? summary.unchanged : known ? summary.changed : summary.added);
    if (same) continue;
    upsert.bindAll(event_, kind, id, json).run();
    if (!is_new) feed.append(kind, id, json);
  }
  for (const auto& [key, json] : before) {
    ++summary.removed;
    remove.bindAll(event_, key.first, key.second).run();
    feed.append(key.first, key.second, std::nullopt);
  }
  feed.finish();
  return summary;
}

}  // namespace usher::backend::store
