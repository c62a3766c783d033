// SPDX-License-Identifier: Apache-2.0
#include "qr_shape.h"

namespace usher::admin {

QPainterPath qrShape(const qr::Code& code, const QRectF& area) {
  const double module_width = area.width() / code.side();
  const double module_height = area.height() / code.side();
  QPainterPath path;
  path.setFillRule(Qt::WindingFill);
  for (const auto& run : code.darkRuns()) {
    path.addRect(area.left() + run.x * module_width, area.top() + run.y * module_height,
                 run.width * module_width, run.height * module_height);
  }
  return path;
}

}  // namespace usher::admin
