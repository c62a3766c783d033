// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/failed_tries.h>

#include <algorithm>
#include <array>
#include <limits>

namespace usher::domain {

namespace {

using namespace std::chrono_literals;

constexpr int kFree = 3;
constexpr std::array<std::chrono::seconds, 6> kWaits{15s, 30s, 60s, 120s, 300s, 600s};

}  // namespace

std::optional<Instant> lockedUntil(const FailedTries& tries, Instant now) {
  if (tries.count < kFree) return std::nullopt;
  const auto step = std::min(static_cast<std::size_t>(tries.count - kFree), kWaits.size() - 1);
  // A clock that was set back makes nobody wait for more than this.
  const Instant until = std::min(tries.at, now) + kWaits[step];
  return until > now ? std::optional(until) : std::nullopt;
}

FailedTries afterFailure(const FailedTries& tries, Instant now) {
  return {tries.count < std::numeric_limits<int>::max() ? tries.count + 1 : tries.count, now};
}

}  // namespace usher::domain
