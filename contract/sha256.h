// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace usher::contract {

/// SHA-256 over bytes that arrive in pieces.
class Sha256 {
 public:
  Sha256();
  void add(std::string_view bytes);
  /// Lower-case hexadecimal, 64 characters; the object is spent afterwards.
  std::string hex();

 private:
  // libsodium's crypto_hash_sha256_state, whose header stays out of this one.
  alignas(64) std::array<std::byte, 128> state_;
};

}  // namespace usher::contract
