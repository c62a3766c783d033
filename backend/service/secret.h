// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace usher::backend::service {

/// Hexadecimal, of the system's generator.
std::string randomHex(std::size_t bytes);
/// Eight characters of Crockford's base32: 40 bits.
std::string randomPairingCode();
/// Hexadecimal SHA-256: what the store keeps of a secret.
std::string hashOf(std::string_view secret);
/// Ed25519 over `message`; false also where key or signature have the wrong length.
bool signatureIsRight(std::string_view public_key, std::string_view message, std::string_view signature);

}  // namespace usher::backend::service
