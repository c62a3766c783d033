// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dice.h"
#include "light.h"

namespace usher::scan::corpus {

inline constexpr int kFrameWidth = 1280;
inline constexpr int kFrameHeight = 720;

/// What the kiosk's camera sees behind the ticket: a hall out of focus with lamps, windows and people, and
/// mostly the guest right before it. `ambient` is the light on white paper there; lamps and windows are as
/// bright as they are.
Light hall(double ambient, Dice& dice);

}  // namespace usher::scan::corpus
