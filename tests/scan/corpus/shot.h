// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <memory>
#include <string>
#include <vector>

#include "canvas.h"
#include "dice.h"
#include "projection.h"
#include "sensor.h"

namespace usher::scan::corpus {

/// A ticket where it is held.
struct Held {
  std::shared_ptr<const Canvas> ticket;
  Pose pose;
  bool phone = false;
};

/// All that makes one frame.
struct Shot {
  std::shared_ptr<const Light> background;
  std::vector<Held> held;
  ScreenTexture texture;
  /// In pixels; see optics.h.
  double defocus = 0.5;
  Point motion;
  double glow = 0;
  double veil = 0;
  /// Brighter than the camera's meter thinks right.
  double exposure = 1;
  Sensor sensor;
  /// What there is to be read, in no order.
  std::vector<std::string> codes;
};

struct Frame {
  /// Format_Grayscale8, 1280 × 720.
  QImage picture;
  std::vector<std::string> codes;
};

Frame taken(const Shot& shot, Dice& dice);

}  // namespace usher::scan::corpus
