// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointF>

#include <cstdint>

#include "figure.h"

namespace usher::admin {

/// A phone in a hand with its forearm, on nothing.
struct Hand {
  QImage image;
  /// The phone's middle in `image`, in pixels.
  QPointF middle;
};

/// Millimetres of the phone's height, for scaling.
inline constexpr double kPhoneHeight = 143;

/// `screen` is what the phone shows (9:16); `left` makes it a left hand.
Hand holdPhone(const QImage& screen, const Looks& looks, bool left, double pixels_per_mm);

}  // namespace usher::admin
