// SPDX-License-Identifier: Apache-2.0
#include "test_page.h"

#include <QRandomGenerator>

#include <usher/qr/code.h>
#include <usher/scan/zxing_reader.h>

namespace usher::device {

MonoBitmap testPage(int width, int height, const std::string& code) {
  constexpr int kModule = 6;
  constexpr int kMargin = 4 * kModule;
  MonoBitmap page(width, height, 8);
  const auto qr = qr::Code::make(code, qr::Correction::Medium);
  const int side = qr->side() * kModule;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x)
      if (qr->dark(x / kModule, y / kModule)) page.setBlack(kMargin + x, kMargin + y);
  QRandomGenerator random(1);
  for (int y = side + 2 * kMargin; y < height; ++y)
    for (int x = 0; x < width; ++x)
      if (x > width / 2 ? random.bounded(2) == 0 : (x / 16 + y / 16) % 2 == 0) page.setBlack(x, y);
  // Corners, so that nothing is turned or shifted unseen.
  page.setBlack(0, height - 1);
  page.setBlack(width - 1, height - 1);
  page.setBlack(width - 1, 0);
  return page;
}

QStringList codesOn(const QImage& grey) {
  QStringList texts;
  const scan::LuminanceView view{grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
  for (const scan::SeenCode& code : scan::ZxingReader().read(view)) texts << QString::fromUtf8(code.utf8);
  return texts;
}

}  // namespace usher::device
