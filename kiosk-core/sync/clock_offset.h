// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>

#include <usher/domain/instant.h>

namespace usher::sync {

/// How far the backend's clock is ahead of this machine's, from the exchange with the lowest round trip among
/// the last eight (the clock filter of NTP, RFC 5905, section 10). Samples are kept against the monotonic
/// clock, so that setting the wall clock right shows at once.
class ClockOffset {
 public:
  /// The backend's clock as it answered, and our monotonic clock before and after.
  void add(domain::Instant server, std::chrono::milliseconds sent, std::chrono::milliseconds received);
  /// What was known of an earlier run of the program in this boot, until an exchange says better.
  void assume(domain::Instant zero) { assumed_ = zero; }
  /// The backend's clock when our monotonic one was zero; nullopt before the first exchange.
  std::optional<domain::Instant> zero() const;
  /// Positive where the backend is ahead; nullopt before the first exchange.
  std::optional<std::chrono::milliseconds> offset(domain::Instant wall,
                                                  std::chrono::milliseconds monotonic) const;

 private:
  static constexpr std::size_t kSamples = 8;
  struct Sample {
    std::chrono::milliseconds round_trip;
    /// The backend's clock when our monotonic one was zero.
    domain::Instant zero;
  };
  std::deque<Sample> samples_;
  std::optional<domain::Instant> assumed_;
};

}  // namespace usher::sync
