// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>
#include <usher/backend/auth/oidc/code_flow.h>
#include <usher/backend/auth/oidc/identity_of.h>
#include <usher/backend/auth/oidc/strict_json.h>
#include <usher/backend/auth/sessions.h>
#include <usher/backend/http/message.h>
#include <usher/backend/http/percent.h>
#include <usher/backend/service/secret.h>

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace usher::backend::auth::oidc {

namespace {

constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kLongestCode = 4096;
constexpr std::size_t kLongestHint = 4096;
constexpr int kAnswerDepth = 8;
constexpr int kComeAgainSeconds = 2;

std::unexpected<Refusal> refused(Refusal::Code code, std::string type, std::string detail,
                                 std::string cause = {}) {
  return std::unexpected(Refusal{code, std::move(type), std::move(detail), 0, std::move(cause)});
}

std::unexpected<Refusal> failed(std::string cause) {
  return std::unexpected(Refusal{Refusal::Unavailable, "provider-down",
                                 "The sign-in provider does not answer as it should; try again in a moment.",
                                 kComeAgainSeconds, std::move(cause)});
}

std::unexpected<Refusal> badToken(const std::string& cause) {
  return refused(Refusal::Forbidden, "sign-in-failed", "The sign-in provider's answer was not accepted.",
                 cause);
}

/// S256 of RFC 7636, 4.2.
std::string challengeOf(const std::string& verifier) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(verifier.data()), verifier.size());
  return toBase64Url({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

std::string withQuery(std::string url, std::span<const std::pair<const char*, std::string>> query) {
  char separator = url.find('?') == url.npos ? '?' : '&';
  for (const auto& [name, value] : query) {
    url += separator + std::string(name) + "=" + http::percentEncoded(value);
    separator = '&';
  }
  return url;
}

struct Place {
  explicit Place(std::atomic<int>& of) : taken(of), fits(++of <= CodeFlow::kAtOnce) {}
  ~Place() { --taken; }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  std::atomic<int>& taken;
  const bool fits;
};

}  // namespace

CodeFlow::CodeFlow(Settings settings, Provider& provider, store::PeopleStore& store, service::Clock clock,
                   FetchLimits limits)
    : settings_(std::move(settings)),
      provider_(provider),
      store_(store),
      clock_(std::move(clock)),
      limits_(limits) {}

std::expected<CodeFlow::Begun, Refusal> CodeFlow::begin(const std::string& next) {
  const auto endpoints = provider_.endpoints();
  if (!endpoints) return std::unexpected(endpoints.error());
  const auto state = service::randomHex(kSecretBytes);
  const auto nonce = service::randomHex(kSecretBytes);
  const auto verifier = service::randomHex(kSecretBytes);
  const auto now = clock_();
  const Json data = {{"nonce", nonce}, {"verifier", verifier}, {"next", next}};
  const auto kept = store_.keepOnce({service::hashOf(state), data.dump(), now + kPatience}, now);
  if (!kept) return std::unexpected(service::fromStore(kept.error()));
  const std::pair<const char*, std::string> query[] = {{"response_type", "code"},
                                                       {"client_id", settings_.client_id},
                                                       {"redirect_uri", settings_.redirectUri()},
                                                       {"scope", settings_.scopes},
                                                       {"state", state},
                                                       {"nonce", nonce},
                                                       {"code_challenge", challengeOf(verifier)},
                                                       {"code_challenge_method", "S256"}};
  return Begun{withQuery(endpoints->authorization, query), state};
}

std::expected<CodeFlow::Finished, Refusal> CodeFlow::finish(const std::string& query, std::string_view state,
                                                            const http::Trace& trace) {
  const auto expired = [] {
    return refused(Refusal::Invalid, "sign-in-expired",
                   "That took too long, or began in another browser; begin again.");
  };
  const auto valueOf = [&](const char* name) { return http::queryValue(query, name).value_or(""); };
  if (state.empty() || !isSame(state, valueOf("state"))) return expired();
  const Place place(finishing_);
  if (!place.fits) return failed("too many sign-ins at once");
  const auto taken = store_.takeOnce(service::hashOf(state), clock_());
  if (!taken) return std::unexpected(service::fromStore(taken.error()));
  const auto data = *taken ? strictObject((*taken)->data, 1) : std::nullopt;
  if (!data) return expired();
  // RFC 9207: an answer that another provider sent here.
  const auto issuer = valueOf("iss");
  if (!issuer.empty() && issuer != settings_.issuer) return badToken("the answer is another provider's");
  if (const auto error = valueOf("error"); !error.empty())
    return refused(Refusal::Forbidden, "refused-there", "The sign-in provider did not let you in.", error);
  const auto code = valueOf("code");
  if (code.empty() || code.size() > kLongestCode) return badToken("the answer has no code");

  const auto endpoints = provider_.endpoints();
  if (!endpoints) return std::unexpected(endpoints.error());
  const auto tokens = exchange(*endpoints, code, textOf(*data, "verifier"), http::traceparentOf(trace));
  if (!tokens) return std::unexpected(tokens.error());
  auto identity = identityIn(*endpoints, *tokens, textOf(*data, "nonce"));
  if (!identity) return std::unexpected(identity.error());
  return Finished{std::move(*identity), textOf(*data, "next"), tokens->id};
}

std::optional<std::string> CodeFlow::signOut(const std::string& id_token) {
  const auto endpoints = provider_.endpoints();
  if (!endpoints || endpoints->end_session.empty()) return std::nullopt;
  std::vector<std::pair<const char*, std::string>> query = {
      {"client_id", settings_.client_id},
      {"post_logout_redirect_uri", settings_.signedOutUri()},
      // Amazon Cognito's name for it; others pass over what they do not know.
      {"logout_uri", settings_.signedOutUri()}};
  // A longer one might make the address too long; the provider then asks who is meant.
  if (id_token.size() <= kLongestHint) query.emplace_back("id_token_hint", id_token);
  return withQuery(endpoints->end_session, query);
}

std::expected<CodeFlow::Tokens, Refusal> CodeFlow::exchange(const Endpoints& endpoints,
                                                            const std::string& code,
                                                            const std::string& verifier,
                                                            const std::string& traceparent) const {
  FetchRequest request{.url = endpoints.token,
                       .form = {{"grant_type", "authorization_code"},
                                {"code", code},
                                {"redirect_uri", settings_.redirectUri()},
                                {"code_verifier", verifier}},
                       .traceparent = traceparent};
  const bool has_secret = !settings_.client_secret.empty();
  if (!has_secret || endpoints.secret_in_form) request.form.emplace_back("client_id", settings_.client_id);
  if (has_secret && endpoints.secret_in_form)
    request.form.emplace_back("client_secret", settings_.client_secret);
  if (has_secret && !endpoints.secret_in_form) {
    // RFC 6749, 2.3.1: both are form-encoded first.
    request.user = http::percentEncoded(settings_.client_id);
    request.password = http::percentEncoded(settings_.client_secret);
  }
  const auto fetched = fetch(request, limits_);
  if (!fetched) return failed(fetched.error());
  const auto answer = strictObject(fetched->body, kAnswerDepth);
  if (fetched->status != 200)
    return failed("the token endpoint answers " + std::to_string(fetched->status) + " " +
                  (answer ? textOf(*answer, "error") : ""));
  if (!answer) return failed("the token endpoint's answer is no JSON object");
  return Tokens{textOf(*answer, "id_token"), textOf(*answer, "access_token"), traceparent};
}

std::expected<Identity, Refusal> CodeFlow::identityIn(const Endpoints& endpoints, const Tokens& tokens,
                                                      const std::string& nonce) {
  const auto payload = provider_.payloadOf(tokens.id);
  if (!payload && payload.error().code == Refusal::Unavailable) return std::unexpected(payload.error());
  if (!payload) return badToken(payload.error().detail);
  auto claims = claimsOf(*payload, settings_.groups_claim);
  const auto wrong = claims ? objectionToIdToken(*claims, settings_, nonce, clock_()) : claims.error();
  if (!wrong.empty()) return badToken(wrong);
  const bool lacks = !claims->groups || claims->name == claims->subject;
  if (lacks && !endpoints.userinfo.empty() && !tokens.access.empty()) {
    const auto more = userinfo(endpoints, tokens, claims->subject);
    if (!more) return std::unexpected(more.error());
    if (!claims->groups) claims->groups = more->groups;
    if (claims->name == claims->subject) claims->name = more->name;
  }
  return identityOf(*claims, settings_);
}

std::expected<Claims, Refusal> CodeFlow::userinfo(const Endpoints& endpoints, const Tokens& tokens,
                                                  const std::string& subject) const {
  const auto fetched =
      fetch({.url = endpoints.userinfo, .bearer = tokens.access, .traceparent = tokens.traceparent}, limits_);
  if (!fetched) return failed(fetched.error());
  if (fetched->status != 200)
    return failed("the userinfo endpoint answers " + std::to_string(fetched->status));
  auto claims = claimsOf(fetched->body, settings_.groups_claim, false);
  if (!claims) return failed(claims.error());
  if (claims->subject != subject) return badToken("userinfo is about somebody else");
  return std::move(*claims);
}

}  // namespace usher::backend::auth::oidc
