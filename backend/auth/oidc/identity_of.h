// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>

#include <usher/backend/auth/identity.h>
#include <usher/backend/auth/oidc/claims.h>
#include <usher/backend/auth/oidc/provider.h>
#include <usher/backend/auth/oidc/settings.h>

namespace usher::backend::auth::oidc {

/// How far two clocks may be apart.
inline constexpr double kLeewaySeconds = 60;

/// What is wrong with claims of a bearer token at `now`; "" where nothing is. A token is for us when its
/// audience says so, and one without any audience (Amazon Cognito's access token) when it was issued to our
/// client.
std::string objectionToBearer(const Claims& claims, const Settings& settings, Instant now);
/// The same of an ID token that answers a sign-in of ours (OpenID Connect Core 1.0, 3.1.3.7).
std::string objectionToIdToken(const Claims& claims, const Settings& settings, const std::string& nonce,
                               Instant now);

/// With the roles of their groups. Forbidden: none of them has any.
std::expected<Identity, Refusal> identityOf(const Claims& claims, const Settings& settings);

/// Whose bearer token it is. Unauthorized: nobody's; Forbidden: somebody's without a role here; Unavailable:
/// the provider cannot be asked.
std::expected<Identity, Refusal> identityOfBearer(const std::string& token, const Settings& settings,
                                                  Provider& provider, Instant now);

}  // namespace usher::backend::auth::oidc
