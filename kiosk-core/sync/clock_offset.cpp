// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/clock_offset.h>

#include <algorithm>

namespace usher::sync {

void ClockOffset::add(domain::Instant server, std::chrono::milliseconds sent,
                      std::chrono::milliseconds received) {
  const auto round_trip = received - sent;
  samples_.push_back({round_trip, server - (sent + round_trip / 2)});
  if (samples_.size() > kSamples) samples_.pop_front();
}

std::optional<domain::Instant> ClockOffset::zero() const {
  if (samples_.empty()) return assumed_;
  return std::ranges::min_element(samples_, {}, &Sample::round_trip)->zero;
}

std::optional<std::chrono::milliseconds> ClockOffset::offset(domain::Instant wall,
                                                             std::chrono::milliseconds monotonic) const {
  const auto at_zero = zero();
  return at_zero ? std::optional(*at_zero + monotonic - wall) : std::nullopt;
}

}  // namespace usher::sync
