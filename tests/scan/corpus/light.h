// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace usher::scan::corpus {

/// Light as it falls on a plane of pixels, linear: 1 is white paper in a well lit hall. Not limited upwards.
struct Light {
  int width = 0;
  int height = 0;
  std::vector<float> values;

  Light() = default;
  Light(int columns, int rows, float value = 0)
      : width(columns),
        height(rows),
        values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), value) {}

  float* row(int y) { return values.data() + static_cast<std::ptrdiff_t>(y) * width; }
  const float* row(int y) const { return values.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

/// A part of a plane, in pixels; `right` and `bottom` are the first ones beyond.
struct Area {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
};

/// The part of it that lies on the plane, with so many pixels more on every side.
Area grown(const Area& area, int by, const Light& plane);

/// Three box blurs in a row, near to a Gaussian. Edges repeat their last pixel.
void soften(Light& plane, int radius);

/// Each pixel the mean of `by` by `by`; what is left over at the right and bottom edges is lost.
Light shrunk(const Light& plane, int by);

/// At a place between pixel centres, which lie at whole numbers; edges repeat.
inline float sampled(const Light& plane, double x, double y) {
  x = std::clamp(x, 0.0, static_cast<double>(plane.width - 1));
  y = std::clamp(y, 0.0, static_cast<double>(plane.height - 1));
  const int left = std::min(static_cast<int>(x), plane.width - 2);
  const int top = std::min(static_cast<int>(y), plane.height - 2);
  const auto along = static_cast<float>(x - left);
  const auto down = static_cast<float>(y - top);
  const float* upper = plane.row(top) + left;
  const float* lower = upper + plane.width;
  const float above = upper[0] + (upper[1] - upper[0]) * along;
  const float below = lower[0] + (lower[1] - lower[0]) * along;
  return above + (below - above) * down;
}

}  // namespace usher::scan::corpus
