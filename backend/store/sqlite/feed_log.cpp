// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/row_words.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

std::optional<FeedHead> findHead(sqlite::Database& database, const std::string& event) {
  auto find = database.keep("SELECT generation, sequence, forgotten, chain FROM event WHERE id = ?");
  if (!find.bindAll(event).step()) return std::nullopt;
  return FeedHead{event, find.text(0), find.integer(1), find.integer(2), find.text(3)};
}

FeedHead requireHead(sqlite::Database& database, const std::string& event) {
  auto head = findHead(database, event);
  if (!head) throw UnknownEvent{event};
  return std::move(*head);
}

void beginFeed(sqlite::Database& database, const std::string& event, Instant now) {
  database
      .prepare(
          "INSERT INTO event (id, generation, sequence, forgotten, chain)"
          " VALUES (?, lower(hex(randomblob(8))), ?, ?, '')")
      .bindAll(event, toMs(now), toMs(now))
      .run();
}

FeedLog::FeedLog(sqlite::Database& database, const std::string& event, Instant now)
    : database_(database),
      head_(requireHead(database, event)),
      now_(now),
      insert_(database.keep(
          "INSERT INTO change (event, sequence, kind, id, row, chain, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
}

void FeedLog::append(const std::string& kind, const std::string& id, const std::optional<std::string>& json) {
  contract::Change change;
  change.kind = kind;
  change.id = id;
  change.version = ++head_.sequence;
  change.deleted = !json;
  head_.chain = contract::nextChain(head_.chain, change);
  insert_.bindAll(head_.event, head_.sequence, kind, id, json, head_.chain, toMs(now_)).run();
}

void FeedLog::append(const contract::Row& row) {
  append(contract::kindOf(row), contract::idOf(row), wordsOf(row));
}

void FeedLog::forget(const std::string& kind, const std::string& id) {
  // The kind is part of the text: by a parameter SQLite could not know that the index has it.
  database_.keep("UPDATE change SET row = NULL WHERE event = ? AND kind = '" + kind + "' AND id = ?")
      .bindAll(head_.event, id)
      .run();
}

void FeedLog::finish() {
  database_.keep("UPDATE event SET sequence = ?, chain = ? WHERE id = ?")
      .bindAll(head_.sequence, head_.chain, head_.event)
      .run();
}

}  // namespace usher::backend::store
