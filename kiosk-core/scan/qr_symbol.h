// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace usher::scan {

/// How the codewords of a symbol are parted.
struct QrBlocks {
  int count = 0;
  /// Bytes of each that correct the others.
  int correction = 0;
};

/// What a symbol's format says: how much correction it has (0 low, 1 medium, 2 quartile, 3 high), and which
/// of eight masks.
struct QrFormat {
  int level = 0;
  int mask = 0;
};

/// Where everything lies in a QR code, model 2, of one size (ISO/IEC 18004, 6.3 and 7). Modules are counted
/// row by row.
class QrSymbol {
 public:
  static constexpr int kSmallest = 21;
  /// Version 15: above it nothing is read module by module.
  static constexpr int kLargest = 77;

  /// `side`: in modules, 17 and four for each version, from kSmallest to kLargest.
  explicit QrSymbol(int side);

  int side() const { return side_; }
  QrBlocks blocks(int level) const;
  /// Of all bits of all codewords, in their order, the module that has it.
  const std::vector<int>& bits() const { return bits_; }
  static bool isMasked(int mask, int module, int side);

  static constexpr int kFormatBits = 15;
  static constexpr int kFormats = 32;
  static std::uint32_t formatBits(const QrFormat& format);
  /// Of each of the two copies, the modules from its highest bit on.
  const std::array<std::array<int, kFormatBits>, 2>& formatPlaces() const { return format_places_; }

  /// What is the same in all symbols of that format, -1 dark and 1 light; 0 where codewords lie.
  std::vector<std::int8_t> patterns(const QrFormat& format) const;

 private:
  int at(int along, int down) const { return down * side_ + along; }
  void drawFinder(int middle_along, int middle_down);
  void drawAlignment(int middle_along, int middle_down);
  void drawVersion();
  void placeFormats();
  void placeBits();

  int side_ = 0;
  /// As patterns(), without the format.
  std::vector<std::int8_t> fixed_;
  std::vector<int> bits_;
  std::array<std::array<int, kFormatBits>, 2> format_places_{};
};

}  // namespace usher::scan
