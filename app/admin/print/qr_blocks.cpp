// SPDX-License-Identifier: Apache-2.0
#include "qr_blocks.h"

namespace usher::admin {

QString qrBlocks(const qr::Code& code, Ink ink) {
  const auto dark = [&code](int x, int y) {
    const bool inside = x >= 0 && y >= 0 && x < code.side() && y < code.side();
    return inside && code.dark(x, y);
  };
  QString text;
  for (int y = -qr::kQuietZone; y < code.side() + qr::kQuietZone; y += 2) {
    if (ink == Ink::BlackOnWhite) text += QStringLiteral("\x1b[38;5;16;48;5;231m");
    for (int x = -qr::kQuietZone; x < code.side() + qr::kQuietZone; ++x) {
      const bool upper = dark(x, y);
      const bool lower = dark(x, y + 1);
      text += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
    }
    if (ink == Ink::BlackOnWhite) text += QStringLiteral("\x1b[0m");
    text += u'\n';
  }
  return text;
}

}  // namespace usher::admin
