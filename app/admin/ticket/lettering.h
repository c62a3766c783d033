// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace usher::admin {

/// The tickets' typeface, Inter and Noto Sans, so that any script is of one weight and mood.
QFont lettering(double pixels, QFont::Weight weight);

/// QPainter's drawText, except that an SVG gets the letters' outlines: viewers have other fonts, or set other
/// scripts' letters where they should not stand. Answers where the text has come to lie.
QRectF drawLetters(QPainter& painter, const QRectF& area, int flags, const QString& text);

struct Fit {
  double largest;
  double smallest;
  /// Between one try and the next.
  double step = 2;
};

/// The text as large as it fits into `area`, wrapped between words; at the smallest size words are broken
/// too. Answers where the text has come to lie.
QRectF drawFitted(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text,
                  Fit fit, QFont::Weight weight);

/// White, or the tickets' ink where white would not be read on `ground` (WCAG 2.2, 1.4.3: 4.5 to 1).
QColor inkOn(const QColor& ground);

inline constexpr QColor kInk(0x14, 0x17, 0x1F);
inline constexpr QColor kQuietInk(0x4A, 0x51, 0x60);
inline constexpr QColor kLine(0xD9, 0xDC, 0xE3);

}  // namespace usher::admin
