// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/flow/screen.h>

namespace usher::ui {

/// What a light at the kiosk tells from afar. Never told by light alone: what it means is on the screen.
enum class Light {
  /// Nobody is served.
  Off,
  /// The next guest may come.
  Ready,
  /// A guest is at it.
  Busy,
  Good,
  Care,
  Stop,
};

/// The word for it on the wire, e.g. "GOOD".
const char* nameOf(Light light);

/// What goes with a screen. As grave as the page looks and as its sound is. Pure.
Light lightFor(const domain::Screen& screen);

}  // namespace usher::ui
