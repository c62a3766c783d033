// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <usher/domain/instant.h>

namespace usher::ports {

class Clock {
 public:
  virtual ~Clock() = default;
  /// Wall clock, corrected by what is known of its error. Any thread.
  virtual domain::Instant now() const = 0;
  /// Never goes back within one boot. Any thread.
  virtual std::chrono::milliseconds monotonic() const = 0;
};

}  // namespace usher::ports
