// SPDX-License-Identifier: Apache-2.0
#include "access_options.h"

#include <usher/backend/auth/public_url.h>

namespace usher::backend {

std::vector<const char*> accessOptionNames() {
  return {"oidc-issuer", "oidc-client-id",    "oidc-client-secret-file", "oidc-audience",
          "oidc-scopes", "oidc-groups-claim", "oidc-organizers",         "oidc-staff"};
}

std::expected<auth::AccessOptions, std::string> accessOptions(const Arguments& arguments) {
  auth::AccessOptions options;
  if (const auto url = arguments.option("public-url"); !url.empty()) {
    const auto plain = auth::publicUrlOf(url);
    if (!plain) return std::unexpected("--public-url must " + plain.error());
    options.public_url = *plain;
  }
  auto oidc = auth::oidc::settingsOf({.issuer = arguments.option("oidc-issuer"),
                                      .client_id = arguments.option("oidc-client-id"),
                                      .client_secret_file = arguments.option("oidc-client-secret-file"),
                                      .audience = arguments.option("oidc-audience"),
                                      .scopes = arguments.option("oidc-scopes"),
                                      .groups_claim = arguments.option("oidc-groups-claim"),
                                      .organizers = arguments.option("oidc-organizers"),
                                      .staff = arguments.option("oidc-staff"),
                                      .public_url = arguments.option("public-url")});
  if (!oidc) return std::unexpected(oidc.error());
  options.oidc = std::move(*oidc);
  return options;
}

}  // namespace usher::backend
