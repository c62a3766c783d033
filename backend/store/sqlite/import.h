// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/sqlite/attendee_table.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// EventStore::importEvent() in two steps: rows are put into words before the write lock is taken, so that
/// guests at the doors hardly wait for a large event.
class Import {
 public:
  /// Throws std::invalid_argument for rows that are not imported.
  explicit Import(std::vector<contract::Row> rows);

  /// Inside a transaction of the caller's. The first import of an event is the ground that its feed starts
  /// from, and makes no changes.
  ImportSummary operator()(sqlite::Database& database, Instant now) const;

 private:
  friend class ImportRun;

  struct Thing {
    contract::Row row;
    std::string kind;
    std::string id;
    std::string json;
    /// Of tickets.
    SearchKeys keys;
  };
  std::string event_;
  std::vector<Thing> things_;
  std::set<std::string> kinds_;
  std::set<std::string> sessions_;
};

}  // namespace usher::backend::store
