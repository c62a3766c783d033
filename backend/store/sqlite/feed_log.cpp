// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/row_words.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

FeedHead headFrom(const sqlite::Statement& found) {
  return {.event = found.text(0),
          .generation = found.text(1),
          .sequence = found.integer(2),
          .forgotten = found.integer(3),
          .chain = found.text(4)};
}

std::optional<FeedHead> findHead(sqlite::Database& database, const std::string& event) {
  // Steps of the schema come by here, from before some columns.
  auto find = database.keep("SELECT id, generation, sequence, forgotten, chain FROM event WHERE id = ?");
  return find.bindAll(event).step() ? std::optional(headFrom(find)) : std::nullopt;
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
      .run(event, toMs(now), toMs(now));
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
  insert_.run(head_.event, head_.sequence, kind, id, json, head_.chain, toMs(now_));
}

void FeedLog::append(const contract::Row& row) {
  append(contract::kindOf(row), contract::idOf(row), wordsOf(row));
}

void FeedLog::forget(const std::string& kind, const std::string& id) {
  // The kind is part of the text: by a parameter SQLite could not know that the index has it. And the index
  // is named, as SQLite 3.46 reads through the whole feed otherwise.
  database_
      .keep("UPDATE change INDEXED BY change_about_guest SET row = NULL WHERE event = ? AND kind = '" + kind +
            "' AND id = ?")
      .run(head_.event, id);
  forgot_ = true;
}

void FeedLog::finish() {
  if (forgot_) {
    database_.keep("UPDATE event SET erased = ? WHERE id = ?").run(head_.sequence, head_.event);
  }
  database_.keep("UPDATE event SET sequence = ?, chain = ? WHERE id = ?")
      .run(head_.sequence, head_.chain, head_.event);
}

}  // namespace usher::backend::store
