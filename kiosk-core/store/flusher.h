// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace usher::store {

/// Has a file on the disk some time after it was written to, by a thread of its own, for whom nobody waits.
class Flusher {
 public:
  /// As fdatasync(): 0 where it is done.
  using Flush = std::function<int(int descriptor)>;

  explicit Flusher(std::chrono::milliseconds after, Flush flush);
  ~Flusher();
  Flusher(const Flusher&) = delete;
  Flusher& operator=(const Flusher&) = delete;

  /// From now on of this file; -1: of none. It may be closed meanwhile.
  void follow(int descriptor);
  void wrote();
  /// The errno of a flush of the file that is followed; 0: none failed.
  int error();

 private:
  void run(const std::stop_token& stop);

  const std::chrono::milliseconds after_;
  const Flush flush_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  // Guarded by the mutex.
  int descriptor_ = -1;
  bool is_written_ = false;
  int error_ = 0;

  std::jthread thread_;
};

}  // namespace usher::store
