// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/oidc/claims.h>
#include <usher/backend/auth/oidc/strict_json.h>
#include <usher/backend/http/ascii.h>

#include <algorithm>
#include <cmath>

namespace usher::backend::auth::oidc {

namespace {

constexpr int kDepth = 8;
constexpr std::size_t kLongestSubject = 255;
constexpr std::size_t kLongestName = 200;

std::unexpected<std::string> wrong(const char* why) {
  return std::unexpected(std::string(why));
}

/// A text stands for a list of one.
std::optional<std::vector<std::string>> textsOf(const Json& value) {
  if (value.is_string()) return std::vector{value.get<std::string>()};
  if (!value.is_array()) return std::nullopt;
  std::vector<std::string> texts;
  for (const auto& each : value) {
    if (!each.is_string()) return std::nullopt;
    texts.push_back(each.get<std::string>());
  }
  return texts;
}

/// NumericDate (RFC 7519, 2); false where there is something else of that name.
bool readDate(const Json& object, const char* name, std::optional<double>& date) {
  const auto found = object.find(name);
  if (found == object.end()) return true;
  if (!found->is_number()) return false;
  date = found->get<double>();
  return std::isfinite(*date);
}

bool isOneLine(const std::string& text, std::size_t most_bytes) {
  return !text.empty() && text.size() <= most_bytes &&
         std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

/// At most that many bytes of the beginning of UTF-8, whole characters.
std::string beginningOf(const std::string& text, std::size_t most_bytes) {
  if (text.size() <= most_bytes) return text;
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
  auto size = most_bytes;
  while (size > 0 && continues(text[size])) --size;
  return text.substr(0, size);
}

std::string nameIn(const Json& object, const std::string& otherwise) {
  for (const auto* claim : {"name", "preferred_username", "email", "cognito:username", "username"}) {
    const auto name = std::string(http::trimmed(textOf(object, claim)));
    if (isOneLine(name, kLongestName)) return name;
  }
  return beginningOf(otherwise, kLongestName);
}

/// A claim of just that name counts before one that dots lead to.
const Json* claimAt(const Json& object, const std::string& path) {
  if (const auto found = object.find(path); found != object.end()) return &*found;
  const auto dot = path.find('.');
  if (dot == path.npos) return nullptr;
  const auto inner = object.find(path.substr(0, dot));
  return inner != object.end() && inner->is_object() ? claimAt(*inner, path.substr(dot + 1)) : nullptr;
}

}  // namespace

std::expected<Claims, std::string> claimsOf(std::string_view json, const std::string& groups_claim,
                                            bool is_token) {
  const auto object = strictObject(json, kDepth);
  if (!object) return wrong("The token's claims cannot be read.");
  Claims claims;
  claims.issuer = textOf(*object, "iss");
  claims.subject = textOf(*object, "sub");
  if (!isOneLine(claims.subject, kLongestSubject)) return wrong("The token names nobody.");
  if (const auto audience = object->find("aud"); audience != object->end()) {
    auto texts = textsOf(*audience);
    if (!texts) return wrong("The token's claims cannot be read.");
    claims.audience = std::move(*texts);
  }
  claims.client_id = textOf(*object, "client_id");
  claims.authorized_party = textOf(*object, "azp");
  claims.nonce = textOf(*object, "nonce");
  claims.token_use = textOf(*object, "token_use");
  claims.is_event = object->contains("events");
  std::optional<double> expires_at;
  if (!readDate(*object, "exp", expires_at) || !readDate(*object, "nbf", claims.not_before))
    return wrong("The token's claims cannot be read.");
  if (is_token && !expires_at) return wrong("The token does not say when it expires.");
  claims.expires_at = expires_at.value_or(0);
  claims.name = nameIn(*object, claims.subject);
  if (const auto* groups = claimAt(*object, groups_claim)) claims.groups = textsOf(*groups);
  return claims;
}

}  // namespace usher::backend::auth::oidc
