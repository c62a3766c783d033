// SPDX-License-Identifier: Apache-2.0
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

#include <usher/qr/symbol.h>

namespace usher::qr {

namespace {

ZXing::BarcodeFormat formatOf(Symbology symbology) {
  switch (symbology) {
    case Symbology::Aztec:
      return ZXing::BarcodeFormat::Aztec;
    case Symbology::DataMatrix:
      return ZXing::BarcodeFormat::DataMatrix;
    case Symbology::Pdf417:
      return ZXing::BarcodeFormat::PDF417;
    case Symbology::Code128:
      return ZXing::BarcodeFormat::Code128;
  }
  return ZXing::BarcodeFormat::Aztec;
}

bool isAscii(const std::string& text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The writers leave blank rows and columns of their own taste around some codes.
Grid withoutBlankEdges(const ZXing::BitMatrix& matrix) {
  int left = matrix.width();
  int right = 0;
  int top = matrix.height();
  int bottom = 0;
  for (int y = 0; y < matrix.height(); ++y) {
    for (int x = 0; x < matrix.width(); ++x) {
      if (!matrix.get(x, y)) continue;
      left = std::min(left, x);
      right = std::max(right, x + 1);
      top = std::min(top, y);
      bottom = std::max(bottom, y + 1);
    }
  }
  Grid grid(std::max(0, right - left), std::max(0, bottom - top));
  for (int y = top; y < bottom; ++y) {
    for (int x = left; x < right; ++x) {
      if (matrix.get(x, y)) grid.setDark(x - left, y - top);
    }
  }
  return grid;
}

}  // namespace

QuietZone quietZoneOf(Symbology symbology) {
  switch (symbology) {
    case Symbology::Aztec:
      // The standard asks for none; what stands right beside it is taken for a part of it all the same.
      return {2, 2};
    case Symbology::DataMatrix:
      return {2, 2};
    case Symbology::Pdf417:
      return {2, 2};
    case Symbology::Code128:
      return {10, 0};
  }
  return {4, 4};
}

std::optional<Grid> makeSymbol(const std::string& text, Symbology symbology) {
  try {
    ZXing::MultiFormatWriter writer(formatOf(symbology));
    writer.setMargin(0);
    if (!isAscii(text)) writer.setEncoding(ZXing::CharacterSet::UTF8);
    Grid grid = withoutBlankEdges(writer.encode(text, 0, 0));
    if (grid.width() == 0 || grid.height() == 0) return std::nullopt;
    if (symbology != Symbology::Code128) return grid;
    Grid row(grid.width(), 1);
    for (int x = 0; x < grid.width(); ++x) {
      if (grid.dark(x, 0)) row.setDark(x, 0);
    }
    return row;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

}  // namespace usher::qr
