// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "fuzz_bytes.h"

namespace usher::fuzz {

/// Grey pixels, rows without gaps.
struct DrawnPicture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;

  DrawnPicture(int columns, int rows)
      : width(columns),
        height(rows),
        pixels(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows)) {}
  std::uint8_t& at(int x, int y) {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
  /// What lies outside is left out.
  void paint(int left, int top, int columns, int rows, std::uint8_t value);
};

/// Draws what `bytes` say until they end: areas, noise, stripes, and what a reader of QR codes spends its
/// time on: codes, whole and damaged, and finder patterns, alone and by the hundred.
void drawInto(DrawnPicture& picture, Bytes& bytes);

}  // namespace usher::fuzz
