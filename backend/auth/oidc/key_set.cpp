// SPDX-License-Identifier: Apache-2.0
#include <cjose/cjose.h>
#include <usher/backend/auth/oidc/key_set.h>
#include <usher/backend/auth/oidc/strict_json.h>

#include <algorithm>

namespace usher::backend::auth::oidc {

namespace {

constexpr std::size_t kFewestBits = 2048;
constexpr std::size_t kMostBits = 8192;
constexpr std::size_t kLongestKeyId = 512;
constexpr int kHeaderDepth = 2;
// RFC 8725, 3.11: a token's kind is told, so that a logout token is not taken for one that lets in.
constexpr std::string_view kKinds[] = {"", "JWT", "jwt", "at+jwt", "application/at+jwt", "application/jwt"};

std::unexpected<std::string> wrong(const char* why) {
  return std::unexpected(std::string(why));
}

bool isCompact(std::string_view token) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  };
  return token.size() <= kLongestToken && std::ranges::count(token, '.') == 2 &&
         std::ranges::all_of(token, allowed);
}

std::shared_ptr<void> keyOf(const Json& jwk) {
  const auto text = jwk.dump();
  cjose_err error{};
  cjose_jwk_t* key = cjose_jwk_import(text.data(), text.size(), &error);
  if (!key) return nullptr;
  std::shared_ptr<void> owned(key, [](void* each) { cjose_jwk_release(static_cast<cjose_jwk_t*>(each)); });
  const auto bits = cjose_jwk_get_keysize(key, &error);
  return bits >= kFewestBits && bits <= kMostBits ? owned : nullptr;
}

bool isForSignatures(const Json& jwk) {
  const auto is = [&](const char* name, const char* value) {
    return !jwk.contains(name) || textOf(jwk, name) == value;
  };
  // Private parts would be no provider's to publish.
  return textOf(jwk, "kty") == "RSA" && is("use", "sig") && is("alg", "RS256") && !jwk.contains("d");
}

}  // namespace

std::expected<std::string, std::string> keyIdOf(std::string_view token) {
  if (!isCompact(token)) return wrong("The token is no signed token of OpenID Connect.");
  const auto bytes = fromBase64Url(token.substr(0, token.find('.')));
  const auto header = bytes ? strictObject(*bytes, kHeaderDepth) : std::nullopt;
  if (!header) return wrong("The token's header cannot be read.");
  if (textOf(*header, "alg") != "RS256") return wrong("The token is not signed with RS256.");
  if (header->contains("crit")) return wrong("The token asks for something that is not understood here.");
  if (header->contains("typ") && std::ranges::find(kKinds, textOf(*header, "typ")) == std::end(kKinds))
    return wrong("This kind of token lets nobody in.");
  auto key_id = textOf(*header, "kid");
  if (key_id.empty() || key_id.size() > kLongestKeyId)
    return wrong("The token does not say which key signed it.");
  return key_id;
}

std::optional<KeySet> KeySet::parse(const std::string& jwks) {
  constexpr int kDepth = 6;
  const auto document = strictObject(jwks, kDepth);
  if (!document || !document->contains("keys") || !(*document)["keys"].is_array()) return std::nullopt;
  KeySet set;
  for (const auto& jwk : (*document)["keys"]) {
    if (set.keys_.size() == kMostKeys) break;
    if (!jwk.is_object() || !isForSignatures(jwk)) continue;
    const auto id = textOf(jwk, "kid");
    auto key = id.empty() ? nullptr : keyOf(jwk);
    if (key) set.keys_.emplace(id, std::move(key));
  }
  if (set.keys_.empty()) return std::nullopt;
  return set;
}

std::optional<std::string> KeySet::payloadOf(const std::string& token, const std::string& key_id) const {
  const auto key = keys_.find(key_id);
  // The library takes the algorithm from the token, so none gets there that has not been looked at.
  if (key == keys_.end() || keyIdOf(token) != key_id) return std::nullopt;
  cjose_err error{};
  const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> jws(
      cjose_jws_import(token.data(), token.size(), &error), cjose_jws_release);
  if (!jws || !cjose_jws_verify(jws.get(), static_cast<const cjose_jwk_t*>(key->second.get()), &error))
    return std::nullopt;
  std::uint8_t* bytes = nullptr;
  std::size_t size = 0;
  if (!cjose_jws_get_plaintext(jws.get(), &bytes, &size, &error)) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(bytes), size);
}

}  // namespace usher::backend::auth::oidc
