// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include <usher/domain/flow/screen.h>

namespace usher::ui {

/// What is heard. Never told by sound alone: what it means is on the screen.
enum class Cue {
  /// A code was seen.
  Tick,
  Good,
  Care,
  Stop,
  /// Time is running out.
  Countdown,
};

inline constexpr std::array kCues{Cue::Tick, Cue::Good, Cue::Care, Cue::Stop, Cue::Countdown};

/// The name of its sound, as in ":/usher/sounds/good.wav".
const char* nameOf(Cue cue);

/// Care or Stop, of a verdict that does not let pass: as grave as its page looks (words/refused.cpp). Pure.
Cue cueOf(const domain::Verdict& verdict);

/// What the change from one screen to the next sounds like. Pure.
std::optional<Cue> cueFor(const domain::Screen& before, const domain::Screen& after);
/// The seconds that "Still there?" has left: its last ones are heard. Pure.
std::optional<Cue> cueFor(int seconds_left);

}  // namespace usher::ui
