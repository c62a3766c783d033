// SPDX-License-Identifier: Apache-2.0
#include <stdexcept>
#include <utility>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/row_words.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

constexpr const char* kFind = "SELECT row FROM thing WHERE event = ? AND kind = ? AND id = ?";

contract::Row decoded(const std::string& json) {
  auto row = contract::decodeRow(json);
  if (!row) throw std::runtime_error("a row is unreadable: " + row.error().field + " " + row.error().reason);
  return std::move(*row);
}

}  // namespace

std::optional<contract::Row> findRow(sqlite::Database& database, const std::string& event,
                                     const std::string& kind, const std::string& id) {
  auto find = database.keep(kFind);
  if (!find.bindAll(event, kind, id).step()) return std::nullopt;
  return decoded(find.text(0));
}

std::vector<contract::Row> readRows(sqlite::Database& database, const std::string& event,
                                    const std::string& kind) {
  std::vector<contract::Row> rows;
  auto find = database.keep("SELECT row FROM thing WHERE event = ? AND kind = ? ORDER BY id");
  for (find.bindAll(event, kind); find.step();) rows.push_back(decoded(find.text(0)));
  return rows;
}

EventRows::EventRows(sqlite::Database& database, FeedLog& feed)
    : database_(database), event_(feed.event()), feed_(&feed) {}

EventRows::EventRows(sqlite::Database& database, std::string event)
    : database_(database), event_(std::move(event)), feed_(nullptr) {}

std::optional<std::string> EventRows::json(const std::string& kind, const std::string& id) {
  auto find = database_.keep(kFind);
  if (!find.bindAll(event_, kind, id).step()) return std::nullopt;
  return find.text(0);
}

std::optional<contract::Row> EventRows::find(const std::string& kind, const std::string& id) {
  const auto found = json(kind, id);
  return found ? std::optional(decoded(*found)) : std::nullopt;
}

bool EventRows::has(const std::string& kind, const std::string& id) {
  auto find = database_.keep("SELECT 1 FROM thing WHERE event = ? AND kind = ? AND id = ?");
  return find.bindAll(event_, kind, id).step();
}

bool EventRows::put(const contract::Row& row) {
  return put(contract::kindOf(row), contract::idOf(row), wordsOf(row));
}

bool EventRows::put(const std::string& kind, const std::string& id, const std::string& row) {
  if (json(kind, id) == row) return false;
  database_
      .keep(
          "INSERT INTO thing (event, kind, id, row) VALUES (?, ?, ?, ?)"
          " ON CONFLICT (event, kind, id) DO UPDATE SET row = excluded.row")
      .run(event_, kind, id, row);
  if (feed_ != nullptr) feed_->append(kind, id, row);
  return true;
}

bool EventRows::remove(const std::string& kind, const std::string& id) {
  if (!has(kind, id)) return false;
  database_.keep("DELETE FROM thing WHERE event = ? AND kind = ? AND id = ?").run(event_, kind, id);
  if (feed_ != nullptr) feed_->append(kind, id, std::nullopt);
  return true;
}

void EventRows::tell(const contract::Row& row) {
  if (feed_ != nullptr) feed_->append(row);
}

void EventRows::tellGone(const std::string& kind, const std::string& id) {
  if (feed_ != nullptr) feed_->append(kind, id, std::nullopt);
}

void EventRows::forgetInFeed(const std::string& kind, const std::string& id) {
  if (feed_ != nullptr) feed_->forget(kind, id);
}

}  // namespace usher::backend::store
