// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/drawn_pattern.h>

#include <algorithm>
#include <cmath>

#include <usher/scan/black_and_white.h>

namespace usher::scan {

namespace {

/// Two that are seen whole are as good as a triple that is a little askew; others are a guess.
double oddnessOf(const FinderCandidate& one, const FinderCandidate& other) {
  const auto seen = [](const FinderCandidate& candidate) { return candidate.rows / candidate.module; };
  const double size = std::max(one.module, other.module) / std::min(one.module, other.module) - 1;
  return 0.2 + size + 0.4 * std::max(0.0, 2.2 - std::min(seen(one), seen(other)));
}

/// A quarter of a turn, as from a code's top side to its left one.
QPointF turned(const QPointF& way) {
  return {-way.y(), way.x()};
}

constexpr double kModulesOfVersion1 = 14;

/// From the middle of one finder pattern to that of another on the same side.
double modulesBetween(const FinderTriple& triple) {
  const QPointF along = triple.right.middle - triple.corner.middle;
  const QPointF down = triple.below.middle - triple.corner.middle;
  const double side = std::sqrt(std::abs(along.x() * down.y() - along.y() * down.x()));
  return std::max(kModulesOfVersion1, 10 + 4 * std::round((side / triple.module - 10) / 4));
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
    all.push_back(
        {{corner, right, below, moduleAlong(module, right.middle - corner.middle), oddnessOf(one, other)},
         middle});
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

ModuleSteps moduleSteps(const FinderTriple& triple) {
  const double modules = modulesBetween(triple);
  return {(triple.right.middle - triple.corner.middle) / modules,
          (triple.below.middle - triple.corner.middle) / modules};
}

void paintFinder(GreyPicture& black_and_white, const QPointF& middle, const ModuleSteps& steps) {
  // To the outer edge of its separator.
  constexpr double kModules = 4.5;
  const auto& [along, down] = steps;
  const double det = along.x() * down.y() - along.y() * down.x();
  if (std::abs(det) < 0.25) return;
  const double across = kModules * (std::abs(along.x()) + std::abs(down.x()));
  const double high = kModules * (std::abs(along.y()) + std::abs(down.y()));
  const auto limited = [](double value, int limit) {
    return static_cast<int>(std::clamp(value, 0.0, double(limit)));
  };
  const int left = limited(middle.x() - across, black_and_white.width());
  const int right = limited(middle.x() + across + 1, black_and_white.width());
  const int top = limited(middle.y() - high, black_and_white.height());
  const int bottom = limited(middle.y() + high + 1, black_and_white.height());
  for (int y = top; y < bottom; ++y) {
    std::uint8_t* row = black_and_white.row(y);
    for (int x = left; x < right; ++x) {
      const QPointF way = QPointF(x, y) - middle;
      const double u = (way.x() * down.y() - way.y() * down.x()) / det;
      const double v = (along.x() * way.y() - along.y() * way.x()) / det;
      const double ring = std::max(std::abs(u), std::abs(v));
      if (ring <= kModules) row[x] = ring < 1.5 || (ring > 2.5 && ring < 3.5) ? kDark : kLight;
    }
  }
}

}  // namespace usher::scan
