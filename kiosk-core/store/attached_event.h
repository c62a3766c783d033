// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <usher/sqlite/database.h>

namespace usher::store {

/// `event.db` under the name `event` beside the tables of the kiosk's connection.
class AttachedEvent {
 public:
  /// The file is there, migrated, and nobody has it open. The database outlives this object.
  AttachedEvent(sqlite::Database& database, const std::filesystem::path& folder);

  static std::filesystem::path fileIn(const std::filesystem::path& folder) { return folder / "event.db"; }
  static std::filesystem::path nextFileIn(const std::filesystem::path& folder) {
    return folder / "event.next.db";
  }

  /// What was replaced, until somebody has the time to remove it.
  static std::filesystem::path lastFileIn(const std::filesystem::path& folder) {
    return folder / "event.last.db";
  }

  /// Puts the finished and flushed file at nextFileIn() in the place of this one, which is at lastFileIn()
  /// afterwards, where the file system can have that.
  void replace();

 private:
  void attach();

  sqlite::Database& database_;
  std::filesystem::path folder_;
};

}  // namespace usher::store
