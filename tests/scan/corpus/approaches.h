// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "shot.h"

namespace usher::scan::corpus {

inline constexpr int kFramesOfApproach = 15;

/// How long the shutter is open, of the time from frame to frame: what moves meanwhile is blurred.
enum class Shutter {
  /// An eighth, 4 ms: in a bright hall, and for a telephone's screen.
  Short,
  /// Half, 17 ms: a dim one.
  Long,
};

/// A guest brings a ticket up to the camera: half a second at 30 frames a second. It comes from below or from
/// a side and from further away, slows down and is held with a tremble; the camera's focus follows late, and
/// does not always arrive.
std::vector<Frame> approach(std::uint64_t seed, int number, Shutter shutter = Shutter::Long);

}  // namespace usher::scan::corpus
