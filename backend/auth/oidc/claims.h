// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace usher::backend::auth::oidc {

/// What a token says of itself and of a person (RFC 7519, 4; OpenID Connect Core 1.0, 2; RFC 9068).
struct Claims {
  std::string issuer;
  std::string subject;
  std::vector<std::string> audience;
  /// "" each where the token has none.
  std::string client_id;
  std::string authorized_party;
  std::string nonce;
  /// Amazon Cognito's: "access" or "id".
  std::string token_use;
  /// Seconds since 1970.
  double expires_at = 0;
  std::optional<double> not_before;
  /// As people know the person; the subject where nothing better is told.
  std::string name;
  /// nullopt: the claim is absent.
  std::optional<std::vector<std::string>> groups;
  /// A logout token's (OpenID Connect Back-Channel Logout 1.0, 2.4).
  bool is_event = false;
};

/// Reads a token's payload, or what a userinfo endpoint answers (`is_token` false: nothing but the subject
/// must be there). `groups_claim` as in Settings. An error is a sentence.
std::expected<Claims, std::string> claimsOf(std::string_view json, const std::string& groups_claim,
                                            bool is_token = true);

}  // namespace usher::backend::auth::oidc
