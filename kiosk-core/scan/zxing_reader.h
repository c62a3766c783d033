// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

/// Adds a code that is none of `codes`: of the same bytes in the same place.
bool addCode(std::vector<SeenCode>& codes, SeenCode code);

/// All QR codes, dark on light, of a picture of two colours (kDark, kLight); empty where ZXing fails.
std::vector<SeenCode> readBlackAndWhite(const LuminanceView& picture);

/// QR codes by ZXing-C++ (1.4 or 2.3). Keeps a buffer between frames: one for each thread.
class ZxingReader {
 public:
  /// All QR codes of the picture, dark on light and light on dark (tickets in dark mode), each once; corners
  /// in pixels. Empty where there is none, where the picture is no picture, and where ZXing fails.
  std::vector<SeenCode> read(const LuminanceView& picture);

  /// Of ZXing, e.g. "2.3.0", as it was built with.
  static QString version();

 private:
  std::vector<std::uint8_t> inverted_;
};

}  // namespace usher::scan
