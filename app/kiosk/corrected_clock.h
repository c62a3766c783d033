// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <limits>

#include <usher/ports/clock.h>

namespace usher::kiosk {

/// The machine's clock until the backend has told the time; from then on the backend's, which goes on with
/// the monotonic clock: whatever the machine's is set to changes nothing.
class CorrectedClock : public ports::Clock {
 public:
  /// `machine` outlives this object.
  explicit CorrectedClock(const ports::Clock& machine) : machine_(machine) {}

  domain::Instant now() const override {
    const auto zero = zero_ms_.load(std::memory_order_relaxed);
    if (zero == kUnknown) return machine_.now();
    return domain::Instant(std::chrono::milliseconds(zero)) + machine_.monotonic();
  }
  std::chrono::milliseconds monotonic() const override { return machine_.monotonic(); }

  /// `zero`: the backend's clock when the monotonic one was zero. Any thread.
  void follow(domain::Instant zero) {
    zero_ms_.store(zero.time_since_epoch().count(), std::memory_order_relaxed);
  }

 private:
  static constexpr std::int64_t kUnknown = std::numeric_limits<std::int64_t>::min();

  const ports::Clock& machine_;
  std::atomic<std::int64_t> zero_ms_ = kUnknown;
};

}  // namespace usher::kiosk
