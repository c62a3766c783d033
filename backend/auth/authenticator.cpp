// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/authenticator.h>
#include <usher/backend/auth/cookies.h>
#include <usher/backend/auth/oidc/identity_of.h>
#include <usher/backend/auth/origin.h>
#include <usher/backend/http/ascii.h>
#include <usher/backend/http/form.h>

#include <utility>

namespace usher::backend::auth {

namespace {

std::unexpected<Refusal> unauthorized(std::string type, std::string detail) {
  return std::unexpected(Refusal{Refusal::Unauthorized, std::move(type), std::move(detail)});
}

bool isSafe(const std::string& method) {
  return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

std::string csrfIn(const http::Request& request) {
  if (const auto header = request.header("X-CSRF-Token"); !header.empty()) return std::string(header);
  const auto type = http::mediaTypeOf(request.header("Content-Type"));
  if (type != "application/x-www-form-urlencoded" && type != "multipart/form-data") return {};
  const auto form = http::formOf(request);
  return form ? form->text("csrf") : std::string();
}

}  // namespace

Authenticator::Authenticator(Sessions& sessions, ApiTokens& tokens, const oidc::Settings* settings,
                             oidc::Provider* provider, service::Clock clock, std::string public_url)
    : sessions_(sessions),
      tokens_(tokens),
      settings_(settings),
      provider_(provider),
      clock_(std::move(clock)),
      public_url_(std::move(public_url)) {}

std::expected<Identity, Refusal> Authenticator::authenticate(const http::Request& request) const {
  constexpr std::string_view kScheme = "Bearer ";
  const auto authorization = request.header("Authorization");
  if (authorization.empty()) return bySession(request);
  if (!http::sameName(authorization.substr(0, kScheme.size()), kScheme))
    return unauthorized("no-token", "Authorization must be a bearer token.");
  if (!isConfidential(request)) {
    return std::unexpected(Refusal{
        Refusal::Forbidden, "not-confidential",
        "A token goes over https:// alone; a proxy that speaks it is named by --trusted-proxy. Others may "
        "have read this one: revoke it."});
  }
  return byBearer(std::string(http::trimmed(authorization.substr(kScheme.size()))));
}

std::expected<Identity, Refusal> Authenticator::byBearer(const std::string& token) const {
  if (!ApiTokens::looksLikeOne(token) && provider_)
    return oidc::identityOfBearer(token, *settings_, *provider_, clock_());
  const auto identity = tokens_.identityOf(token);
  if (!identity) return std::unexpected(identity.error());
  if (!*identity) return unauthorized("bad-token", "The token is unknown, revoked or has expired.");
  return **identity;
}

std::expected<Identity, Refusal> Authenticator::bySession(const http::Request& request) const {
  const auto cookie = isConfidential(request) ? valueOf(Cookie::Session, request) : std::string_view();
  const auto identity = sessions_.identityOf(cookie);
  if (!identity) return std::unexpected(identity.error());
  if (!*identity)
    return unauthorized("not-signed-in", "This needs somebody who is signed in, or a bearer token.");
  if (isSafe(request.method)) return **identity;
  if (!isFromOurPages(request, public_url_))
    return std::unexpected(
        Refusal{Refusal::Forbidden, "other-site", "This came from another site's page; nothing was done."});
  // A form's token is in its body.
  if (request.body_follows) return **identity;
  if (!isSame((*identity)->csrf, csrfIn(request)))
    return std::unexpected(
        Refusal{Refusal::Forbidden, "csrf",
                "The page was out of date, or was not ours; nothing was done. Load it again."});
  return **identity;
}

}  // namespace usher::backend::auth
