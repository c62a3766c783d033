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

/// First name in the largest size that fits two lines, last name under it, company, the QR of the ticket at
/// the right, the type as a solid band at the foot. Nothing overlaps and nothing leaves the margins, whatever
/// the names are: what is too long becomes smaller down to a legible size, then ends in an ellipsis; where a
/// badge is too low for all, the company goes first, then the last name. The quiet zone of the QR is kept
/// free (the margin is part of it). Margins are at most a quarter of the shorter side.
PrintPage layoutBadge(const Guest& guest, const QString& event_name, const QString& language,
                      const BadgeStyle& style, const MeasureText& measure);

}  // namespace usher::domain
