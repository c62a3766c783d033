// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <array>
#include <stdexcept>

#include <usher/backend/service/secret.h>
#include <usher/contract/sha256.h>

namespace usher::backend::service {

namespace {

void randomBytes(void* out, std::size_t size) {
  if (sodium_init() < 0) throw std::runtime_error("libsodium finds no source of randomness");
  randombytes_buf(out, size);
}

}  // namespace

std::string randomHex(std::size_t bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string raw(bytes, '\0');
  randomBytes(raw.data(), raw.size());
  std::string text;
  text.reserve(2 * bytes);
  for (const char each : raw) {
    const auto byte = static_cast<unsigned char>(each);
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

std::string randomPairingCode() {
  constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::array<unsigned char, 8> raw{};
  randomBytes(raw.data(), raw.size());
  std::string code;
  for (const auto byte : raw) code += kAlphabet[byte % kAlphabet.size()];
  return code;
}

std::string hashOf(std::string_view secret) {
  contract::Sha256 sha;
  sha.add(secret);
  return sha.hex();
}

bool signatureIsRight(std::string_view public_key, std::string_view message, std::string_view signature) {
  if (public_key.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES) return false;
  const auto bytes = [](std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
  };
  return crypto_sign_verify_detached(bytes(signature), bytes(message), message.size(), bytes(public_key)) ==
         0;
}

}  // namespace usher::backend::service
