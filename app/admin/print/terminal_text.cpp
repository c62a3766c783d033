// SPDX-License-Identifier: Apache-2.0
#include "terminal_text.h"

#include <unicode/uchar.h>

namespace usher::admin {
namespace {

/// Embeddings, overrides and isolates; see https://www.unicode.org/reports/tr9/.
bool turnsText(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

int columnsOf(char32_t point) {
  const auto c = static_cast<UChar32>(point);
  const auto category = u_charType(c);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

QString terminalText(const QString& text) {
  QString plain;
  for (const char32_t c : text.toUcs4()) {
    const auto category = u_charType(static_cast<UChar32>(c));
    const bool is_break = c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
    const bool is_wild = category == U_CONTROL_CHAR || category == U_SURROGATE || turnsText(c);
    plain += is_break ? QStringLiteral(" ") : is_wild ? QStringLiteral("\uFFFD") : QString::fromUcs4(&c, 1);
  }
  return plain;
}

int terminalWidth(const QString& text) {
  int columns = 0;
  for (const char32_t c : text.toUcs4()) columns += columnsOf(c);
  return columns;
}

}  // namespace usher::admin
