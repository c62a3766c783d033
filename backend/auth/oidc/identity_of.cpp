// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/oidc/identity_of.h>

#include <algorithm>

namespace usher::backend::auth::oidc {

namespace {

bool has(const std::vector<std::string>& list, const std::string& wanted) {
  return std::ranges::find(list, wanted) != list.end();
}

/// What is wrong with any token.
std::string objection(const Claims& claims, const Settings& settings, Instant now) {
  const double seconds = std::chrono::duration<double>(now.time_since_epoch()).count();
  if (claims.is_event) return "This kind of token lets nobody in.";
  if (claims.issuer != settings.issuer) return "The token is another provider's.";
  if (claims.expires_at + kLeewaySeconds <= seconds) return "The token has expired.";
  if (claims.not_before.value_or(0) - kLeewaySeconds > seconds) return "The token is not valid yet.";
  return {};
}

}  // namespace

std::string objectionToBearer(const Claims& claims, const Settings& settings, Instant now) {
  if (auto wrong = objection(claims, settings, now); !wrong.empty()) return wrong;
  if (!claims.token_use.empty() && claims.token_use != "access" && claims.token_use != "id")
    return "This kind of token lets nobody in.";
  const bool for_us = claims.audience.empty()
                          ? claims.client_id == settings.client_id
                          : has(claims.audience, settings.client_id) ||
                                (!settings.audience.empty() && has(claims.audience, settings.audience));
  return for_us ? "" : "The token is for somebody else.";
}

std::string objectionToIdToken(const Claims& claims, const Settings& settings, const std::string& nonce,
                               Instant now) {
  if (auto wrong = objection(claims, settings, now); !wrong.empty()) return wrong;
  if (!claims.token_use.empty() && claims.token_use != "id") return "This kind of token signs nobody in.";
  if (!has(claims.audience, settings.client_id)) return "The token is for somebody else.";
  if (claims.authorized_party.empty() ? claims.audience.size() > 1
                                      : claims.authorized_party != settings.client_id)
    return "The token was issued to somebody else.";
  if (claims.nonce != nonce) return "The token answers another sign-in.";
  return {};
}

std::expected<Identity, Refusal> identityOf(const Claims& claims, const Settings& settings) {
  Identity identity{claims.name, "oidc:" + claims.subject, {}};
  const auto groups = claims.groups.value_or(std::vector<std::string>());
  const auto isIn = [&](const std::set<std::string>& named) {
    return std::ranges::any_of(groups, [&](const std::string& group) { return named.contains(group); });
  };
  if (isIn(settings.organizers)) identity.roles.push_back(Role::Organizer);
  if (isIn(settings.staff)) identity.roles.push_back(Role::Staff);
  if (identity.roles.empty())
    return std::unexpected(
        Refusal{Refusal::Forbidden, "no-role",
                "You are known to the sign-in provider, but in none of the groups that work here."});
  return identity;
}

std::expected<Identity, Refusal> identityOfBearer(const std::string& token, const Settings& settings,
                                                  Provider& provider, Instant now) {
  const auto payload = provider.payloadOf(token);
  if (!payload) return std::unexpected(payload.error());
  const auto claims = claimsOf(*payload, settings.groups_claim);
  const auto wrong = claims ? objectionToBearer(*claims, settings, now) : claims.error();
  if (!wrong.empty()) return std::unexpected(Refusal{Refusal::Unauthorized, "bad-token", wrong});
  return identityOf(*claims, settings);
}

}  // namespace usher::backend::auth::oidc
