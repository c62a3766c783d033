// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/oidc/settings.h>
#include <usher/backend/auth/public_url.h>
#include <usher/backend/http/ascii.h>
#include <usher/backend/service/secret_file.h>

#include <sstream>
#include <string_view>
#include <utility>

namespace usher::backend::auth::oidc {

namespace {

std::unexpected<std::string> wrong(std::string what) {
  return std::unexpected(std::move(what));
}

std::set<std::string> listOf(const std::string& text) {
  std::set<std::string> items;
  std::istringstream in(text);
  for (std::string item; std::getline(in, item, ',');) {
    if (const auto plain = http::trimmed(item); !plain.empty()) items.emplace(plain);
  }
  return items;
}

const char* anyOf(const Options& options) {
  const std::pair<const std::string&, const char*> all[] = {
      {options.client_id, "--oidc-client-id"},
      {options.client_secret_file, "--oidc-client-secret-file"},
      {options.audience, "--oidc-audience"},
      {options.scopes, "--oidc-scopes"},
      {options.groups_claim, "--oidc-groups-claim"},
      {options.organizers, "--oidc-organizers"},
      {options.staff, "--oidc-staff"}};
  for (const auto& [value, name] : all) {
    if (!value.empty()) return name;
  }
  return nullptr;
}

}  // namespace

std::expected<std::optional<Settings>, std::string> settingsOf(const Options& options) {
  if (options.issuer.empty()) {
    if (const auto* other = anyOf(options)) return wrong(std::string(other) + " needs --oidc-issuer, too");
    return std::nullopt;
  }
  if (!isConfidentialUrl(options.issuer) || options.issuer.find_first_of("?#") != options.issuer.npos)
    return wrong("--oidc-issuer must be an https URL as the provider writes it in its tokens (iss)");
  if (options.client_id.empty())
    return wrong("--oidc-issuer needs --oidc-client-id, which the provider gave to this backend");
  if (options.public_url.empty())
    return wrong("--oidc-issuer needs --public-url, where the provider sends browsers back to");
  Settings settings;
  settings.issuer = options.issuer;
  settings.client_id = options.client_id;
  settings.audience = options.audience;
  settings.scopes = options.scopes.empty() ? "openid profile" : options.scopes;
  settings.groups_claim = options.groups_claim.empty() ? "groups" : options.groups_claim;
  settings.organizers = listOf(options.organizers);
  settings.staff = listOf(options.staff);
  if ((" " + settings.scopes + " ").find(" openid ") == std::string::npos)
    return wrong("--oidc-scopes must have openid among them");
  if (settings.organizers.empty() && settings.staff.empty())
    return wrong("--oidc-issuer needs --oidc-organizers or --oidc-staff: otherwise nobody may do anything");
  const auto public_url = publicUrlOf(options.public_url);
  if (!public_url) return wrong("--public-url must " + public_url.error());
  settings.public_url = *public_url;
  if (!options.client_secret_file.empty()) {
    settings.client_secret = service::secretIn(options.client_secret_file);
    if (settings.client_secret.empty())
      return wrong("--oidc-client-secret-file " + options.client_secret_file +
                   " cannot be read, or is empty");
  }
  return settings;
}

}  // namespace usher::backend::auth::oidc
