// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstdint>

#include <usher/contract/utf8.h>

namespace usher::contract {

namespace {

/// How long the UTF-8 sequence is that begins with `first`, and which its least code point; 0: none begins
/// so.
struct Sequence {
  std::size_t size;
  std::uint32_t least;
};
Sequence sequenceOf(unsigned char first) {
  if (first < 0x80) return {1, 0};
  if (first >> 5 == 0b110) return {2, 0x80};
  if (first >> 4 == 0b1110) return {3, 0x800};
  if (first >> 3 == 0b11110) return {4, 0x10000};
  return {0, 0};
}

}  // namespace

bool isText(std::string_view bytes) {
  constexpr std::uint32_t kLast = 0x10FFFF;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto [size, least] = sequenceOf(first);
    if (first == 0 || size == 0 || bytes.size() - at < size) return false;
    constexpr std::array<unsigned char, 5> kMasks = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t point = first & kMasks[size];
    for (std::size_t i = 1; i < size; ++i) {
      const auto next = static_cast<unsigned char>(bytes[at + i]);
      if (next >> 6 != 0b10) return false;
      point = point << 6 | (next & 0x3F);
    }
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    if (point < least || point > kLast || surrogate) return false;
    at += size;
  }
  return true;
}

}  // namespace usher::contract
