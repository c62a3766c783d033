// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/auth/identity.h>
#include <usher/backend/store/port/people_store.h>

namespace usher::backend::auth {

/// Local administrators, each an organizer with a password. Any thread; blocks on the store.
class Administrators {
 public:
  explicit Administrators(store::PeopleStore& store) : store_(store) {}

  /// Enters one, or gives one a new password and ends their sessions. Takes about a second. Invalid: the name
  /// or the password will not do, and the detail says why.
  std::expected<void, Refusal> add(const std::string& name, const std::string& password);
  /// Ends their sessions, too. False: there is none of that name.
  std::expected<bool, Refusal> remove(const std::string& name);
  /// By name.
  std::expected<std::vector<std::string>, Refusal> names();

 private:
  store::PeopleStore& store_;
};

}  // namespace usher::backend::auth
