// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/access.h>
#include <usher/backend/auth/administrators.h>
#include <usher/backend/auth/api_tokens.h>
#include <usher/backend/auth/authenticator.h>
#include <usher/backend/auth/oidc/code_flow.h>
#include <usher/backend/auth/oidc/provider.h>
#include <usher/backend/auth/password_sign_in.h>
#include <usher/backend/auth/sessions.h>
#include <usher/backend/auth/sign_in_routes.h>

#include <utility>

namespace usher::backend::auth {

struct Access::Parts {
  Parts(store::PeopleStore& store, const service::Clock& clock, log::Logger& log, AccessOptions given)
      : options(std::move(given)),
        logger(log),
        administrators(store),
        passwords(store, clock),
        sessions(store, clock),
        tokens(store, clock),
        provider(options.oidc
                     ? std::make_unique<oidc::Provider>(options.oidc->issuer, clock, log, options.limits)
                     : nullptr),
        code_flow(provider ? std::make_unique<oidc::CodeFlow>(*options.oidc, *provider, store, clock,
                                                              options.limits)
                           : nullptr),
        authenticator(sessions, tokens, options.oidc ? &*options.oidc : nullptr, provider.get(), clock,
                      options.public_url) {}

  const AccessOptions options;
  log::Logger& logger;
  Administrators administrators;
  PasswordSignIn passwords;
  Sessions sessions;
  ApiTokens tokens;
  std::unique_ptr<oidc::Provider> provider;
  std::unique_ptr<oidc::CodeFlow> code_flow;
  Authenticator authenticator;
};

Access::Access(store::PeopleStore& store, service::Clock clock, log::Logger& logger, AccessOptions options)
    : parts_(std::make_unique<Parts>(store, clock, logger, std::move(options))) {}

Access::~Access() = default;

std::expected<Identity, Refusal> Access::authenticate(const http::Request& request) const {
  return parts_->authenticator.authenticate(request);
}

std::expected<Identity, Refusal> Access::authenticate(const http::Request& request, Role role) const {
  auto identity = authenticate(request);
  if (!identity) return identity;
  if (const auto may = requireRole(*identity, role); !may) return std::unexpected(may.error());
  return identity;
}

http::Group Access::routes(SignInPage page) {
  return signInRoutes({parts_->administrators, parts_->passwords, parts_->sessions, parts_->authenticator,
                       parts_->code_flow.get(), parts_->options.public_url},
                      std::move(page));
}

void Access::tellWhoMaySignIn() {
  if (parts_->options.oidc) return;
  const auto names = parts_->administrators.names();
  if (names && names->empty())
    parts_->logger.warn(
        "nobody can sign in yet; make an administrator with: usher-backend admin add NAME --data DIR");
}

void Access::refresh() {
  if (parts_->provider) parts_->provider->refresh();
}

}  // namespace usher::backend::auth
