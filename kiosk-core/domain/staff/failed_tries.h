// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/domain/instant.h>

namespace usher::domain {

/// How often in a row somebody has tried to open the staff mode of this kiosk in vain. It survives a restart:
/// pulling the plug gives nobody more tries.
struct FailedTries {
  int count = 0;
  /// The last one.
  Instant at{};
  bool operator==(const FailedTries&) const = default;
};

/// From when on the next PIN is looked at; nullopt: now. The first three tries cost nothing: everybody
/// mistypes. From then on one waits, longer each time, up to ten minutes: where twenty people have PINs of
/// six digits, one of them is found by trying in half a year.
std::optional<Instant> lockedUntil(const FailedTries& tries, Instant now);

FailedTries afterFailure(const FailedTries& tries, Instant now);

}  // namespace usher::domain
