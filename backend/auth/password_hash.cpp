// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/password_hash.h>

#include <sodium.h>
#include <sys/mman.h>

#include <array>
#include <cstddef>
#include <stdexcept>
#include <vector>

namespace usher::backend::auth {

namespace {

constexpr auto kOperations = crypto_pwhash_argon2id_OPSLIMIT_MODERATE;
constexpr auto kMemory = crypto_pwhash_argon2id_MEMLIMIT_MODERATE;

void startSodium() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium finds no source of randomness");
}

std::string randomBase64(std::size_t size) {
  std::vector<unsigned char> raw(size);
  randombytes_buf(raw.data(), raw.size());
  constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
  std::string text(sodium_base64_ENCODED_LEN(size, kVariant), '\0');
  sodium_bin2base64(text.data(), text.size(), raw.data(), raw.size(), kVariant);
  text.resize(text.find('\0'));
  return text;
}

bool isThereRoom(std::size_t bytes) {
  void* room = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return room != MAP_FAILED && munmap(room, bytes) == 0;
}

}  // namespace

std::optional<std::string> passwordHash(const std::string& password) {
  startSodium();
  std::array<char, crypto_pwhash_STRBYTES> text{};
  if (crypto_pwhash_str_alg(text.data(), password.data(), password.size(), kOperations, kMemory,
                            crypto_pwhash_ALG_ARGON2ID13) != 0)
    return std::nullopt;
  return std::string(text.data());
}

std::optional<bool> passwordFits(const std::string& hash, const std::string& password) {
  startSodium();
  if (crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0) return true;
  // The library says the same of a wrong password and of too little memory.
  return isThereRoom(kMemory) ? std::optional(false) : std::nullopt;
}

std::string hashOfNobody() {
  startSodium();
  // The form is that of the Argon2 reference implementation: memory in KiB, passes, lanes, salt, 32 bytes of
  // hash.
  return "$argon2id$v=19$m=" + std::to_string(kMemory / 1024) + ",t=" + std::to_string(kOperations) +
         ",p=1$" + randomBase64(crypto_pwhash_SALTBYTES) + "$" + randomBase64(32);
}

}  // namespace usher::backend::auth
