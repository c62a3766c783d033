// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <usher/domain/layout/draw_item.h>

namespace usher::domain {

/// Height of a line of text in ems: room for the marks above and below of every script.
inline constexpr double kLineHeight = 1.25;

inline double lineHeight(const Font& font) {
  return font.size * kLineHeight;
}

/// Lengths in mm are compared with this much grace, far below what any printer resolves.
inline constexpr double kHair = 0.001;

struct FittedLine {
  QString text;
  Font font;
};

/// `text` in the largest size from `font.size` down to `smallest` that is at most `width` wide; cut with an
/// ellipsis if none is.
FittedLine fitLine(const QString& text, Font font, double smallest, double width, const MeasureText& measure);

/// The longest beginning of `text`, whole characters as a reader sees them, that is at most `width` wide with
/// an ellipsis after it; `text` itself where it fits. Empty where not even the ellipsis fits.
QString elided(const QString& text, const Font& font, double width, const MeasureText& measure);

/// `text` in lines of at most `width`, broken where Unicode allows a line break, and inside a word only if it
/// is wider alone.
QStringList wrapped(const QString& text, const Font& font, double width, const MeasureText& measure);

/// Left, or right for a text that begins in a script written from right to left.
Align naturalAlign(const QString& text);

}  // namespace usher::domain
