// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTransform>

#include <cstdint>
#include <optional>
#include <vector>

namespace usher::admin {

/// A ticket (or a code of no ticket) that is held up once.
struct Showing {
  QString ticket;
  QString code;
  /// Seconds of empty hall before it.
  double gap = 0;
};

/// A showing with its place in time, in seconds from the video's beginning.
struct Segment {
  Showing showing;
  double from = 0;
  double held_from = 0;
  double held_to = 0;
  double to = 0;
};

struct Timeline {
  std::vector<Segment> segments;
  double duration = 0;
};

/// Each ticket rises, is held for `hold` seconds and sinks again; after the last one the hall is empty for
/// `tail` seconds.
Timeline makeTimeline(const std::vector<Showing>& showings, double hold, double tail);

/// {"duration_s", "fps", "frames", "width", "height", "segments": [{"ticket" or "code", "from_s",
/// "held_from_s", "held_to_s", "to_s"}]}, one line.
QByteArray toJson(const Timeline& timeline, int fps, int frames, int width, int height);

/// How the hand is held at one moment.
struct Pose {
  /// Units of the picture's height, from where the ticket is held.
  double x = 0;
  double y = 0;
  /// Degrees: turned in the picture's plane, about the upright and about the level axis.
  double roll = 0;
  double yaw = 0;
  double pitch = 0;
  double scale = 1;
  /// Change of y per second.
  double speed = 0;
};

/// nullopt where the hand is out of the picture. `seed` gives each segment a temper of its own.
std::optional<Pose> poseAt(const Segment& segment, std::uint64_t seed, double time);

}  // namespace usher::admin
