// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/oidc/provider.h>
#include <usher/backend/auth/oidc/strict_json.h>
#include <usher/backend/auth/public_url.h>

#include <algorithm>
#include <utility>

namespace usher::backend::auth::oidc {

namespace {

constexpr int kDocumentDepth = 8;
constexpr int kComeAgainSeconds = 2;

std::unexpected<Refusal> notReached() {
  return std::unexpected(Refusal{Refusal::Unavailable, "provider-down",
                                 "The sign-in provider does not answer; try again in a moment.",
                                 kComeAgainSeconds});
}

std::unexpected<Refusal> badToken(std::string why) {
  return std::unexpected(Refusal{Refusal::Unauthorized, "bad-token", std::move(why)});
}

}  // namespace

Provider::Provider(std::string issuer, service::Clock clock, log::Logger& logger, FetchLimits limits)
    : issuer_(std::move(issuer)), clock_(std::move(clock)), logger_(logger), limits_(limits) {}

std::expected<Endpoints, Refusal> Provider::endpoints() {
  if (!knownEndpoints()) askAgain(true);
  const auto known = knownEndpoints();
  if (!known) return notReached();
  return *known;
}

std::expected<std::string, Refusal> Provider::payloadOf(const std::string& token) {
  const auto key_id = keyIdOf(token);
  if (!key_id) return badToken(key_id.error());
  auto keys = knownKeys();
  if (!keys || !keys->has(*key_id)) {
    askAgain(false);
    keys = knownKeys();
  }
  if (!keys) return notReached();
  if (!keys->has(*key_id)) return badToken("The provider has no key of the token's name.");
  auto payload = keys->payloadOf(token, *key_id);
  if (!payload) return badToken("The token's signature is wrong.");
  return std::move(*payload);
}

void Provider::refresh() {
  askAgain(true);
}

void Provider::askAgain(bool for_endpoints) {
  std::optional<Endpoints> endpoints;
  {
    const std::lock_guard lock(mutex_);
    const auto now = clock_();
    if (asking_ || now < asked_at_ + kFloor) return;
    asking_ = true;
    asked_at_ = now;
    if (!for_endpoints) endpoints = endpoints_;
  }
  std::string failure;
  if (!endpoints) {
    if (auto fetched = fetchEndpoints()) {
      endpoints = std::move(*fetched);
    } else {
      failure = fetched.error();
    }
  }
  Keys keys;
  if (endpoints) {
    if (auto fetched = fetchKeys(endpoints->jwks)) {
      keys = std::move(*fetched);
    } else {
      failure = fetched.error();
    }
  }
  const std::lock_guard lock(mutex_);
  asking_ = false;
  if (endpoints) endpoints_ = std::move(endpoints);
  if (keys) keys_ = std::move(keys);
  const bool reached = failure.empty();
  if (reached && !reached_) logger_.info("the sign-in provider answers", {{"issuer", issuer_}});
  if (!reached && !missed_)
    logger_.warn("the sign-in provider does not answer", {{"issuer", issuer_}, {"cause", failure}});
  reached_ = reached;
  missed_ = !reached;
}

std::expected<Endpoints, std::string> Provider::fetchEndpoints() const {
  const auto base = issuer_.ends_with('/') ? issuer_.substr(0, issuer_.size() - 1) : issuer_;
  const auto text = fetchText(base + "/.well-known/openid-configuration");
  if (!text) return std::unexpected(text.error());
  const auto document = strictObject(*text, kDocumentDepth);
  if (!document) return std::unexpected("its discovery document is no JSON object");
  if (textOf(*document, "issuer") != issuer_)
    return std::unexpected("it calls itself " + textOf(*document, "issuer") +
                           "; --oidc-issuer must be the same");
  Endpoints endpoints{textOf(*document, "authorization_endpoint"), textOf(*document, "token_endpoint"),
                      textOf(*document, "jwks_uri"), textOf(*document, "userinfo_endpoint"),
                      textOf(*document, "end_session_endpoint")};
  for (const auto& url : {endpoints.authorization, endpoints.token, endpoints.jwks}) {
    if (!mayBeAsked(url)) return std::unexpected("its discovery document names no https URL for something");
  }
  if (!mayBeAsked(endpoints.userinfo)) endpoints.userinfo.clear();
  if (!mayBeAsked(endpoints.end_session)) endpoints.end_session.clear();
  const auto methods = document->find("token_endpoint_auth_methods_supported");
  if (methods != document->end() && methods->is_array()) {
    const auto takes = [&](const char* method) {
      return std::ranges::find(*methods, method) != methods->end();
    };
    endpoints.secret_in_form = takes("client_secret_post") && !takes("client_secret_basic");
  }
  return endpoints;
}

std::expected<Provider::Keys, std::string> Provider::fetchKeys(const std::string& url) const {
  const auto text = fetchText(url);
  if (!text) return std::unexpected(text.error());
  auto keys = KeySet::parse(*text);
  if (!keys) return std::unexpected("its key set holds no RSA key of 2048 bits or more for signatures");
  return std::make_shared<const KeySet>(std::move(*keys));
}

std::expected<std::string, std::string> Provider::fetchText(const std::string& url) const {
  auto fetched = fetch({.url = url}, limits_);
  if (!fetched) return std::unexpected(url + ": " + fetched.error());
  if (fetched->status != 200) return std::unexpected(url + " answers " + std::to_string(fetched->status));
  return std::move(fetched->body);
}

bool Provider::mayBeAsked(const std::string& url) const {
  return isConfidentialUrl(url) && (url.starts_with("https://") || issuer_.starts_with("http://"));
}

std::optional<Endpoints> Provider::knownEndpoints() {
  const std::lock_guard lock(mutex_);
  return endpoints_;
}

Provider::Keys Provider::knownKeys() {
  const std::lock_guard lock(mutex_);
  return keys_;
}

}  // namespace usher::backend::auth::oidc
