// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace usher::store {

/// From one thread to another, in order. Whoever is ahead waits for the other.
template <class T>
class Handover {
 public:
  /// `ahead`: so many may lie here.
  explicit Handover(std::size_t ahead) : ahead_(ahead) {}

  /// Waits while there is no room. False where it has ended: `one` is not taken.
  bool put(T one) {
    std::unique_lock lock(mutex_);
    // Who waits a little at a time keeps a processor that others could have.
    if (waiting_.size() >= ahead_)
      changed_.wait(lock, [this] { return ended_ || waiting_.size() <= ahead_ / 2; });
    if (ended_) return false;
    waiting_.push_back(std::move(one));
    changed_.notify_all();
    return true;
  }
  /// Waits while there is none. nullopt: it has ended, and none is left.
  std::optional<T> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
    if (waiting_.empty()) return std::nullopt;
    std::optional<T> one(std::move(waiting_.front()));
    waiting_.pop_front();
    changed_.notify_all();
    return one;
  }
  /// Nothing more is put.
  void end() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
  }
  /// Nor is what lies here taken.
  void drop() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    waiting_.clear();
    changed_.notify_all();
  }

 private:
  const std::size_t ahead_;
  std::mutex mutex_;
  std::condition_variable changed_;
  // Guarded by the mutex.
  std::deque<T> waiting_;
  bool ended_ = false;
};

}  // namespace usher::store
