// SPDX-License-Identifier: Apache-2.0
#include "approaches.h"

#include <algorithm>
#include <cmath>

#include "exact_maths.h"
#include "hall.h"
#include "kinds.h"

namespace usher::scan::corpus {

namespace {

/// The circumstances of one guest; of a kind each, so that they go together as they do in life.
constexpr Kind kGuests[] = {
    {.name = "bright", .phones = 70, .tilt = {0, 25}},
    {.name = "dim", .phones = 60, .ambient = {0.1, 0.4}, .screen = {0.2, 1}, .electrons = {200, 1500}},
    {.name = "reflecting", .phones = 90, .screen = {0.4, 1.2}, .shines = 2, .shine = {0.2, 1.5}},
    {.name = "dark mode", .phones = 100, .inverted = 100, .screen = {0.5, 2}},
    {.name = "dazzling",
     .phones = 100,
     .ambient = {0.05, 0.2},
     .screen = {1, 3},
     .exposure = {1, 3},
     .glow = {0.02, 0.15},
     .veil = {0.02, 0.12}},
    {.name = "worn", .phones = 100, .ink = {0.1, 0.4}, .cracks = {4, 12}, .moire = {0.1, 0.5}},
};

/// 1 at first, 0 when `frames` have passed, and slower and slower.
double left(double frame, double frames) {
  const double rest = std::max(0.0, 1 - frame / frames);
  return rest * rest;
}

struct Way {
  Point start;
  double start_scale;
  double frames;
  double tremble;

  Pose at(double frame, const Pose& end) const {
    const double rest = left(frame, frames);
    Pose pose = end;
    pose.middle.x += start.x * rest + tremble * sine(frame * 0.9);
    pose.middle.y += start.y * rest + tremble * sine(frame * 1.3 + 1);
    pose.scale = end.scale * (1 + (start_scale - 1) * rest);
    pose.pitch = end.pitch + 0.5 * rest;
    return pose;
  }
};

}  // namespace

std::vector<Frame> approach(std::uint64_t seed, int number, Shutter shutter) {
  const double open = shutter == Shutter::Short ? 0.125 : 0.5;
  Dice dice(seed, "approach", number);
  const Kind& guest = kGuests[dice.below(static_cast<int>(std::size(kGuests)))];
  Shot shot = shotOf(guest, dice);
  const Pose end = shot.held.front().pose;
  const Way way{.start = {dice.either({0, 420}), dice.between(150, 520)},
                .start_scale = dice.between(0.35, 0.7),
                .frames = dice.between(4, 11),
                .tremble = dice.between(0.5, 4)};
  const double settled = shot.defocus + (dice.chance(20) ? dice.between(0.5, 3) : 0);
  const double unfocused = dice.between(1.5, 7);
  const double focusing = dice.between(3, 12);

  std::vector<Frame> frames;
  for (int frame = 0; frame < kFramesOfApproach; ++frame) {
    Pose& pose = shot.held.front().pose;
    pose = way.at(frame, end);
    shot.defocus = settled + unfocused * left(frame, focusing);
    const Pose next = way.at(frame + open, end);
    shot.motion = {next.middle.x - pose.middle.x, next.middle.y - pose.middle.y};
    frames.push_back(taken(shot, dice));
  }
  return frames;
}

}  // namespace usher::scan::corpus
