// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/layout/draw_item.h>

namespace usher::domain {

/// Widths like those of a real typeface, without one: narrow and wide letters, full-width East Asian ones,
/// marks of no width, and bold wider than regular.
inline double measured(const QString& text, const Font& font) {
  double ems = 0;
  for (const char32_t c : text.toStdU32String()) {
    if (QChar::isMark(c)) continue;
    const auto script = QChar::script(c);
    if (script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Katakana) {
      ems += 1.0;
    } else if (c == U'i' || c == U'l' || c == U'.' || c == U' ' || c == U'-') {
      ems += 0.28;
    } else if (c == U'W' || c == U'M' || c == U'w' || c == U'm') {
      ems += 0.9;
    } else {
      ems += 0.58;
    }
  }
  const double weight = font.weight == FontWeight::Bold     ? 1.08
                        : font.weight == FontWeight::Medium ? 1.03
                                                            : 1.0;
  return ems * weight * font.size;
}

}  // namespace usher::domain
