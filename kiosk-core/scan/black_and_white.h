// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/scan/grey_picture.h>
#include <usher/scan/local_means.h>

namespace usher::scan {

/// Values of a picture of two colours. Of an inverted code light modules are dark.
inline constexpr std::uint8_t kDark = 0;
inline constexpr std::uint8_t kLight = 255;

/// A pixel is dark where it is darker by `offset` than the mean of the square around it: light that falls
/// unevenly does not matter then (Bradley and Roth 2007, by a difference instead of a part).
struct Threshold {
  /// Of the square, in pixels; odd.
  int window = 31;
  /// Of 255; below 0 noise turns dark.
  int offset = 4;
  /// Dark where it is lighter by `offset`.
  bool inverted = false;
};

/// `means` are of `picture`. Around it lies a light margin of `margin` pixels.
void blackAndWhiteInto(GreyPicture& to, const LuminanceView& picture, const LocalMeans& means,
                       const Threshold& threshold, int margin);

}  // namespace usher::scan
