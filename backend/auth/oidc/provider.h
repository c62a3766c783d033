// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include <usher/backend/auth/identity.h>
#include <usher/backend/auth/oidc/fetch.h>
#include <usher/backend/auth/oidc/key_set.h>
#include <usher/backend/log/logger.h>
#include <usher/backend/service/clock.h>

namespace usher::backend::auth::oidc {

using service::Instant;

/// What a provider's discovery document names (OpenID Connect Discovery 1.0, 3).
struct Endpoints {
  std::string authorization;
  std::string token;
  std::string jwks;
  /// "" where there is none, as with `end_session`.
  std::string userinfo;
  /// Where people sign out (OpenID Connect RP-Initiated Logout 1.0, 2.1).
  std::string end_session;
  /// Whether the client's secret goes into the form (client_secret_post) rather than into HTTP's Basic.
  bool secret_in_form = false;
};

/// The provider's endpoints and keys, kept for as long as it cannot be reached. Any thread; whoever finds
/// that something is lacking asks the provider, alone, while others are told to come again.
class Provider {
 public:
  /// Unknown keys and an absent provider make it asked no more often than this.
  static constexpr std::chrono::seconds kFloor{30};

  /// Asks nobody yet. `logger` must outlive it.
  Provider(std::string issuer, service::Clock clock, log::Logger& logger, FetchLimits limits = {});

  /// Unavailable while the provider has never been reached.
  std::expected<Endpoints, Refusal> endpoints();
  /// What the provider signed in `token` with RS256. Unauthorized: it signed no such token.
  std::expected<std::string, Refusal> payloadOf(const std::string& token);
  /// Fetches endpoints and keys anew, so that a key that the provider has withdrawn is forgotten here.
  void refresh();

 private:
  using Keys = std::shared_ptr<const KeySet>;

  /// Asks the provider unless somebody does so already or has done so lately.
  void askAgain(bool for_endpoints);
  std::expected<Endpoints, std::string> fetchEndpoints() const;
  std::expected<Keys, std::string> fetchKeys(const std::string& url) const;
  std::expected<std::string, std::string> fetchText(const std::string& url) const;
  bool mayBeAsked(const std::string& url) const;
  std::optional<Endpoints> knownEndpoints();
  Keys knownKeys();

  const std::string issuer_;
  const service::Clock clock_;
  log::Logger& logger_;
  const FetchLimits limits_;

  std::mutex mutex_;
  std::optional<Endpoints> endpoints_;
  Keys keys_;
  Instant asked_at_{};
  bool asking_ = false;
  /// So that the log says once when the provider goes, and once when it is back.
  bool reached_ = false;
  bool missed_ = false;
};

}  // namespace usher::backend::auth::oidc
