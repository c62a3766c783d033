// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <usher/ports/outbox.h>
#include <usher/sqlite/database.h>
#include <usher/store/flusher.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// `outbox.copy`: what the backend has not heard, once more, for the day on which `kiosk.db` can't be read or
/// is gone. A text of lines, each with a checksum of its own, so that damage costs a line: what was done, as
/// it lies in `kiosk.db` (sealed where it is there), and later that it need not be told any more.
///
/// It follows the database, and no guest waits for it to reach the disk: a thread flushes it two seconds
/// after it was written to, and what a power cut takes from it, the database has. Where it can't be written
/// the store goes on without.
class OutboxCopy {
 public:
  static std::filesystem::path fileIn(const std::filesystem::path& folder) { return folder / "outbox.copy"; }

  /// Both outlive this object.
  OutboxCopy(sqlite::Database& database, const std::filesystem::path& folder);
  ~OutboxCopy();
  OutboxCopy(const OutboxCopy&) = delete;
  OutboxCopy& operator=(const OutboxCopy&) = delete;

  struct Read {
    /// What is still to be told, in its order, but for what is known.
    std::vector<ports::OutboxOp> missing;
    /// Lines that do not read, or do not open under this key; they are left out.
    int unreadable = 0;
    /// It says what is known and nothing else, and has little in it that was told: it need not be written
    /// anew, which takes as long as the queue is.
    bool is_as_known = false;
  };
  /// `known`: the ops of the database's outbox.
  static Read read(const std::filesystem::path& folder, Sealing& sealing, const std::set<std::string>& known);

  /// Goes on with the file as it is, and flushes it.
  void goOn();
  /// Writes the file anew from the database's outbox, and flushes it.
  void begin();
  /// Adds what became of these ops: they are in the outbox now, or are no more.
  void follow(const std::set<std::string>& ops);

 private:
  std::string lineOf(const std::string& op);
  void append(const std::string& lines);
  void giveUp(const char* what);

  sqlite::Database& database_;
  std::filesystem::path folder_;
  int file_ = -1;
  bool is_empty_ = true;
  Flusher flusher_;
};

}  // namespace usher::store
