// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/black_and_white.h>

#include <algorithm>

namespace usher::scan {

/// Sums of larger ones would not fit.
constexpr int kMostWindow = 1023;

void blackAndWhiteInto(GreyPicture& to, const LuminanceView& picture, const LocalMeans& means,
                       const Threshold& threshold, int margin) {
  to.resize(picture.width + 2 * margin, picture.height + 2 * margin);
  const auto lighten = [&](int from, int until) {
    for (int y = from; y < until; ++y) std::fill_n(to.row(y), to.width(), kLight);
  };
  lighten(0, margin);
  lighten(to.height() - margin, to.height());

  const int radius = std::clamp(threshold.window, 1, kMostWindow) / 2;
  // Dark: pixel + offset < mean. Inverted: pixel - offset > mean.
  const int sign = threshold.inverted ? -1 : 1;
  // Copies of all that the loop needs: what is written are bytes, and bytes might be anything's.
  const int offset = threshold.offset;
  const int stride = picture.pixel_stride;
  for (int y = 0; y < picture.height; ++y) {
    const std::uint8_t* from = picture.data + static_cast<std::ptrdiff_t>(y) * picture.row_stride;
    std::uint8_t* row = to.row(y + margin);
    std::fill_n(row, margin, kLight);
    std::fill_n(row + margin + picture.width, margin, kLight);
    row += margin;
    const auto divide = [row, sign, offset](int x, int pixel, std::uint32_t sum, std::uint32_t count) {
      const int level = (pixel * sign + offset) * static_cast<int>(count);
      row[x] = level < static_cast<int>(sum) * sign ? kDark : kLight;
    };
    if (stride == 1) {
      means.forRow(y, radius, [from, divide](int x, std::uint32_t sum, std::uint32_t count) {
        divide(x, from[x], sum, count);
      });
    } else {
      means.forRow(y, radius, [from, stride, divide](int x, std::uint32_t sum, std::uint32_t count) {
        divide(x, from[static_cast<std::ptrdiff_t>(x) * stride], sum, count);
      });
    }
  }
}

}  // namespace usher::scan
