// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <usher/ports/clock.h>
#include <usher/ports/random.h>
#include <usher/ports/scheduler.h>
#include <usher/sync/lifeline.h>

namespace usher::sync {

/// The pause between a failure and the next try: anything up to one second, doubling up to a minute ("full
/// jitter": many kiosks that lost the backend together do not come back together). Never shorter than the
/// backend asked for.
class Pause {
 public:
  static constexpr std::chrono::milliseconds kFirst{1'000};
  static constexpr std::chrono::milliseconds kLongest{60'000};

  /// The references outlive this object.
  Pause(ports::Scheduler& scheduler, ports::Random& random) : scheduler_(scheduler), random_(random) {}

  /// Calls `then` after the pause, once, unless the pause is cancelled.
  void begin(std::optional<std::chrono::seconds> at_least, std::function<void()> then);
  bool isOn() const { return static_cast<bool>(then_); }
  /// There is news that the backend is back: `delay` is left of the pause, except where the backend named a
  /// time itself.
  void cutShort(std::chrono::milliseconds delay);
  void cancel();
  /// It went well: the next pause is a short one.
  void forgive() { failures_ = 0; }

 private:
  void wait(std::chrono::milliseconds delay);

  ports::Scheduler& scheduler_;
  ports::Random& random_;
  Lifeline line_;
  std::function<void()> then_;
  bool backend_asked_ = false;
  int failures_ = 0;
};

/// Evenly from zero to `longest`, both included.
std::chrono::milliseconds jittered(std::chrono::milliseconds longest, ports::Random& random);

}  // namespace usher::sync
