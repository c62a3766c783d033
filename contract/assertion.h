// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/contract/kiosk.h>

namespace usher::contract {

/// The bytes a kiosk signs for a token: "usher-token-v1" LF kiosk LF issued_at (RFC 3339) LF nonce.
std::string assertionMessage(const TokenRequest& request);

/// Four decimal digits from the SHA-256 of the raw public key: its first four bytes, big-endian, modulo
/// 10000.
std::string keyFingerprint(const std::string& public_key);

/// Upper case, without hyphens and blanks, I and L read as 1, O as 0; nullopt unless eight characters of
/// Crockford's base32 remain.
std::optional<std::string> normalizePairingCode(const std::string& typed);

}  // namespace usher::contract
