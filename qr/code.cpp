// SPDX-License-Identifier: Apache-2.0
// The only file that knows ZXing's writer, which 1.4 and 2.3 have alike.
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
    Code code;
    code.side_ = matrix.width();
    code.dark_.reserve(static_cast<std::size_t>(code.side_) * static_cast<std::size_t>(code.side_));
    for (int y = 0; y < code.side_; ++y) {
      for (int x = 0; x < code.side_; ++x) code.dark_.push_back(matrix.get(x, y));
    }
    return code;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

std::vector<Code::Run> Code::darkRuns() const {
  std::vector<Run> runs;
  for (int y = 0; y < side_; ++y) {
    for (int x = 0; x < side_; ++x) {
      if (!dark(x, y)) continue;
      const int from = x;
      while (x + 1 < side_ && dark(x + 1, y)) ++x;
      const int width = x - from + 1;
      const auto above = std::ranges::find_if(runs, [&](const Run& run) {
        return run.x == from && run.width == width && run.y + run.height == y;
      });
      if (above != runs.end()) {
        ++above->height;
      } else {
        runs.push_back({from, y, width, 1});
      }
    }
  }
  return runs;
}

}  // namespace usher::qr
