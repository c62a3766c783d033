// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>
#include <QString>

#include <usher/domain/decision.h>
#include <usher/domain/layout/draw_item.h>

namespace usher::domain {

struct BadgeStyle {
  /// mm, width by height; 60 × 40 up to A5.
  QSizeF size{100, 72};
  double margin = 6;
};

/// First name in the largest size that fits two lines, last name under it, company, the QR of the ticket at the right, the type as a
/// solid band at the foot. Nothing overlaps and nothing leaves the margins, whatever the names are.
PrintPage layoutBadge(const Guest& guest, const QString& event_name, const QString& language, const BadgeStyle& style,
                      const MeasureText& measure);

}  // namespace usher::domain
