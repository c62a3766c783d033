// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

#include <cstddef>
#include <cstdint>
#include <vector>

#include <usher/scan/luminance.h>

namespace usher::scan {

/// Brightness with pixels of its own, rows without gaps. Memory is kept from one picture to the next.
class GreyPicture {
 public:
  int width() const { return width_; }
  int height() const { return height_; }
  std::uint8_t* row(int y) { return pixels_.data() + static_cast<std::ptrdiff_t>(y) * width_; }
  const std::uint8_t* row(int y) const { return pixels_.data() + static_cast<std::ptrdiff_t>(y) * width_; }
  LuminanceView view() const { return {pixels_.data(), width_, height_, width_, 1}; }

  /// Its pixels are to be written then.
  void resize(int width, int height) {
    width_ = width;
    height_ = height;
    pixels_.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  }

 private:
  int width_ = 0;
  int height_ = 0;
  std::vector<std::uint8_t> pixels_;
};

/// `picture` as it is.
void copyInto(GreyPicture& to, const LuminanceView& picture);

/// Each pixel the mean of `by` by `by`, 2 or more; what is left over at the right and bottom is lost.
void shrinkInto(GreyPicture& to, const LuminanceView& picture, int by);

/// The part of `picture` in `area`, which lies in it, `by` times as large (1 to 4), by cubic convolution
/// (Keys 1981, a = -1/2).
void enlargeInto(GreyPicture& to, const LuminanceView& picture, const QRect& area, double by);

/// Each pixel away from the mean of the square `radius` around it, by `amount` of what parts them. Neither
/// may be the other.
void sharpenInto(GreyPicture& to, const LuminanceView& picture, int radius, double amount);

/// Each pixel the mean of the three by three around it.
inline void smoothInto(GreyPicture& to, const LuminanceView& picture) {
  sharpenInto(to, picture, 1, -1);
}

}  // namespace usher::scan
