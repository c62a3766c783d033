// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/local_means.h>

namespace usher::scan {

void LocalMeans::measure(const LuminanceView& picture) {
  width_ = picture.width;
  height_ = picture.height;
  const auto columns = static_cast<std::size_t>(width_) + 1;
  sums_.resize(columns * (static_cast<std::size_t>(height_) + 1));
  std::fill_n(sums_.begin(), columns, 0U);
  std::uint32_t* to = sums_.data() + columns;
  for (int y = 0; y < height_; ++y) {
    const std::uint8_t* from = picture.data + static_cast<std::ptrdiff_t>(y) * picture.row_stride;
    const std::uint32_t* above = to - columns;
    std::uint32_t sum = 0;
    *to++ = 0;
    for (int x = 0; x < width_; ++x, from += picture.pixel_stride) {
      sum += *from;
      *to++ = above[x + 1] + sum;
    }
  }
}

}  // namespace usher::scan
