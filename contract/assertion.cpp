// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <array>
#include <cstdint>
#include <cstdio>

#include <usher/contract/assertion.h>

namespace usher::contract {

std::string assertionMessage(const TokenRequest& request) {
  return "usher-token-v1\n" + request.kiosk + "\n" + formatInstant(request.issued_at) + "\n" + request.nonce;
}

std::string keyFingerprint(const std::string& public_key) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(public_key.data()),
                     public_key.size());
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | hash[i];
  char digits[8];
  std::snprintf(digits, sizeof digits, "%04u", static_cast<unsigned>(number % 10000));
  return digits;
}

std::optional<std::string> normalizePairingCode(const std::string& typed) {
  std::string code;
  for (const char c : typed) {
    if (c == '-' || c == ' ') continue;
    char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper == 'I' || upper == 'L') upper = '1';
    if (upper == 'O') upper = '0';
    const bool in_alphabet = (upper >= '0' && upper <= '9') || (upper >= 'A' && upper <= 'Z' && upper != 'U');
    if (!in_alphabet || code.size() == 8) return std::nullopt;
    code += upper;
  }
  if (code.size() != 8) return std::nullopt;
  return code;
}

}  // namespace usher::contract
