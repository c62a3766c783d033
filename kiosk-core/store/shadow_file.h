// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <usher/ports/replica.h>
#include <usher/sqlite/database.h>
#include <usher/store/record_writer.h>

namespace usher::store {

/// `event.next.db` while a snapshot is loaded into it, over a connection of its own. Nothing of it is safe
/// before finish(): there is no journal, so that it is about as fast as writing the file; a crash leaves a
/// file that the next start removes. One thread at a time, whichever.
class ShadowFile {
 public:
  /// Once `stopped`, which any thread may set, whatever is under way ends soon, by sqlite::Error. The
  /// references outlive this object.
  ShadowFile(const std::filesystem::path& folder, const domain::EventId& event, const ports::FeedPosition& at,
             Sealing& sealing, const std::atomic<bool>& stopped);
  /// Removes the file, unless finish() has been through.
  ~ShadowFile();
  ShadowFile(const ShadowFile&) = delete;
  ShadowFile& operator=(const ShadowFile&) = delete;

  void add(const std::vector<Row>& rows);
  /// Whole, closed, and on the disk when this returns. Throws Failure(BadData) where the rows do not add up
  /// to an event.
  void finish();

 private:
  void takeIndexesAway();
  void putIndexesBack();
  void requireEvent();

  std::filesystem::path file_;
  domain::EventId event_;
  std::optional<sqlite::Database> database_;
  std::vector<std::string> indexes_;
  std::optional<RecordWriter> writer_;
  std::size_t unwritten_ = 0;
  bool finished_ = false;
};

}  // namespace usher::store
