// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <algorithm>
#include <array>

#include <usher/contract/base32.h>
#include <usher/contract/look_up.h>
#include <usher/contract/staff_sign_in.h>

namespace usher::contract {

namespace {

constexpr std::string_view kPinDomain = "usher-staff-pin-v1";
constexpr std::string_view kBadgeDomain{"usher-staff-badge-v1\0", 21};
constexpr std::string_view kBadgePrefix = "S1";
constexpr std::size_t kBadgeBytes = 20;
constexpr std::size_t kHashBytes = 32;
// Not libsodium's names for them: those may change with its version, and all kiosks must agree.
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = std::size_t{64} * 1024 * 1024;

using Digest = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

Digest keyedDigest(std::string_view message, std::string_view key) {
  Digest digest{};
  crypto_auth_hmacsha256(digest.data(), reinterpret_cast<const unsigned char*>(message.data()),
                         message.size(), reinterpret_cast<const unsigned char*>(key.data()));
  return digest;
}

template <std::size_t Size>
std::string hexadecimal(const std::array<unsigned char, Size>& bytes) {
  std::array<char, 2 * Size + 1> text{};
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  return text.data();
}

bool isDigit(char character) {
  return character >= '0' && character <= '9';
}

}  // namespace

bool isPin(std::string_view text) {
  return text.size() == kPinDigits && std::ranges::all_of(text, isDigit);
}

std::string makePin() {
  std::string pin;
  while (pin.size() < kPinDigits) pin += static_cast<char>('0' + randombytes_uniform(10));
  return pin;
}

std::optional<std::string> pinHash(std::string_view pin, std::string_view key) {
  static_assert(crypto_auth_hmacsha256_KEYBYTES == kLookUpKeySize);
  static_assert(crypto_auth_hmacsha256_BYTES >= crypto_pwhash_SALTBYTES);
  if (!isPin(pin) || key.size() != kLookUpKeySize) return std::nullopt;
  const Digest salt = keyedDigest(kPinDomain, key);
  std::array<unsigned char, kHashBytes> hash{};
  const int failed = crypto_pwhash(hash.data(), hash.size(), pin.data(), pin.size(), salt.data(), kPasses,
                                   kMemory, crypto_pwhash_ALG_ARGON2ID13);
  if (failed != 0) return std::nullopt;
  return hexadecimal(hash);
}

bool isStaffBadge(std::string_view code) {
  if (!code.starts_with(kBadgePrefix)) return false;
  const auto bytes = fromBase32(code.substr(kBadgePrefix.size()));
  return bytes && bytes->size() == kBadgeBytes;
}

std::string makeStaffBadge() {
  std::string bytes(kBadgeBytes, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return std::string(kBadgePrefix) + toBase32(bytes);
}

std::optional<std::string> staffBadgeHash(std::string_view code, std::string_view key) {
  if (!isStaffBadge(code) || key.size() != kLookUpKeySize) return std::nullopt;
  return hexadecimal(keyedDigest(std::string(kBadgeDomain) + std::string(code), key));
}

}  // namespace usher::contract
