// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <usher/scan/luminance.h>

namespace usher::scan {

/// Sums over squares of a picture in constant time each, by a summed-area table (Crow 1984).
class LocalMeans {
 public:
  void measure(const LuminanceView& picture);

  int width() const { return width_; }
  int height() const { return height_; }

  /// Calls `each(x, sum, count)` for all pixels of row `y`, from the left: of the square `radius` around it,
  /// as far as it lies in the picture. Sums of up to 2^32 / 255 pixels are right.
  template <class Each>
  void forRow(int y, int radius, Each each) const {
    const int above = std::max(0, y - radius);
    const int below = std::min(height_, y + radius + 1);
    const std::uint32_t* upper = line(above);
    const std::uint32_t* lower = line(below);
    const auto rows = static_cast<std::uint32_t>(below - above);
    const auto one = [=](int x, int left, int right) {
      // Sums wrap around, what parts them does not.
      each(x, lower[right] - lower[left] - upper[right] + upper[left],
           rows * static_cast<std::uint32_t>(right - left));
    };
    const int inner = std::min(radius, width_);
    const int outer = std::max(inner, width_ - radius - 1);
    const int width = width_;
    for (int x = 0; x < inner; ++x) one(x, 0, std::min(width, x + radius + 1));
    for (int x = inner; x < outer; ++x) one(x, x - radius, x + radius + 1);
    for (int x = outer; x < width; ++x) one(x, std::max(0, x - radius), width);
  }

 private:
  const std::uint32_t* line(int y) const {
    return sums_.data() + static_cast<std::ptrdiff_t>(y) * (width_ + 1);
  }

  int width_ = 0;
  int height_ = 0;
  /// Of all pixels above and left of each corner of pixels: a column and a row more than the picture has.
  std::vector<std::uint32_t> sums_;
};

}  // namespace usher::scan
