// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <expected>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <usher/ports/replica.h>
#include <usher/store/handover.h>
#include <usher/store/shadow_file.h>
#include <usher/store/ticket_row.h>

namespace usher::store {

/// Fills a ShadowFile while whoever reads the snapshot reads on: one thread seals, another writes and
/// indexes. Made and destroyed on the data thread.
class ShadowThreads {
 public:
  /// As ShadowFile.
  ShadowThreads(const std::filesystem::path& folder, const domain::EventId& event,
                const ports::FeedPosition& at, const Sealing& sealing);
  /// Ends soon, whatever is under way; removes the file, unless it was finished.
  ~ShadowThreads();
  ShadowThreads(const ShadowThreads&) = delete;
  ShadowThreads& operator=(const ShadowThreads&) = delete;

  /// Waits while enough is waiting already. An error is of what was added before.
  std::expected<void, ports::StoreError> add(std::vector<ports::Record> records);
  /// The file is whole, closed, and on the disk. The same answer again, where it was finished already.
  std::expected<void, ports::StoreError> finish();
  /// Whatever is under way ends soon, and finish() by an error. Any thread.
  void stop();

 private:
  using Outcome = std::expected<void, ports::StoreError>;

  void seal();
  void write();
  /// Of all of it: the first one stays. Nothing more is handed on.
  void settle(Outcome outcome);
  bool isSettled();

  // Each thread's own.
  const std::unique_ptr<Sealing> sealing_;
  const std::unique_ptr<Sealing> writers_sealing_;
  std::atomic<bool> stopped_ = false;
  ShadowFile file_;
  Handover<std::vector<ports::Record>> records_;
  Handover<std::vector<Row>> rows_;

  std::mutex mutex_;
  std::condition_variable settled_;
  // Guarded by the mutex.
  std::optional<Outcome> outcome_;

  std::jthread sealer_;
  std::jthread writer_;
};

}  // namespace usher::store
