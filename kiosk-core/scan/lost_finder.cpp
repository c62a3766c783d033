// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/lost_finder.h>

#include <algorithm>
#include <cmath>

#include <usher/scan/black_and_white.h>

namespace usher::scan {

namespace {

/// A quarter of a turn, as from a code's top side to its left one.
QPointF turned(const QPointF& way) {
  return {-way.y(), way.x()};
}

}  // namespace

std::vector<LostFinder> lostFinders(const FinderCandidate& one, const FinderCandidate& other) {
  constexpr double kLeast = 14 * 0.8;
  constexpr double kMost = 50 * 1.2;
  std::vector<LostFinder> all;
  if (one.dark != other.dark) return all;
  const QPointF way = other.middle - one.middle;
  const QPointF across = turned(way);
  const double module = (one.module + other.module) / 2;
  const double modules = std::hypot(way.x(), way.y()) / module;
  const auto at = [&](const QPointF& middle) {
    return FinderCandidate{.middle = middle, .module = module, .dark = one.dark, .rows = 0};
  };
  const auto add = [&](const FinderCandidate& corner, const FinderCandidate& right,
                       const FinderCandidate& below, const QPointF& middle) {
    all.push_back({{corner, right, below, moduleAlong(module, right.middle - corner.middle), 0}, middle});
  };
  if (modules > kLeast && modules < kMost) {
    const auto beside = [&](const FinderCandidate& a, double sign) { return at(a.middle + across * sign); };
    const FinderCandidate a = beside(one, 1);
    add(one, other, a, a.middle);
    const FinderCandidate b = beside(one, -1);
    add(one, b, other, b.middle);
    const FinderCandidate c = beside(other, 1);
    add(other, c, one, c.middle);
    const FinderCandidate d = beside(other, -1);
    add(other, one, d, d.middle);
  }
  const double side = modules / std::sqrt(2.0);
  if (side > kLeast && side < kMost) {
    const QPointF between = (one.middle + other.middle) / 2;
    const FinderCandidate a = at(between + across / 2);
    add(a, one, other, a.middle);
    const FinderCandidate b = at(between - across / 2);
    add(b, other, one, b.middle);
  }
  return all;
}

void paintFinder(GreyPicture& black_and_white, const QPointF& middle, const QPointF& along,
                 const QPointF& down) {
  const double det = along.x() * down.y() - along.y() * down.x();
  if (std::abs(det) < 0.25) return;
  // Four and a half modules to the separator's edge, along a diagonal.
  const double reach = 4.5 * (std::hypot(along.x(), along.y()) + std::hypot(down.x(), down.y()));
  const auto limited = [](double value, int limit) { return std::clamp(static_cast<int>(value), 0, limit); };
  const int left = limited(middle.x() - reach, black_and_white.width());
  const int right = limited(middle.x() + reach + 1, black_and_white.width());
  const int top = limited(middle.y() - reach, black_and_white.height());
  const int bottom = limited(middle.y() + reach + 1, black_and_white.height());
  for (int y = top; y < bottom; ++y) {
    std::uint8_t* row = black_and_white.row(y);
    for (int x = left; x < right; ++x) {
      const QPointF way = QPointF(x, y) - middle;
      const double u = (way.x() * down.y() - way.y() * down.x()) / det;
      const double v = (along.x() * way.y() - along.y() * way.x()) / det;
      const double ring = std::max(std::abs(u), std::abs(v));
      if (ring > 4.5) continue;
      row[x] = ring < 1.5 || (ring > 2.5 && ring < 3.5) ? kDark : kLight;
    }
  }
}

}  // namespace usher::scan
