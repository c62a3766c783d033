// SPDX-License-Identifier: Apache-2.0
#include <usher/paper/qr_modules.h>

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

namespace usher::paper {

namespace {

// The writer counts levels for all formats from 0 to 8; for QR these are two steps a level: 1 L, 3 M, 5 Q, 7
// H.
constexpr int kLevelM = 3;

QrModules runsOf(const ZXing::BitMatrix& bits) {
  QrModules modules;
  modules.side = bits.width();
  for (int y = 0; y < bits.height(); ++y) {
    for (int x = 0; x < bits.width(); ++x) {
      if (!bits.get(x, y)) continue;
      const int from = x;
      while (x + 1 < bits.width() && bits.get(x + 1, y)) ++x;
      const int width = x - from + 1;
      const auto above = std::ranges::find_if(modules.dark_runs, [&](const QRect& run) {
        return run.x() == from && run.width() == width && run.y() + run.height() == y;
      });
      if (above != modules.dark_runs.end()) {
        above->setHeight(above->height() + 1);
      } else {
        modules.dark_runs.emplace_back(from, y, width, 1);
      }
    }
  }
  return modules;
}

bool isAscii(const QString& text) {
  return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

}  // namespace

QrModules qrModules(const QString& text) {
  try {
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(kLevelM);
    // Only where needed: the mark that names the encoding costs modules, and old scanners read it aloud.
    if (!isAscii(text)) writer.setEncoding(ZXing::CharacterSet::UTF8);
    return runsOf(writer.encode(text.toStdWString(), 0, 0));
  } catch (const std::exception&) {
    return {};
  }
}

}  // namespace usher::paper
