// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/turned_picture.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace usher::scan {

namespace {

/// Of a pixel, in fixed point.
constexpr int kBits = 8;
constexpr int kOne = 1 << kBits;

QPointF turned(const QPointF& place, double width, double height, double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  const double x = place.x() - (width - 1) / 2;
  const double y = place.y() - (height - 1) / 2;
  return {(width - 1) / 2 + x * std::cos(angle) + y * std::sin(angle),
          (height - 1) / 2 - x * std::sin(angle) + y * std::cos(angle)};
}

}  // namespace

void turnInto(GreyPicture& to, const LuminanceView& picture, double degrees) {
  to.resize(picture.width, picture.height);
  const QPointF step = turned({1, 0}, 1, 1, degrees);
  const auto fixed = [](double value) { return static_cast<int>(std::lround(value * kOne)); };
  const int step_x = fixed(step.x());
  const int step_y = fixed(step.y());
  const int right = (picture.width - 1) * kOne - 1;
  const int below = (picture.height - 1) * kOne - 1;
  for (int y = 0; y < picture.height; ++y) {
    const QPointF start = turned({0, static_cast<double>(y)}, picture.width, picture.height, degrees);
    int from_x = fixed(start.x());
    int from_y = fixed(start.y());
    std::uint8_t* row = to.row(y);
    for (int x = 0; x < picture.width; ++x, from_x += step_x, from_y += step_y) {
      const int at_x = std::clamp(from_x, 0, right);
      const int at_y = std::clamp(from_y, 0, below);
      const std::uint8_t* at = picture.data +
                               static_cast<std::ptrdiff_t>(at_y >> kBits) * picture.row_stride +
                               static_cast<std::ptrdiff_t>(at_x >> kBits) * picture.pixel_stride;
      const int part_x = at_x & (kOne - 1);
      const int part_y = at_y & (kOne - 1);
      const int upper = at[0] * (kOne - part_x) + at[picture.pixel_stride] * part_x;
      const std::uint8_t* next = at + picture.row_stride;
      const int lower = next[0] * (kOne - part_x) + next[picture.pixel_stride] * part_x;
      row[x] = static_cast<std::uint8_t>((upper * (kOne - part_y) + lower * part_y) >> (2 * kBits));
    }
  }
}

QPointF turnedBack(const QPointF& place, const GreyPicture& picture, double degrees) {
  return turned(place, picture.width(), picture.height(), degrees);
}

}  // namespace usher::scan
