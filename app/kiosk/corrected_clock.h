// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include <usher/ports/clock.h>

namespace usher::kiosk {

/// The machine's clock with what the backend has shown of its error taken out.
class CorrectedClock : public ports::Clock {
 public:
  /// `machine` outlives this object.
  explicit CorrectedClock(const ports::Clock& machine) : machine_(machine) {}

  domain::Instant now() const override {
    return machine_.now() + std::chrono::milliseconds(correction_ms_.load(std::memory_order_relaxed));
  }
  std::chrono::milliseconds monotonic() const override { return machine_.monotonic(); }

  /// Any thread.
  void correctBy(std::chrono::milliseconds correction) {
    correction_ms_.store(correction.count(), std::memory_order_relaxed);
  }

 private:
  const ports::Clock& machine_;
  std::atomic<std::int64_t> correction_ms_ = 0;
};

}  // namespace usher::kiosk
