// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/contract/event_rows.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// One row of an event. Throws std::runtime_error where it is unreadable.
std::optional<contract::Row> findRow(sqlite::Database& database, const std::string& event,
                                     const std::string& kind, const std::string& id);
/// All of one kind, ordered by id.
std::vector<contract::Row> readRows(sqlite::Database& database, const std::string& event,
                                    const std::string& kind);

/// An event's rows inside the transaction that changes them. What differs becomes changes of the feed.
class EventRows {
 public:
  /// Both must outlive it; finishing the feed is for who made it.
  EventRows(sqlite::Database& database, FeedLog& feed);
  /// Of an event that is being entered: its first rows are no changes.
  EventRows(sqlite::Database& database, std::string event);

  const std::string& event() const { return event_; }

  std::optional<contract::Row> find(const std::string& kind, const std::string& id);
  /// The row of kind R, e.g. get<contract::TicketRow>("t-1").
  template <class R>
  std::optional<R> get(const std::string& id) {
    auto row = find(contract::kindOf(contract::Row(R())), id);
    if (!row) return std::nullopt;
    return std::get<R>(std::move(*row));
  }
  bool has(const std::string& kind, const std::string& id);

  /// False: it is so already.
  bool put(const contract::Row& row);
  /// `json` is the encoded row.
  bool put(const std::string& kind, const std::string& id, const std::string& json);
  /// False: there is none.
  bool remove(const std::string& kind, const std::string& id);
  /// A thing that is kept elsewhere is like this now.
  void tell(const contract::Row& row);
  /// A thing that is kept elsewhere is gone.
  void tellGone(const std::string& kind, const std::string& id);
  /// See FeedLog::forget().
  void forgetInFeed(const std::string& kind, const std::string& id);

 private:
  std::optional<std::string> json(const std::string& kind, const std::string& id);

  sqlite::Database& database_;
  std::string event_;
  FeedLog* feed_;
};

}  // namespace usher::backend::store
