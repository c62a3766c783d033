// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include "dice.h"
#include "light.h"
#include "projection.h"

namespace usher::scan::corpus {

/// A small camera's sensor and what its firmware makes of it.
struct Sensor {
  /// Light that becomes full white.
  double white = 1.2;
  /// Electrons that a pixel holds at full white: few where the hall is dark and the gain high. Noise grows
  /// as their square root.
  double electrons = 6000;
  /// Noise of reading out, in electrons.
  double readout = 6;
  /// Of the firmware's sharpening; 0: none.
  double sharpening = 0.5;
  /// The firmware's smoothing of noise, in pixels around.
  int smoothing = 0;
};

/// Grey pixels (Format_Grayscale8): darker corners, noise, limits, gamma, sharpening.
QImage exposed(const Light& picture, const Sensor& sensor, Dice& dice);

/// The light that becomes white where the camera exposes for the picture's middle.
double metered(const Light& picture);

/// Of a phone's screen, both seen on it alone:
struct ScreenTexture {
  /// What the screen's own pixels and the sensor's make together: bands and waves. Sensors look at points,
  /// not at whole squares, so detail finer than they are comes back as something coarse. 0 to 1.
  double moire = 0;
  /// Millimetres from pixel to pixel.
  double pitch = 0.065;
  /// The backlight is switched faster than rows are read out: bands across, so many rows each.
  double flicker = 0;
  double period = 120;
  double phase = 0;
};

void weave(Light& picture, const Area& area, const Sight& sight, const ScreenTexture& texture);

}  // namespace usher::scan::corpus
