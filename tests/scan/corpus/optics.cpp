// SPDX-License-Identifier: Apache-2.0
#include "optics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace usher::scan::corpus {

namespace {

/// Sums of a row's light up to any place: the sum between two places takes two look-ups, however far apart
/// they are.
class RunningSum {
 public:
  RunningSum(const float* row, int width) : sums_(static_cast<std::size_t>(width) + 1) {
    for (int x = 0; x < width; ++x) {
      sums_[static_cast<std::size_t>(x) + 1] =
          sums_[static_cast<std::size_t>(x)] + static_cast<double>(row[x]);
    }
  }

  /// From the row's left edge; pixel 0 is from 0 to 1.
  double upTo(double x) const {
    const auto last = sums_.size() - 1;
    if (x <= 0) return x * sums_[1];
    if (x >= static_cast<double>(last))
      return sums_[last] + (x - static_cast<double>(last)) * (sums_[last] - sums_[last - 1]);
    const auto whole = static_cast<std::size_t>(x);
    return sums_[whole] + (x - static_cast<double>(whole)) * (sums_[whole + 1] - sums_[whole]);
  }

 private:
  std::vector<double> sums_;
};

}  // namespace

void defocus(Light& picture, const Area& area, double radius) {
  if (radius < 0.3) return;
  const int reach = static_cast<int>(radius);
  std::vector<double> half_widths;
  double disc = 0;
  for (int dy = -reach; dy <= reach; ++dy) {
    half_widths.push_back(std::max(0.5, std::sqrt(radius * radius - dy * dy)));
    disc += 2 * half_widths.back();
  }
  std::vector<RunningSum> sums;
  sums.reserve(static_cast<std::size_t>(picture.height));
  for (int y = 0; y < picture.height; ++y) sums.emplace_back(picture.row(y), picture.width);
  for (int y = area.top; y < area.bottom; ++y) {
    for (int x = area.left; x < area.right; ++x) {
      double sum = 0;
      for (int dy = -reach; dy <= reach; ++dy) {
        const RunningSum& row = sums[static_cast<std::size_t>(std::clamp(y + dy, 0, picture.height - 1))];
        const double half = half_widths[static_cast<std::size_t>(dy + reach)];
        sum += row.upTo(x + 0.5 + half) - row.upTo(x + 0.5 - half);
      }
      picture.row(y)[x] = static_cast<float>(sum / disc);
    }
  }
}

void smear(Light& picture, const Area& area, const Point& way) {
  const double length = std::sqrt(way.x * way.x + way.y * way.y);
  if (length < 0.3) return;
  const int steps = static_cast<int>(length) + 2;
  const Light before = picture;
  for (int y = area.top; y < area.bottom; ++y) {
    for (int x = area.left; x < area.right; ++x) {
      float sum = 0;
      for (int step = 0; step < steps; ++step) {
        const double along = (step + 0.5) / steps - 0.5;
        sum += sampled(before, x + way.x * along, y + way.y * along);
      }
      picture.row(y)[x] = sum / static_cast<float>(steps);
    }
  }
}

void scatter(Light& picture, double glow, double veil) {
  if (glow <= 0 && veil <= 0) return;
  Light near = shrunk(picture, 2);
  soften(near, 2);
  Light far = shrunk(picture, 16);
  soften(far, 6);
  const auto stays = static_cast<float>(1 - glow - veil);
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      float& light = picture.row(y)[x];
      light = light * stays +
              static_cast<float>(glow) * sampled(near, (x + 0.5) / 2 - 0.5, (y + 0.5) / 2 - 0.5) +
              static_cast<float>(veil) * sampled(far, (x + 0.5) / 16 - 0.5, (y + 0.5) / 16 - 0.5);
    }
  }
}

}  // namespace usher::scan::corpus
