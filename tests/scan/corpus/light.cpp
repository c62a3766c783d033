// SPDX-License-Identifier: Apache-2.0
#include "light.h"

#include <algorithm>

namespace usher::scan::corpus {

namespace {

/// Blurs along rows and turns the plane, so that two calls blur both ways.
Light softenedAndTurned(const Light& plane, int radius) {
  Light turned(plane.height, plane.width);
  const auto part = 1.0 / (2 * radius + 1);
  for (int y = 0; y < plane.height; ++y) {
    const float* row = plane.row(y);
    const auto at = [&](int x) { return static_cast<double>(row[std::clamp(x, 0, plane.width - 1)]); };
    double sum = 0;
    for (int x = -radius; x <= radius; ++x) sum += at(x);
    for (int x = 0; x < plane.width; ++x) {
      turned.row(x)[y] = static_cast<float>(sum * part);
      sum += at(x + radius + 1) - at(x - radius);
    }
  }
  return turned;
}

}  // namespace

Area grown(const Area& area, int by, const Light& plane) {
  return {std::clamp(area.left - by, 0, plane.width), std::clamp(area.top - by, 0, plane.height),
          std::clamp(area.right + by, 0, plane.width), std::clamp(area.bottom + by, 0, plane.height)};
}

void soften(Light& plane, int radius) {
  if (radius < 1) return;
  for (int pass = 0; pass < 3; ++pass) plane = softenedAndTurned(softenedAndTurned(plane, radius), radius);
}

Light shrunk(const Light& plane, int by) {
  Light small(plane.width / by, plane.height / by);
  const auto part = 1.0F / static_cast<float>(by * by);
  for (int y = 0; y < small.height; ++y) {
    for (int x = 0; x < small.width; ++x) {
      float sum = 0;
      for (int dy = 0; dy < by; ++dy) {
        const float* from = plane.row(y * by + dy) + static_cast<std::ptrdiff_t>(x) * by;
        for (int dx = 0; dx < by; ++dx) sum += from[dx];
      }
      small.row(y)[x] = sum * part;
    }
  }
  return small;
}

}  // namespace usher::scan::corpus
