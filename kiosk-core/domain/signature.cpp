// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/signature.h>

#include <QPointF>

#include <cmath>
#include <cstdlib>

namespace usher::domain {

namespace {

/// Of ink, in units of the sheet: less is a dot or a slip.
constexpr double kLeastInk = 150;
constexpr qsizetype kMostCharacters = 2000;
/// How far a point may be from the line that takes its place, in units.
constexpr double kFirstTolerance = 1;
constexpr double kNextTolerance = 1.5;

double distance(const QPointF& a, const QPointF& b) {
  return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distanceFromLine(const QPointF& point, const QPointF& from, const QPointF& to) {
  const double length = distance(from, to);
  if (length == 0) return distance(point, from);
  const QPointF along = to - from;
  const QPointF off = point - from;
  return std::abs(along.x() * off.y() - along.y() * off.x()) / length;
}

/// Appends what is kept of the points after `first` up to `last`.
void simplify(const Stroke& stroke, std::size_t first, std::size_t last, double tolerance, Stroke& kept) {
  std::size_t farthest = first;
  double most = 0;
  for (std::size_t i = first + 1; i < last; ++i) {
    const double off = distanceFromLine(stroke[i], stroke[first], stroke[last]);
    if (off > most) {
      most = off;
      farthest = i;
    }
  }
  if (most > tolerance) {
    simplify(stroke, first, farthest, tolerance, kept);
    simplify(stroke, farthest, last, tolerance, kept);
  } else {
    kept.push_back(stroke[last]);
  }
}

void append(QString& path, int number, bool after_number) {
  if (after_number && number >= 0) path += u' ';
  path += QString::number(number);
}

QString pathOf(const std::vector<Stroke>& strokes, double tolerance) {
  QString path;
  for (const Stroke& stroke : strokes) {
    Stroke kept{stroke.front()};
    if (stroke.size() > 1) simplify(stroke, 0, stroke.size() - 1, tolerance, kept);
    if (kept.size() == 1) kept.push_back(kept.front());
    path += u'M';
    append(path, kept.front().x(), false);
    append(path, kept.front().y(), true);
    path += u'l';
    for (std::size_t i = 1; i < kept.size(); ++i) {
      const QPoint step = kept[i] - kept[i - 1];
      append(path, step.x(), i > 1);
      append(path, step.y(), true);
    }
  }
  return path;
}

}  // namespace

bool isSigned(const std::vector<Stroke>& strokes) {
  double ink = 0;
  for (const Stroke& stroke : strokes) {
    for (std::size_t i = 1; i < stroke.size(); ++i) ink += distance(stroke[i - 1], stroke[i]);
  }
  return ink >= kLeastInk;
}

QString signaturePath(const std::vector<Stroke>& strokes) {
  std::vector<Stroke> drawn = strokes;
  for (double tolerance = kFirstTolerance;; tolerance *= kNextTolerance) {
    QString path = pathOf(drawn, tolerance);
    if (path.size() <= kMostCharacters) return path;
    // No tolerance makes few lines of hundreds of dots: from there on the last ones go.
    if (tolerance > kSignatureWidth) drawn.pop_back();
  }
}

}  // namespace usher::domain
