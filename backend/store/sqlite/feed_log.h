// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/backend/store/port/event_store.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

inline std::int64_t toMs(Instant at) {
  return at.time_since_epoch().count();
}
inline std::optional<std::int64_t> toMs(std::optional<Instant> at) {
  return at ? std::optional(toMs(*at)) : std::nullopt;
}
inline Instant fromMs(std::int64_t ms) {
  return Instant(std::chrono::milliseconds(ms));
}
inline std::optional<Instant> fromMs(std::optional<std::int64_t> ms) {
  return ms ? std::optional(fromMs(*ms)) : std::nullopt;
}

/// From five columns: id, generation, sequence, forgotten, chain.
FeedHead headFrom(const sqlite::Statement& found);
std::optional<FeedHead> findHead(sqlite::Database& database, const std::string& event);
/// Throws UnknownEvent.
FeedHead requireHead(sqlite::Database& database, const std::string& event);

/// Enters an event that has neither rows nor changes yet.
void beginFeed(sqlite::Database& database, const std::string& event, Instant now);

/// Appends to an event's feed, inside the transaction of what it tells.
class FeedLog {
 public:
  FeedLog(sqlite::Database& database, const std::string& event, Instant now);

  /// `json` is the contract row, nullopt where the thing is gone.
  void append(const std::string& kind, const std::string& id, const std::optional<std::string>& json);
  /// Throws MalformedRow.
  void append(const contract::Row& row);
  /// What it has said of a thing about a guest is gone from it, and stands there as if the thing were gone;
  /// `kind` is ticket, request or incident.
  void forget(const std::string& kind, const std::string& id);
  /// Writes the feed's new head; to be called once, after the last append.
  void finish();
  std::int64_t sequence() const { return head_.sequence; }
  const std::string& event() const { return head_.event; }

 private:
  sqlite::Database& database_;
  FeedHead head_;
  Instant now_;
  bool forgot_ = false;
  sqlite::KeptStatement insert_;
};

}  // namespace usher::backend::store
