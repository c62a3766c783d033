// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "dice.h"
#include "shot.h"

namespace usher::scan::corpus {

/// One kind of trouble at a check-in camera: from what to what each circumstance goes, evenly. What a kind
/// does not name is as at a well set up kiosk.
struct Kind {
  std::string_view name;
  /// Codes in a frame. None: an idle frame.
  int codes = 1;
  /// How many in a hundred are phones; the others are paper.
  int phones = 60;
  /// In a hundred, of light modules on dark.
  int inverted = 0;
  /// Pixels of the frame for a millimetre of the ticket: how near it is held.
  Span scale = {2.8, 5.2};
  /// A code's width.
  Span code_mm = {36, 50};
  /// Degrees, in the picture and out of it.
  Span roll = {0, 12};
  Span tilt = {0, 14};
  Span bend = {0, 0.1};
  /// Pixels of blur: radius, length.
  Span defocus = {0.5, 1.1};
  Span motion = {0, 1.2};
  /// Light on paper, and of a phone's white.
  Span ambient = {0.5, 1};
  Span screen = {0.5, 1.4};
  /// Light of dark modules by that of light ones.
  Span ink = {0.03, 0.14};
  Span exposure = {0.8, 1.2};
  /// See Sensor.
  Span electrons = {2500, 8000};
  /// In a hundred, whose noise the firmware smoothes away, with what is fine.
  int smoothed = 0;
  /// See scatter().
  Span glow = {0, 0.03};
  Span veil = {0, 0.03};
  /// See TicketLook and ScreenTexture.
  int shines = 0;
  Span shine = {0, 0};
  Span cracks = {0, 0};
  Span moire = {0, 0.08};
  Span flicker = {0, 0.05};
  /// How much of the code's width lies beyond the frame's edge; below 0: so much is left.
  Span cut = {-3, -1};
};

/// The 17 kinds with codes, then the idle one.
std::span<const Kind> kinds();
/// nullptr where there is none of that name.
const Kind* kindOf(std::string_view name);

/// Number 0, 1, ... of a kind.
Frame frameOf(const Kind& kind, std::uint64_t seed, int number);

/// What is the same in all pictures of a guest; the ticket is held right before the camera.
Shot shotOf(const Kind& kind, Dice& dice);

}  // namespace usher::scan::corpus
