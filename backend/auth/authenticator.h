// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>

#include <usher/backend/auth/api_tokens.h>
#include <usher/backend/auth/identity.h>
#include <usher/backend/auth/oidc/provider.h>
#include <usher/backend/auth/oidc/settings.h>
#include <usher/backend/auth/sessions.h>
#include <usher/backend/http/message.h>

namespace usher::backend::auth {

/// Tells who asks. Any thread where waiting is allowed: it asks the store, and for a token of a new key the
/// provider.
class Authenticator {
 public:
  /// `settings` and `provider` may be null, both; `public_url` may be "". All must outlive this.
  Authenticator(Sessions& sessions, ApiTokens& tokens, const oidc::Settings* settings,
                oidc::Provider* provider, service::Clock clock, std::string public_url);

  /// By bearer token (an API token or the provider's), otherwise by session cookie. Unauthorized: nobody we
  /// know; Forbidden: a token that came over a connection that
  /// others can listen to, a session whose request is not safe (RFC 9110, 9.2.1) and does not come from a
  /// page of ours with that page's CSRF token, or somebody without any role; Unavailable: store or provider
  /// cannot be asked. Of a request whose body follows, the CSRF token is not asked for.
  std::expected<Identity, Refusal> authenticate(const http::Request& request) const;

 private:
  std::expected<Identity, Refusal> byBearer(const std::string& token) const;
  std::expected<Identity, Refusal> bySession(const http::Request& request) const;

  Sessions& sessions_;
  ApiTokens& tokens_;
  const oidc::Settings* settings_;
  oidc::Provider* provider_;
  service::Clock clock_;
  std::string public_url_;
};

}  // namespace usher::backend::auth
