// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/qr_symbol.h>

#include <algorithm>
#include <cstdlib>

namespace usher::scan {

namespace {

constexpr std::int8_t kDarkModule = -1;
constexpr std::int8_t kLightModule = 1;
constexpr int kVersions = 15;

/// By level, then version: table 9.
constexpr int kCorrection[4][kVersions] = {{7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22},
                                           {10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24},
                                           {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30},
                                           {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24}};
constexpr int kBlocks[4][kVersions] = {{1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6},
                                       {1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10},
                                       {1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12},
                                       {1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18}};
/// The first version whose symbols say it.
constexpr int kSaysVersion = 7;
constexpr int kVersionBits = 18;

/// With the bits of a cyclic code after it, as many as `generator` has but one (annexes C and D).
std::uint32_t withCheck(std::uint32_t data, int check_bits, std::uint32_t generator) {
  std::uint32_t rest = data << check_bits;
  for (int bit = 31; bit >= check_bits; --bit) {
    if (rest >> bit & 1) rest ^= generator << (bit - check_bits);
  }
  return data << check_bits | rest;
}

/// Along each side: annex E.
std::vector<int> alignmentPlaces(int version, int side) {
  if (version == 1) return {};
  const int last = side - 7;
  if (version < 7) return {6, last};
  const int count = version / 7 + 2;
  // Even, and the same between all but the first two.
  const int step = (last - 6 + 2 * (count - 1) - 1) / (2 * (count - 1)) * 2;
  std::vector<int> places{6};
  for (int i = count - 2; i >= 0; --i) places.push_back(last - i * step);
  return places;
}

}  // namespace

QrSymbol::QrSymbol(int side)
    : side_(side), fixed_(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 0) {
  const int version = (side - 17) / 4;
  for (int i = 8; i < side - 8; ++i) {
    const std::int8_t timing = i % 2 == 0 ? kDarkModule : kLightModule;
    fixed_[static_cast<std::size_t>(at(i, 6))] = fixed_[static_cast<std::size_t>(at(6, i))] = timing;
  }
  const std::vector<int> places = alignmentPlaces(version, side);
  for (const int down : places) {
    for (const int along : places) {
      const bool in_finder =
          (along == 6 && (down == 6 || down == side - 7)) || (along == side - 7 && down == 6);
      if (!in_finder) drawAlignment(along, down);
    }
  }
  drawFinder(3, 3);
  drawFinder(side - 4, 3);
  drawFinder(3, side - 4);
  fixed_[static_cast<std::size_t>(at(8, side - 8))] = kDarkModule;
  if (version >= kSaysVersion) drawVersion();
  placeFormats();
  placeBits();
}

QrBlocks QrSymbol::blocks(int level) const {
  const int version = (side_ - 17) / 4;
  return {kBlocks[level][version - 1], kCorrection[level][version - 1]};
}

void QrSymbol::drawFinder(int middle_along, int middle_down) {
  for (int down = middle_down - 4; down <= middle_down + 4; ++down) {
    for (int along = middle_along - 4; along <= middle_along + 4; ++along) {
      if (along < 0 || down < 0 || along >= side_ || down >= side_) continue;
      const int from = std::max(std::abs(along - middle_along), std::abs(down - middle_down));
      fixed_[static_cast<std::size_t>(at(along, down))] = from == 2 || from == 4 ? kLightModule : kDarkModule;
    }
  }
}

void QrSymbol::drawAlignment(int middle_along, int middle_down) {
  for (int down = -2; down <= 2; ++down) {
    for (int along = -2; along <= 2; ++along) {
      const int from = std::max(std::abs(along), std::abs(down));
      fixed_[static_cast<std::size_t>(at(middle_along + along, middle_down + down))] =
          from == 1 ? kLightModule : kDarkModule;
    }
  }
}

void QrSymbol::drawVersion() {
  const std::uint32_t bits = withCheck(static_cast<std::uint32_t>((side_ - 17) / 4), 12, 0x1f25);
  for (int i = 0; i < kVersionBits; ++i) {
    const std::int8_t module = bits >> i & 1 ? kDarkModule : kLightModule;
    const int near = i / 3;
    const int far = side_ - 11 + i % 3;
    fixed_[static_cast<std::size_t>(at(near, far))] = fixed_[static_cast<std::size_t>(at(far, near))] =
        module;
  }
}

void QrSymbol::placeFormats() {
  // Around the first finder pattern, past the timing patterns; and beside the two others.
  for (int i = 0; i < kFormatBits; ++i) {
    const auto place = static_cast<std::size_t>(i);
    format_places_[0][place] = i < 6    ? at(i, 8)
                               : i == 6 ? at(7, 8)
                               : i == 7 ? at(8, 8)
                               : i == 8 ? at(8, 7)
                                        : at(8, 14 - i);
    format_places_[1][place] = i < 7 ? at(8, side_ - 1 - i) : at(side_ - 15 + i, 8);
  }
}

void QrSymbol::placeBits() {
  std::vector<std::int8_t> taken = fixed_;
  for (const auto& copy : format_places_) {
    for (const int module : copy) taken[static_cast<std::size_t>(module)] = 1;
  }
  // In columns of two from the right, up and down by turns; that of the timing pattern is left out.
  bool up = true;
  for (int right = side_ - 1; right >= 1; right -= 2, up = !up) {
    if (right == 6) --right;
    for (int i = 0; i < side_; ++i) {
      const int down = up ? side_ - 1 - i : i;
      for (const int along : {right, right - 1}) {
        if (taken[static_cast<std::size_t>(at(along, down))] == 0) bits_.push_back(at(along, down));
      }
    }
  }
  bits_.resize(bits_.size() / 8 * 8);
}

bool QrSymbol::isMasked(int mask, int module, int side) {
  const int i = module / side;
  const int j = module % side;
  switch (mask) {
    case 0:
      return (i + j) % 2 == 0;
    case 1:
      return i % 2 == 0;
    case 2:
      return j % 3 == 0;
    case 3:
      return (i + j) % 3 == 0;
    case 4:
      return (i / 2 + j / 3) % 2 == 0;
    case 5:
      return i * j % 2 + i * j % 3 == 0;
    case 6:
      return (i * j % 2 + i * j % 3) % 2 == 0;
    default:
      return ((i + j) % 2 + i * j % 3) % 2 == 0;
  }
}

std::uint32_t QrSymbol::formatBits(const QrFormat& format) {
  constexpr std::uint32_t kLevels[] = {1, 0, 3, 2};
  constexpr std::uint32_t kMask = 0x5412;
  return withCheck(kLevels[format.level] << 3 | static_cast<std::uint32_t>(format.mask), 10, 0x537) ^ kMask;
}

std::vector<std::int8_t> QrSymbol::patterns(const QrFormat& format) const {
  std::vector<std::int8_t> drawn = fixed_;
  const std::uint32_t bits = formatBits(format);
  for (const auto& copy : format_places_) {
    for (int i = 0; i < kFormatBits; ++i) {
      const bool dark = bits >> (kFormatBits - 1 - i) & 1;
      drawn[static_cast<std::size_t>(copy[static_cast<std::size_t>(i)])] = dark ? kDarkModule : kLightModule;
    }
  }
  return drawn;
}

}  // namespace usher::scan
