// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <time.h>

#include <usher/ports/clock.h>

namespace usher::kiosk {

/// The machine's clocks as they are.
class SystemClock : public ports::Clock {
 public:
  domain::Instant now() const override {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
  /// Goes on while the machine sleeps, as the time does.
  std::chrono::milliseconds monotonic() const override {
    timespec since_boot{};
    ::clock_gettime(CLOCK_BOOTTIME, &since_boot);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(since_boot.tv_sec) + std::chrono::nanoseconds(since_boot.tv_nsec));
  }
};

}  // namespace usher::kiosk
