// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/templates/template.h>

namespace usher::templates {

/// Two dots of a label printer of 203 to the inch: cheap ones resolve no less.
inline constexpr double kLeastModule = 0.25;

/// A code that is made: its modules without the blank ones around.
struct MadeCode {
  QSize modules;
  int blank_beside = 0;
  int blank_above = 0;
  std::vector<QRect> dark;
  /// One row that is as high as there is room.
  bool is_linear = false;

  /// mm a module, as large as a box of that size holds it with its blank margin.
  double moduleIn(const QSizeF& box) const;
  /// Where the dark modules are in such a box, in its middle.
  QRectF placeIn(const QRectF& box) const;
};

/// nullopt: there is nothing to say, or more than such a code holds.
std::optional<MadeCode> makeCode(CodeKind kind, const QString& text);

}  // namespace usher::templates
