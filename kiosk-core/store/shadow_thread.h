// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <expected>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <usher/ports/replica.h>
#include <usher/store/shadow_file.h>

namespace usher::store {

/// Fills a ShadowFile on a thread of its own: sealing, writing and indexing go on while whoever reads the
/// snapshot reads on. Made and destroyed on the data thread.
class ShadowThread {
 public:
  /// As ShadowFile, with keys for this thread alone.
  ShadowThread(const std::filesystem::path& folder, const domain::EventId& event,
               const ports::FeedPosition& at, std::unique_ptr<Sealing> sealing);
  /// Ends soon, whatever is under way; removes the file, unless it was finished.
  ~ShadowThread();
  ShadowThread(const ShadowThread&) = delete;
  ShadowThread& operator=(const ShadowThread&) = delete;

  /// Waits while enough is waiting already. An error is of what was added before.
  std::expected<void, ports::StoreError> add(std::vector<ports::Record> records);
  /// The file is whole, closed, and on the disk. The same answer again, where it was finished already.
  std::expected<void, ports::StoreError> finish();
  /// Whatever is under way ends soon, and finish() by an error. Any thread.
  void stop();

 private:
  void run();
  /// nullopt: nothing more comes.
  std::optional<std::vector<ports::Record>> next();

  std::unique_ptr<Sealing> sealing_;
  std::atomic<bool> stopped_ = false;
  ShadowFile file_;

  std::mutex mutex_;
  std::condition_variable changed_;
  // Guarded by the mutex.
  std::deque<std::vector<ports::Record>> waiting_;
  bool ended_ = false;
  std::optional<std::expected<void, ports::StoreError>> outcome_;

  std::jthread thread_;
};

}  // namespace usher::store
