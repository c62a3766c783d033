// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace usher::backend::store {

/// Tells writers of the store how they fared, one after the other on a thread of its own: the next commit
/// does not wait until all have been told.
class Replies {
 public:
  using Reply = std::move_only_function<void()>;

  Replies();
  /// Gives what is queued, then ends.
  ~Replies();
  Replies(const Replies&) = delete;
  Replies& operator=(const Replies&) = delete;

  /// Those of one commit.
  void give(std::vector<Reply> replies);

 private:
  void loop();

  std::mutex mutex_;
  std::condition_variable wake_;
  std::vector<Reply> queue_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace usher::backend::store
