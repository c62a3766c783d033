// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/api_tokens.h>
#include <usher/backend/auth/password_rules.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::auth {

namespace {

constexpr std::string_view kPrefix = "usher_";
constexpr std::size_t kTokenBytes = 32;

std::unexpected<Refusal> invalid(std::string type, std::string detail) {
  return std::unexpected(Refusal{Refusal::Invalid, std::move(type), std::move(detail)});
}

}  // namespace

std::expected<std::string, Refusal> ApiTokens::make(const std::string& name, Role role,
                                                    std::chrono::days life) {
  if (!isAdministratorName(name))
    return invalid("name",
                   "A token's name may have 1 to 64 letters a-z, digits, dots, underscores, hyphens or @.");
  if (life < std::chrono::days(1) || life > kLongest)
    return invalid("life", "A token may live for 1 to " + std::to_string(kLongest.count()) + " days.");
  const auto now = clock_();
  auto token = std::string(kPrefix) + service::randomHex(kTokenBytes);
  const auto added = store_.addApiToken({name, service::hashOf(token), {nameOf(role)}, now, now + life}, now);
  if (!added) return std::unexpected(service::fromStore(added.error()));
  if (!*added) return invalid("taken", "There is a token named " + name + " already; revoke it first.");
  return token;
}

std::expected<std::vector<store::ApiToken>, Refusal> ApiTokens::list() {
  auto found = store_.apiTokens(clock_());
  if (!found) return std::unexpected(service::fromStore(found.error()));
  return std::move(*found);
}

std::expected<bool, Refusal> ApiTokens::revoke(const std::string& name) {
  const auto removed = store_.removeApiToken(name, clock_());
  if (!removed) return std::unexpected(service::fromStore(removed.error()));
  return *removed;
}

bool ApiTokens::looksLikeOne(std::string_view bearer) {
  return bearer.starts_with(kPrefix) && bearer.size() == kPrefix.size() + 2 * kTokenBytes;
}

std::expected<std::optional<Identity>, Refusal> ApiTokens::identityOf(std::string_view bearer) {
  if (!looksLikeOne(bearer)) return std::nullopt;
  const auto found = store_.apiToken(service::hashOf(bearer), clock_());
  if (!found) return std::unexpected(service::fromStore(found.error()));
  if (!*found) return std::nullopt;
  return Identity{(*found)->name, "token:" + (*found)->name, rolesOf((*found)->roles)};
}

}  // namespace usher::backend::auth
