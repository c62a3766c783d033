// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ports/clock.h>

namespace usher::kiosk {

/// The machine's clocks as they are.
class SystemClock : public ports::Clock {
 public:
  domain::Instant now() const override {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
  std::chrono::milliseconds monotonic() const override {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
  }
};

}  // namespace usher::kiosk
