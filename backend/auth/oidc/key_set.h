// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <expected>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::auth::oidc {

inline constexpr std::size_t kLongestToken = 16 * 1024;

/// What names the key of a token in JWS compact serialization (RFC 7515). An error is a sentence: anything
/// but RS256 is one, and so is whatever the header asks for that is not understood here. The signature is not
/// looked at.
std::expected<std::string, std::string> keyIdOf(std::string_view token);

/// A provider's public keys, each RSA of 2048 to 8192 bits. Any thread.
class KeySet {
 public:
  static constexpr std::size_t kMostKeys = 64;

  /// Of a JWK Set (RFC 7517); keys of other kinds are passed over. nullopt: it is none, or none of its keys
  /// is usable.
  static std::optional<KeySet> parse(const std::string& jwks);

  bool has(const std::string& key_id) const { return keys_.contains(key_id); }
  /// What the key signed; nullopt: it did not sign this token.
  std::optional<std::string> payloadOf(const std::string& token, const std::string& key_id) const;

 private:
  /// cjose_jwk_t, whose header stays out of this one.
  std::map<std::string, std::shared_ptr<void>> keys_;
};

}  // namespace usher::backend::auth::oidc
