// SPDX-License-Identifier: Apache-2.0
#include "kinds.h"

#include <algorithm>
#include <array>

#include "code_text.h"
#include "exact_maths.h"
#include "hall.h"
#include "ticket.h"

namespace usher::scan::corpus {

namespace {

constexpr std::array<Kind, 18> kKinds{{
    {.name = "phone", .phones = 100},
    {.name = "paper", .phones = 0, .bend = {0, 0.25}},
    {.name = "rotation", .roll = {0, 180}},
    {.name = "perspective", .tilt = {20, 58}},
    {.name = "motion", .motion = {2, 16}},
    {.name = "defocus", .defocus = {1, 6.5}},
    {.name = "low-light",
     .motion = {0, 3},
     .ambient = {0.05, 0.3},
     .screen = {0.05, 0.4},
     .exposure = {0.35, 0.9},
     .electrons = {25, 400},
     .smoothed = 50},
    {.name = "glare", .phones = 90, .screen = {0.4, 1.0}, .shines = 2, .shine = {0.3, 3}},
    {.name = "moire", .phones = 100, .moire = {0.2, 0.95}, .flicker = {0, 0.7}},
    {.name = "small", .scale = {0.9, 2.2}, .code_mm = {30, 44}},
    {.name = "partial", .cut = {-0.14, 0.1}},
    {.name = "low-contrast", .ink = {0.25, 0.85}},
    {.name = "inverted", .phones = 90, .inverted = 100},
    {.name = "cracked", .phones = 100, .cracks = {5, 18}},
    {.name = "two-codes", .codes = 2, .phones = 40, .scale = {2.2, 3.8}, .code_mm = {28, 42}},
    {.name = "bloom",
     .phones = 100,
     .ambient = {0.02, 0.12},
     .screen = {0.8, 3},
     .exposure = {0.5, 2.2},
     .glow = {0.03, 0.3},
     .veil = {0.03, 0.2}},
    {.name = "mixed",
     .inverted = 20,
     .scale = {1.8, 4.5},
     .roll = {0, 60},
     .tilt = {0, 35},
     .defocus = {0.5, 2.6},
     .motion = {0, 4},
     .ambient = {0.1, 1},
     .screen = {0.2, 1.4},
     .ink = {0.03, 0.4},
     .exposure = {0.5, 2},
     .electrons = {150, 4000},
     .glow = {0, 0.1},
     .veil = {0, 0.1},
     .shines = 1,
     .shine = {0, 0.8},
     .moire = {0, 0.3},
     .flicker = {0, 0.3}},
    {.name = "idle", .codes = 0, .shines = 1, .shine = {0, 0.5}},
}};

/// The code's edge is so far (by its width) beyond the frame's; in a chance direction.
Point placed(const Kind& kind, double code_pixels, Dice& dice) {
  const double cut = dice.between(kind.cut);
  const Point middle{kFrameWidth / 2.0 + dice.between(-0.2, 0.2) * kFrameWidth,
                     kFrameHeight / 2.0 + dice.between(-0.14, 0.14) * kFrameHeight};
  if (cut < -0.5) return middle;
  const double from_edge = (0.5 - cut) * code_pixels;
  switch (dice.below(4)) {
    case 0:
      return {from_edge, middle.y};
    case 1:
      return {kFrameWidth - from_edge, middle.y};
    case 2:
      return {middle.x, from_edge};
    default:
      return {middle.x, kFrameHeight - from_edge};
  }
}

Pose posed(const Kind& kind, const TicketLook& look, Dice& dice) {
  Pose pose;
  pose.scale = dice.between(kind.scale);
  pose.roll = dice.either(kind.roll) * kDegree;
  const double tilt = dice.between(kind.tilt) * kDegree;
  const double direction = dice.between(0, 2 * kPi);
  pose.yaw = tilt * cosine(direction);
  pose.pitch = tilt * sine(direction);
  if (look.carrier == Carrier::Paper) pose.bend = dice.either(kind.bend);
  pose.middle = placed(kind, look.code_mm * pose.scale, dice);
  return pose;
}

TicketLook looked(const Kind& kind, double ambient, Dice& dice) {
  TicketLook look;
  look.carrier = dice.chance(kind.phones) ? Carrier::Phone : Carrier::Paper;
  look.code_mm = dice.between(kind.code_mm);
  look.ink = dice.between(kind.ink);
  look.inverted = dice.chance(kind.inverted);
  look.screen = dice.between(kind.screen);
  look.ambient = ambient;
  look.shines = kind.shines > 0 ? 1 + dice.below(kind.shines) : 0;
  look.shine = dice.between(kind.shine) * std::max(look.screen, 0.3);
  look.cracks = static_cast<int>(dice.between(kind.cracks));
  return look;
}

void hold(Shot& shot, const TicketLook& look, const Pose& pose, Dice& dice) {
  shot.held.push_back(
      {std::make_shared<const Canvas>(paintTicket(look, dice)), pose, look.carrier == Carrier::Phone});
  shot.codes.insert(shot.codes.end(), look.codes.begin(), look.codes.end());
}

}  // namespace

std::span<const Kind> kinds() {
  return kKinds;
}

const Kind* kindOf(std::string_view name) {
  const auto found = std::ranges::find(kKinds, name, &Kind::name);
  return found == kKinds.end() ? nullptr : &*found;
}

Shot shotOf(const Kind& kind, Dice& dice) {
  Shot shot;
  const double ambient = dice.between(kind.ambient);
  shot.background = std::make_shared<const Light>(hall(ambient, dice));
  shot.texture = {.moire = dice.between(kind.moire),
                  .pitch = dice.between(0.053, 0.1),
                  .flicker = dice.between(kind.flicker),
                  .period = dice.between(40, 260),
                  .phase = dice.between(0, 1)};
  shot.defocus = dice.between(kind.defocus);
  const double motion = dice.between(kind.motion);
  const double direction = dice.between(0, kPi);
  shot.motion = {cosine(direction) * motion, sine(direction) * motion};
  shot.glow = dice.between(kind.glow);
  shot.veil = dice.between(kind.veil);
  shot.exposure = dice.between(kind.exposure);
  shot.sensor = {.electrons = dice.between(kind.electrons),
                 .sharpening = dice.between(0, 1),
                 .smoothing = dice.chance(kind.smoothed) ? 1 : 0};

  TicketLook look = looked(kind, ambient, dice);
  // Two tickets side by side, or two codes on one sheet.
  const bool apart = kind.codes > 1 && dice.chance(60);
  for (int i = 0; i < (apart ? 1 : kind.codes); ++i) look.codes.push_back(codeText(dice));
  if (look.codes.size() > 1) look.carrier = Carrier::Paper;
  Pose pose = posed(kind, look, dice);
  // Nothing is held up in half of the idle frames.
  if (kind.codes == 0 && dice.chance(50)) return shot;
  if (apart) pose.middle.x = kFrameWidth * dice.between(0.22, 0.3);
  hold(shot, look, pose, dice);
  if (apart) {
    TicketLook other = looked(kind, ambient, dice);
    other.codes = {codeText(dice)};
    Pose beside = posed(kind, other, dice);
    beside.middle.x = kFrameWidth * dice.between(0.7, 0.78);
    hold(shot, other, beside, dice);
  }
  return shot;
}

Frame frameOf(const Kind& kind, std::uint64_t seed, int number) {
  Dice dice(seed, kind.name, number);
  const Shot shot = shotOf(kind, dice);
  return taken(shot, dice);
}

}  // namespace usher::scan::corpus
