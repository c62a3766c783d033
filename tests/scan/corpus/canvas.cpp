// SPDX-License-Identifier: Apache-2.0
#include "canvas.h"

#include <algorithm>
#include <cmath>

#include "exact_maths.h"

namespace usher::scan::corpus {

Canvas::Canvas(double width, double height, double scale)
    : scale_(scale),
      light_(static_cast<int>(width * scale), static_cast<int>(height * scale)),
      cover_(light_.width, light_.height) {}

/// `distance` tells units from a place to the shape's edge, negative inside. Edges are smoothed over a pixel
/// at least.
template <class Distance>
void Canvas::paint(const Point& least, const Point& most, const Brush& brush, const Distance& distance) {
  const double soft = std::max(brush.soft, 1 / scale_);
  const double middle_x = light_.width / 2.0;
  const double middle_y = light_.height / 2.0;
  const auto pixel = [&](double units, double middle, int end) {
    return static_cast<int>(std::clamp(units * scale_ + middle, 0.0, static_cast<double>(end)));
  };
  const int right = pixel(most.x + soft + 1 / scale_, middle_x, light_.width);
  const int bottom = pixel(most.y + soft + 1 / scale_, middle_y, light_.height);
  for (int y = pixel(least.y - soft, middle_y, light_.height); y < bottom; ++y) {
    float* light = light_.row(y);
    float* cover = cover_.row(y);
    for (int x = pixel(least.x - soft, middle_x, light_.width); x < right; ++x) {
      const Point place{(x + 0.5 - middle_x) / scale_, (y + 0.5 - middle_y) / scale_};
      const double inside = std::clamp(0.5 - distance(place) / soft, 0.0, 1.0) * brush.opacity;
      if (inside <= 0) continue;
      const auto part = static_cast<float>(inside);
      const auto value = static_cast<float>(brush.light);
      if (brush.adds) {
        light[x] += value * part * cover[x];
      } else {
        light[x] += (value - light[x]) * part;
        cover[x] += (1 - cover[x]) * part;
      }
    }
  }
}

void Canvas::rectangle(const Point& middle, double width, double height, const Brush& brush,
                       double rounding) {
  const Point half{width / 2, height / 2};
  paint({middle.x - half.x, middle.y - half.y}, {middle.x + half.x, middle.y + half.y}, brush,
        [&](const Point& place) {
          const double beyond_x = std::abs(place.x - middle.x) - half.x + rounding;
          const double beyond_y = std::abs(place.y - middle.y) - half.y + rounding;
          if (beyond_x <= 0 || beyond_y <= 0) return std::max(beyond_x, beyond_y) - rounding;
          return std::sqrt(beyond_x * beyond_x + beyond_y * beyond_y) - rounding;
        });
}

void Canvas::ellipse(const Point& middle, double width, double height, double angle, const Brush& brush) {
  const double reach = std::max(width, height) / 2;
  const double radius = std::min(width, height) / 2;
  const double turn_x = cosine(angle);
  const double turn_y = sine(angle);
  paint({middle.x - reach, middle.y - reach}, {middle.x + reach, middle.y + reach}, brush,
        [&](const Point& place) {
          const double x = place.x - middle.x;
          const double y = place.y - middle.y;
          const double along = (x * turn_x + y * turn_y) * 2 / width;
          const double across = (y * turn_x - x * turn_y) * 2 / height;
          return (std::sqrt(along * along + across * across) - 1) * radius;
        });
}

void Canvas::stroke(const Point& from, const Point& to, double thickness, const Brush& brush) {
  const double radius = thickness / 2;
  const Point way{to.x - from.x, to.y - from.y};
  const double length = way.x * way.x + way.y * way.y;
  paint({std::min(from.x, to.x) - radius, std::min(from.y, to.y) - radius},
        {std::max(from.x, to.x) + radius, std::max(from.y, to.y) + radius}, brush, [&](const Point& place) {
          const double x = place.x - from.x;
          const double y = place.y - from.y;
          const double along = length > 0 ? std::clamp((x * way.x + y * way.y) / length, 0.0, 1.0) : 0;
          const double off_x = x - way.x * along;
          const double off_y = y - way.y * along;
          return std::sqrt(off_x * off_x + off_y * off_y) - radius;
        });
}

}  // namespace usher::scan::corpus
