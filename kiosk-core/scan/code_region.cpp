// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/code_region.h>

#include <QLineF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

#include <usher/scan/black_and_white.h>

namespace usher::scan {

namespace {

/// What was met along lines across a code.
struct Texture {
  int pixels = 0;
  int dark = 0;
  int changes = 0;

  double darkPart() const { return static_cast<double>(dark) / pixels; }
  /// In the length of a module.
  double changesIn(double module) const { return changes * module / pixels; }

  void follow(const QLineF& line, const LuminanceView& picture) {
    const int steps = static_cast<int>(line.length());
    int before = -1;
    for (int i = 0; i <= steps; ++i) {
      const QPoint place = line.pointAt(static_cast<double>(i) / steps).toPoint();
      if (place.x() < 0 || place.y() < 0 || place.x() >= picture.width || place.y() >= picture.height)
        continue;
      const int now =
          picture.data[static_cast<std::ptrdiff_t>(place.y()) * picture.row_stride + place.x()] == kDark ? 1
                                                                                                         : 0;
      ++pixels;
      dark += now;
      if (before >= 0 && now != before) ++changes;
      before = now;
    }
  }
};

/// Of a part of the square between the patterns' middles; `from` and `until` as parts of its sides.
Texture textureOf(const FinderTriple& triple, const QPointF& from, const QPointF& until,
                  const LuminanceView& picture) {
  const QPointF along = triple.right.middle - triple.corner.middle;
  const QPointF down = triple.below.middle - triple.corner.middle;
  const auto at = [&](double u, double v) { return triple.corner.middle + along * u + down * v; };
  Texture texture;
  constexpr int kLines = 12;
  for (int i = 1; i < kLines; ++i) {
    const double part = static_cast<double>(i) / kLines;
    const double u = from.x() + (until.x() - from.x()) * part;
    const double v = from.y() + (until.y() - from.y()) * part;
    texture.follow({at(from.x(), v), at(until.x(), v)}, picture);
    texture.follow({at(u, from.y()), at(u, until.y())}, picture);
  }
  return texture;
}

}  // namespace

bool hasTexture(const FinderTriple& triple, const LuminanceView& black_and_white) {
  const Texture texture = textureOf(triple, {0, 0}, {1, 1}, black_and_white);
  if (texture.pixels == 0) return false;
  // Codes have 0.3 to 0.5 (faint ones from 0.2) and 0.35 to 0.95, tables and writing less than 0.27 and
  // anything.
  const double dark = texture.darkPart();
  const double changes = texture.changesIn(triple.module);
  const double least = triple.oddness < 0.2 ? 0.18 : 0.28;
  return dark > least && dark < 0.75 && changes > 0.28 && changes < 1.1;
}

bool hasTexture(const LostFinder& lost, const LuminanceView& black_and_white) {
  const FinderTriple& triple = lost.triple;
  for (const QPointF& quarter : {QPointF(0, 0), QPointF(0.5, 0), QPointF(0, 0.5), QPointF(0.5, 0.5)}) {
    const bool is_lost = (quarter == QPointF(0, 0) && lost.middle == triple.corner.middle) ||
                         (quarter == QPointF(0.5, 0) && lost.middle == triple.right.middle) ||
                         (quarter == QPointF(0, 0.5) && lost.middle == triple.below.middle);
    if (is_lost) continue;
    const Texture texture = textureOf(triple, quarter, quarter + QPointF(0.5, 0.5), black_and_white);
    // As much of each as a code has at least.
    if (texture.pixels > 0 &&
        (texture.darkPart() < 0.2 || texture.darkPart() > 0.75 || texture.changesIn(triple.module) < 0.25))
      return false;
  }
  return true;
}

CodeRegion regionOf(const FinderTriple& triple, const QSize& frame) {
  const QPointF fourth = triple.right.middle + triple.below.middle - triple.corner.middle;
  const QRectF middles =
      QPolygonF({triple.corner.middle, triple.right.middle, triple.below.middle, fourth}).boundingRect();
  const double module = triple.module;
  // Three and a half modules from a pattern's middle to the code's edge, four of quiet zone; and perspective
  // moves the fourth corner outwards.
  const double more = 7.5 * module + 0.06 * std::max(middles.width(), middles.height());
  return {.area = middles.adjusted(-more, -more, more, more).toAlignedRect() & QRect(QPoint(), frame),
          .triple = triple,
          .lost = std::nullopt,
          .tried = 0};
}

bool isSame(const CodeRegion& one, const CodeRegion& other) {
  if (one.lost.has_value() != other.lost.has_value()) return false;
  if (one.lost && (*one.lost - *other.lost).manhattanLength() > 3 * one.triple.module) return false;
  const QPoint apart = one.area.center() - other.area.center();
  const auto alike = [](int a, int b) { return 10 * a < 13 * b && 10 * b < 13 * a; };
  return one.inverted() == other.inverted() && 5 * std::abs(apart.x()) < one.area.width() &&
         5 * std::abs(apart.y()) < one.area.height() && alike(one.area.width(), other.area.width()) &&
         alike(one.area.height(), other.area.height());
}

bool isRead(const FinderCandidate& candidate, const std::vector<SeenCode>& codes) {
  return std::ranges::any_of(codes, [&](const SeenCode& code) {
    return code.corners.containsPoint(candidate.middle, Qt::OddEvenFill);
  });
}

}  // namespace usher::scan
