// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// EventStore::importEvent() in two steps: rows are put into words before the write lock is taken, so that
/// guests at the doors hardly wait for a large event.
class Import {
 public:
  explicit Import(const std::vector<contract::Row>& rows);

  /// Inside a transaction of the caller's. The first import of an event is the ground that its feed starts
  /// from, and makes no changes.
  ImportSummary operator()(sqlite::Database& database, Instant now) const;

 private:
  struct Thing {
    std::string kind;
    std::string id;
    std::string json;
  };
  std::string event_;
  std::vector<Thing> things_;
};

}  // namespace usher::backend::store
