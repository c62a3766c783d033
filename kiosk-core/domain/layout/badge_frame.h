// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

#include <optional>

#include <usher/domain/layout/badge_layout.h>

namespace usher::domain {

/// Between the code's quiet zone and a text beside it, in units of the frame.
inline constexpr double kGutter = 1;

/// Where the fixed parts of a badge are: the band at the foot, the code at the right above it. All in mm.
struct BadgeFrame {
  /// The page without its margins.
  QRectF inner;
  QRectF band;
  std::optional<QRectF> qr;
  /// The code with its quiet zone; empty without a code. Nothing else may reach into it.
  QRectF quiet;
  /// 1 on a badge of 100 × 72 mm, and in proportion on others.
  double unit = 1;

  /// The space for a line of text: the whole width, or what the code leaves of it.
  QRectF lineAt(double top, double height) const;
};

BadgeFrame badgeFrame(const BadgeStyle& style, const QString& code);

}  // namespace usher::domain
