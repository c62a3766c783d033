// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

#include <usher/ports/backend.h>
#include <usher/ports/replica.h>

namespace usher::sync {

/// A fetched snapshot on its way into the replica. Made and destroyed on the data thread.
class Loading {
 public:
  Loading(std::unique_ptr<ports::FetchedSnapshot> fetched, std::unique_ptr<ports::SnapshotLoad> load)
      : fetched_(std::move(fetched)), load_(std::move(load)) {}

  /// All of it but what the data thread has to do at the end, which is outcome(). To be called once, on
  /// another thread.
  void run();
  /// run() ends soon. Any thread.
  void stop();
  /// Of the rows that are to come. Any thread.
  std::int64_t read() const { return read_; }
  std::int64_t rows() const { return fetched_->rows(); }
  /// There are no more rows. Any thread.
  bool isCompleting() const { return completing_; }

  /// What came of it; `std::monostate`: it is in use.
  using Outcome = std::variant<std::monostate, ports::BackendError, ports::StoreError>;
  /// After run(): puts it in use. Data thread.
  Outcome finish();

 private:
  std::unique_ptr<ports::FetchedSnapshot> fetched_;
  std::unique_ptr<ports::SnapshotLoad> load_;
  std::atomic<bool> stopped_ = false;
  std::atomic<std::int64_t> read_ = 0;
  std::atomic<bool> completing_ = false;
  Outcome outcome_;
};

}  // namespace usher::sync
