// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <usher/domain/instant.h>

namespace usher::domain {

/// Check-ins of the time that begins at `from`.
struct ArrivalCount {
  Instant from;
  int count = 0;
  bool operator==(const ArrivalCount&) const = default;
};

/// Who came in today at the list of this kiosk, as far as is known here.
struct Arrivals {
  /// How long the time of each count is.
  std::chrono::minutes each{15};
  /// Oldest first; times without a check-in may be left out.
  std::vector<ArrivalCount> counts = {};
  /// How many are inside now; nullopt: nobody has counted.
  std::optional<std::int64_t> inside = std::nullopt;
  bool operator==(const Arrivals&) const = default;

  std::int64_t total() const {
    std::int64_t sum = 0;
    for (const ArrivalCount& one : counts) sum += one.count;
    return sum;
  }
};

}  // namespace usher::domain
