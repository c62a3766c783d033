// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include <usher/contract/instant.h>

namespace usher::backend::notify {

/// A thread that takes turns: when woken, when the time comes that the last turn named, and every half minute
/// in any case. Ending waits for the turn under way.
class Loop {
 public:
  using Instant = contract::Instant;
  /// Gets the time; gives back when the next turn is due, nullopt: when woken.
  using Turn = std::function<std::optional<Instant>(Instant now)>;

  /// No two turns begin within `gap`.
  Loop(std::function<Instant()> clock, Turn turn, std::chrono::milliseconds gap = {});
  ~Loop();
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  /// Any thread.
  void wake();

 private:
  void run();

  std::function<Instant()> clock_;
  Turn turn_;
  std::chrono::milliseconds gap_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool woken_ = true;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace usher::backend::notify
