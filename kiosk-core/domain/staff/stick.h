// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <usher/domain/instant.h>

namespace usher::domain {

/// What was written to a stick for the backend.
struct StickWritten {
  std::int64_t ops = 0;
  /// They did not fit, and stay for the next time.
  std::int64_t left = 0;
  bool operator==(const StickWritten&) const = default;
};

/// What a stick brought from the backend.
struct StickRead {
  /// Of what was done here: settled by it, whatever the answer was.
  std::int64_t settled = 0;
  /// They are to be told again.
  std::int64_t waiting = 0;
  /// Changes that were new here; or the rows of the whole event, where it came anew.
  std::int64_t changes = 0;
  bool all_anew = false;
  /// When the backend wrote it.
  Instant written_at;
  bool operator==(const StickRead&) const = default;
};

/// Why a stick was of no use. Whatever was read of it did no harm.
enum class StickTrouble {
  /// It has nothing for this kiosk.
  Nothing,
  /// It is not from this event's backend, or was changed.
  Forged,
  /// It ends early, or can't be read.
  CutOff,
  /// A later version of the program has written it.
  Newer,
  /// It was made for what this kiosk knew before.
  Old,
  /// This kiosk has no key of the backend yet: it needs the network once.
  NoKey,
};

}  // namespace usher::domain
