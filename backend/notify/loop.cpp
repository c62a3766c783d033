// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/notify/loop.h>

namespace usher::backend::notify {

namespace {

// A clock that is set, and whatever wakes nobody, is made up for by then.
constexpr std::chrono::milliseconds kLongest = std::chrono::seconds(30);

}  // namespace

Loop::Loop(std::function<Instant()> clock, Turn turn, std::chrono::milliseconds gap)
    : clock_(std::move(clock)), turn_(std::move(turn)), gap_(gap), thread_([this] { run(); }) {}

Loop::~Loop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void Loop::wake() {
  {
    const std::lock_guard lock(mutex_);
    woken_ = true;
  }
  changed_.notify_one();
}

void Loop::run() {
  auto wait = std::chrono::milliseconds(0);
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait_for(lock, wait, [this] { return stopping_ || woken_; });
    if (gap_.count() > 0) changed_.wait_for(lock, gap_, [this] { return stopping_; });
    if (stopping_) return;
    woken_ = false;
    lock.unlock();
    const auto next = turn_(clock_());
    wait = next ? std::clamp(*next - clock_(), std::chrono::milliseconds(0), kLongest) : kLongest;
    lock.lock();
  }
}

}  // namespace usher::backend::notify
