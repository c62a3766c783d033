// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/neighbour.h>

namespace usher::domain {

namespace {

using namespace std::chrono_literals;

/// Four heartbeats.
constexpr auto kSilent = 2min;
/// A night and what is packed for it.
constexpr auto kPutAway = 12h;

}  // namespace

Silence silenceOf(const Neighbour& neighbour, Instant now) {
  const auto since = now - neighbour.heard;
  if (since > kPutAway) return Silence::Long;
  return since > kSilent ? Silence::Now : Silence::None;
}

bool needsAHand(const Neighbour& neighbour, Instant now) {
  switch (silenceOf(neighbour, now)) {
    case Silence::None:
      return neighbour.camera_fails || neighbour.printer_fails;
    case Silence::Now:
      return true;
    case Silence::Long:
      break;
  }
  return false;
}

}  // namespace usher::domain
