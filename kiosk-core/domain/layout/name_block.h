// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

#include <usher/domain/layout/draw_item.h>

namespace usher::domain {

/// In units of a badge of 100 × 72 mm.
inline constexpr double kLargestName = 22;

/// mm: no text of a badge becomes smaller.
inline constexpr double kLegible = 2.2;

/// What a name block says; each may be empty but the first.
struct NameWords {
  QString large;
  QString small;
  QString company;
};

/// Where a name block may stand. All in mm.
struct NameSpace {
  QRectF box;
  /// Parts of the box, or reaching into it from a side, that stay free.
  std::vector<QRectF> kept_free;
  /// Between a line and what is kept free beside it.
  double gutter = 0;
  /// 1 on a badge of 100 × 72 mm: the large name is tried from kLargestName times it down to `smallest`, and
  /// what stands under it is sized by it too.
  double unit = 1;
  double smallest = 0;

  /// The space for a line: the whole width, or what is left beside what is kept free.
  QRectF lineAt(double top, double height) const;
};

/// The smallest size of a large name on a badge of that unit.
double smallestName(double unit);

/// The large name in one or two lines, as large as it can be, and the rest under it, from the box's top. What
/// is too long becomes smaller and then ends in an ellipsis; what there is no room for goes, the company
/// first.
std::vector<TextItem> setNameBlock(const NameWords& words, const NameSpace& space,
                                   const MeasureText& measure);

}  // namespace usher::domain
