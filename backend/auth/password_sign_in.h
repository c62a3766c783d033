// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include <usher/backend/auth/identity.h>
#include <usher/backend/auth/password_checks.h>
#include <usher/backend/auth/sign_in_tries.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/store/port/people_store.h>

namespace usher::backend::auth {

/// Sign-in of local administrators. Any thread; blocks on the store, never on the password's check.
class PasswordSignIn {
 public:
  /// Called once, here or on a thread of PasswordChecks.
  using Done = std::function<void(std::expected<Identity, Refusal>)>;

  PasswordSignIn(store::PeopleStore& store, service::Clock clock);

  /// Unauthorized: name or password is wrong, which of them is not told, neither by words nor by time.
  /// TooMany: after several wrong ones. Unavailable: more people sign in than can be checked now; nothing
  /// is counted then.
  void check(const std::string& name, const std::string& password, const std::string& client, Done done);

 private:
  store::PeopleStore& store_;
  service::Clock clock_;
  std::string nobody_;
  SignInTries tries_;
  /// Last: its threads use the rest.
  PasswordChecks checks_;
};

}  // namespace usher::backend::auth
