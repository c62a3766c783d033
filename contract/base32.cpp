// SPDX-License-Identifier: Apache-2.0
#include <cstdint>

#include <usher/contract/base32.h>

namespace usher::contract {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr unsigned kDigitBits = 5;

}  // namespace

std::string toBase32(std::string_view bytes) {
  std::string text;
  text.reserve((bytes.size() * 8 + kDigitBits - 1) / kDigitBits);
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char byte : bytes) {
    bits = bits << 8U | static_cast<unsigned char>(byte);
    for (count += 8; count >= kDigitBits;) {
      count -= kDigitBits;
      text += kAlphabet[bits >> count & 31U];
    }
  }
  if (count > 0) text += kAlphabet[bits << (kDigitBits - count) & 31U];
  return text;
}

std::optional<std::string> fromBase32(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() * kDigitBits / 8);
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char digit : text) {
    const auto value = kAlphabet.find(digit);
    if (value == std::string_view::npos) return std::nullopt;
    bits = bits << kDigitBits | static_cast<std::uint32_t>(value);
    count += kDigitBits;
    if (count >= 8) {
      count -= 8;
      bytes += static_cast<char>(bits >> count & 0xFFU);
    }
  }
  // A whole digit left over belongs to no byte.
  const bool rest_is_zero = (bits & ((1U << count) - 1U)) == 0;
  if (count >= kDigitBits || !rest_is_zero) return std::nullopt;
  return bytes;
}

}  // namespace usher::contract
