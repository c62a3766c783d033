// SPDX-License-Identifier: Apache-2.0
// This file and symbol.cpp alone know ZXing's writer, which 1.4 and 2.3 have alike.
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

#include <usher/qr/code.h>

namespace usher::qr {

namespace {

/// The writer counts levels for all formats from 0 to 8; for QR these are two steps a level.
int levelOf(Correction correction) {
  switch (correction) {
    case Correction::Low:
      return 1;
    case Correction::Medium:
      return 3;
    case Correction::Quartile:
      return 5;
    case Correction::High:
      return 7;
  }
  return 3;
}

bool isAscii(const std::string& text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::optional<Code> Code::make(const std::string& text, Correction correction) {
  try {
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(levelOf(correction));
    // Only where needed: the mark that names the encoding costs modules, and old scanners read it aloud.
    if (!isAscii(text)) writer.setEncoding(ZXing::CharacterSet::UTF8);
    const ZXing::BitMatrix matrix = writer.encode(text, 0, 0);
    Grid grid(matrix.width(), matrix.width());
    for (int y = 0; y < grid.height(); ++y) {
      for (int x = 0; x < grid.width(); ++x) {
        if (matrix.get(x, y)) grid.setDark(x, y);
      }
    }
    return Code(std::move(grid));
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

}  // namespace usher::qr
