// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include <usher/domain/instant.h>

namespace usher::domain {

/// The kiosks that this one hears on the local network, whether there is a backend or not.
struct Nearby {
  bool on = false;
  /// Why not, in its own words; empty: it is not wanted here.
  QString off_because = {};
  int heard = 0;
  /// When one was heard last; nullopt: never, since the start.
  std::optional<Instant> last = std::nullopt;
  bool operator==(const Nearby&) const = default;
};

}  // namespace usher::domain
