// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

#include <cstdint>
#include <vector>

#include <usher/scan/luminance.h>

namespace usher::scan {

/// They share more than so many tenths of what lies in or between them.
bool areAlike(const QRect& one, const QRect& other, int tenths);

/// Finds where a picture changes between dark and light most densely, as codes of any kind do; keeps its
/// memory from one picture to the next.
class TextureRegions {
 public:
  /// At most `most`, those with most in them first; each with some of its surroundings, as far as they are in
  /// the picture. Empty where nothing is as dense as a code.
  std::vector<QRect> find(const LuminanceView& picture, std::size_t most);

 private:
  struct Part {
    QRect blocks;
    std::int64_t changes = 0;
  };

  void measure(const LuminanceView& picture);
  void smooth();
  /// Blocks side by side, each of at least that density.
  std::vector<Part> partsAbove(int density);
  void flood(int block, int density, Part& part);

  int columns_ = 0;
  int rows_ = 0;
  /// Of each block, the mean step from a pixel to the next one along and to the next one down, together.
  std::vector<int> density_;
  std::vector<int> rough_;
  std::vector<bool> taken_;
  std::vector<int> open_;
};

}  // namespace usher::scan
