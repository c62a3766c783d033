// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <set>
#include <string>

namespace usher::backend::auth::oidc {

/// The OpenID Connect provider (https://openid.net/specs/openid-connect-core-1_0.html) whose word is taken.
struct Settings {
  /// As the provider writes it in its tokens.
  std::string issuer;
  std::string client_id;
  /// "" for a public client.
  std::string client_secret;
  /// Whom tokens of programs may be for besides the client; "" for nobody.
  std::string audience;
  std::string scopes;
  /// The claim's name, or with dots the way to it: "groups", "cognito:groups", "realm_access.roles".
  std::string groups_claim;
  /// Groups whose people are organizers, and staff.
  std::set<std::string> organizers;
  std::set<std::string> staff;
  /// As publicUrlOf() gives it.
  std::string public_url;

  /// Where the provider sends browsers back to; to be registered there.
  std::string redirectUri() const { return public_url + "/board/sign-in/callback"; }
  /// The same for those who signed out.
  std::string signedOutUri() const { return public_url + "/board/sign-in"; }
};

/// As the command line has them; "" where one was not given.
struct Options {
  std::string issuer;
  std::string client_id;
  std::string client_secret_file;
  std::string audience;
  std::string scopes;
  std::string groups_claim;
  std::string organizers;
  std::string staff;
  std::string public_url;
};

/// nullopt: no provider is named. An error is one line that names the option and what to do. Nobody is asked.
std::expected<std::optional<Settings>, std::string> settingsOf(const Options& options);

}  // namespace usher::backend::auth::oidc
