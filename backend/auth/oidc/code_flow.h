// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <string_view>

#include <usher/backend/auth/oidc/claims.h>
#include <usher/backend/auth/oidc/provider.h>
#include <usher/backend/auth/oidc/settings.h>
#include <usher/backend/http/trace.h>
#include <usher/backend/store/port/people_store.h>

namespace usher::backend::auth::oidc {

/// Sign-in of browsers at the provider: authorization code flow (OpenID Connect Core 1.0, 3.1) with PKCE (RFC
/// 7636), state and nonce. Any thread; blocks on store and provider.
class CodeFlow {
 public:
  static constexpr std::chrono::minutes kPatience{10};
  /// So that a slow provider does not hold every worker.
  static constexpr int kAtOnce = 2;

  CodeFlow(Settings settings, Provider& provider, store::PeopleStore& store, service::Clock clock,
           FetchLimits limits = {});

  struct Begun {
    /// Where the browser goes.
    std::string location;
    /// What it is to bring back beside the answer, in a cookie of its own.
    std::string state;
  };
  /// `next`: the page to come back to.
  std::expected<Begun, Refusal> begin(const std::string& next);

  struct Finished {
    Identity identity;
    std::string next;
    /// As the provider gave it.
    std::string id_token;
  };
  /// `query` as the provider's redirect brought it, `state` as the browser's cookie has it. Invalid: no
  /// sign-in of this browser is under way, or it took too long; Forbidden: refused at the provider, or no
  /// role here; Unavailable: the provider does not answer. The provider is told of `trace`.
  std::expected<Finished, Refusal> finish(const std::string& query, std::string_view state,
                                          const http::Trace& trace);

  /// Where a browser that signed in with `id_token` goes to sign out at the provider, too (OpenID Connect
  /// RP-Initiated Logout 1.0, 2); nullopt where that has no such place, or does not answer.
  std::optional<std::string> signOut(const std::string& id_token);

 private:
  struct Tokens {
    std::string id;
    std::string access;
    std::string traceparent;
  };
  std::expected<Tokens, Refusal> exchange(const Endpoints& endpoints, const std::string& code,
                                          const std::string& verifier, const std::string& traceparent) const;
  std::expected<Identity, Refusal> identityIn(const Endpoints& endpoints, const Tokens& tokens,
                                              const std::string& nonce);
  /// What the ID token leaves out (OpenID Connect Core 1.0, 5.3).
  std::expected<Claims, Refusal> userinfo(const Endpoints& endpoints, const Tokens& tokens,
                                          const std::string& subject) const;

  const Settings settings_;
  Provider& provider_;
  store::PeopleStore& store_;
  const service::Clock clock_;
  const FetchLimits limits_;
  std::atomic<int> finishing_ = 0;
};

}  // namespace usher::backend::auth::oidc
