// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <usher/backend/auth/identity.h>
#include <usher/backend/auth/oidc/fetch.h>
#include <usher/backend/auth/oidc/settings.h>
#include <usher/backend/auth/sign_in_view.h>
#include <usher/backend/http/router.h>
#include <usher/backend/log/logger.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/store/port/people_store.h>

namespace usher::backend::auth {

struct AccessOptions {
  /// Where browsers find the backend, as publicUrlOf() gives it; "" where the operator has not said.
  std::string public_url = {};
  std::optional<oidc::Settings> oidc = {};
  oidc::FetchLimits limits = {};
};

/// All ways in for people, put together.
class Access {
 public:
  /// Starts threads for passwords; asks neither store nor provider. `store` and `logger` must outlive it.
  Access(store::PeopleStore& store, service::Clock clock, log::Logger& logger, AccessOptions options);
  ~Access();
  Access(const Access&) = delete;
  Access& operator=(const Access&) = delete;

  /// As Authenticator::authenticate.
  std::expected<Identity, Refusal> authenticate(const http::Request& request) const;
  /// The same, for somebody who may do what `role` may.
  std::expected<Identity, Refusal> authenticate(const http::Request& request, Role role) const;

  /// As signInRoutes(); `page` shows what is offered and what went wrong. This must outlive them.
  http::Group routes(SignInPage page);

  /// Says in the log how to make an administrator where nobody could sign in. Blocks on the store.
  void tellWhoMaySignIn();
  /// To be done at the start and every hour, on a thread that may wait: fetches the provider's keys.
  void refresh();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace usher::backend::auth
