// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/qr_size.h>

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace usher::domain {
namespace {

/// Data codewords of versions 1 to 40 at level M (ISO/IEC 18004, table 7).
constexpr std::array<int, 40> kDataCodewords = {16,   28,   44,   64,   86,   108,  124,  154,  182,  216,
                                                254,  290,  334,  365,  415,  453,  507,  563,  627,  669,
                                                714,  782,  860,  914,  1000, 1062, 1128, 1193, 1267, 1373,
                                                1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334};

constexpr int kModeBits = 4;

/// Bits of the character count in versions 1 to 9, 10 to 26, 27 to 40, and of the characters.
struct Payload {
  std::array<int, 3> count_bits;
  qsizetype bits;
};

bool consistsOf(const QByteArray& bytes, std::string_view allowed) {
  return std::ranges::all_of(bytes, [&](char c) { return allowed.find(c) != std::string_view::npos; });
}

Payload payloadOf(const QByteArray& bytes) {
  constexpr std::string_view kNumeric = "0123456789";
  constexpr std::string_view kAlphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  constexpr std::array<int, 3> kNumericRest = {0, 4, 7};
  const qsizetype size = bytes.size();
  if (consistsOf(bytes, kNumeric)) {
    return {{10, 12, 14}, size / 3 * 10 + kNumericRest[static_cast<std::size_t>(size % 3)]};
  }
  if (consistsOf(bytes, kAlphanumeric)) return {{9, 11, 13}, size / 2 * 11 + size % 2 * 6};
  return {{8, 16, 16}, size * 8};
}

}  // namespace

std::optional<int> qrModules(const QString& text) {
  const Payload payload = payloadOf(text.toUtf8());
  for (int version = 1; version <= 40; ++version) {
    const std::size_t range = version < 10 ? 0 : version < 27 ? 1 : 2;
    const qsizetype bits = kModeBits + payload.count_bits[range] + payload.bits;
    if (bits <= kDataCodewords[static_cast<std::size_t>(version - 1)] * 8) return 17 + 4 * version;
  }
  return std::nullopt;
}

}  // namespace usher::domain
