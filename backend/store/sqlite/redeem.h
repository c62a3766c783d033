// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// EventStore::redeem(), inside a transaction of the caller's. Keeps its statements; used on the writer's
/// thread alone.
class Redeem {
 public:
  explicit Redeem(sqlite::Database& database);

  PushOutcome operator()(const Push& push);

 private:
  struct Passage {
    std::int64_t number = 0;
    contract::CheckInRow row;
  };

  contract::OpResult decide(const Push& push, const contract::Op& op, FeedLog& feed);
  contract::OpResult checkIn(const Push& push, const contract::Op& op, const contract::CheckInOp& what,
                             FeedLog& feed);
  /// The answer of an op id that was decided before.
  std::optional<contract::OpResult> decidedBefore(const Push& push, const contract::Op& op,
                                                  const contract::CheckInOp& what);
  /// The entry that stands against another one now.
  std::optional<Passage> standingEntry(const std::string& event, const contract::CheckInOp& what,
                                       contract::ReEntry re_entry);
  std::optional<contract::ReEntry> reEntryOf(const std::string& event, const std::string& list);
  void accept(const Push& push, const contract::Op& op, const contract::CheckInOp& what, FeedLog& feed);
  void recordIncident(const Push& push, const contract::Op& op, const contract::CheckInOp& what,
                      std::int64_t winner);

  sqlite::Database& database_;
  sqlite::Statement find_thing_;
  sqlite::Statement find_check_in_;
  sqlite::Statement find_incident_;
  sqlite::Statement first_entry_;
  sqlite::Statement last_passage_;
  sqlite::Statement insert_check_in_;
  sqlite::Statement insert_incident_;
};

}  // namespace usher::backend::store
