// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

#include <usher/domain/instant.h>

namespace usher::domain {

/// Another kiosk of the event, as the backend has heard of it.
struct Neighbour {
  /// As staff call it.
  QString name;
  /// By the backend's clock; what follows is of then.
  Instant heard;
  /// What was done there and the backend has not heard yet.
  std::int64_t waiting = 0;
  /// It had no picture from its camera, or what it printed last did not come out.
  bool camera_fails = false;
  bool printer_fails = false;
  bool operator==(const Neighbour&) const = default;
};

/// How long nothing was heard of it.
enum class Silence {
  None,
  /// It is off, or has no network. It goes on alone.
  Now,
  /// So long that somebody has put it away.
  Long,
};
Silence silenceOf(const Neighbour& neighbour, Instant now);
/// Somebody should see to it.
bool needsAHand(const Neighbour& neighbour, Instant now);

}  // namespace usher::domain
