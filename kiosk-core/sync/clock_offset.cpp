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

std::optional<std::chrono::milliseconds> ClockOffset::offset(domain::Instant wall,
                                                             std::chrono::milliseconds monotonic) const {
  if (samples_.empty()) return std::nullopt;
  return std::ranges::min_element(samples_, {}, &Sample::round_trip)->zero + monotonic - wall;
}

}  // namespace usher::sync
