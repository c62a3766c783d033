// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/auth/identity.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/store/port/people_store.h>

namespace usher::backend::auth {

/// Tokens with which programs speak for people, such as the command-line tool: "usher_" and 256 random bits,
/// known to the store by their hash. Any thread; blocks on the store.
class ApiTokens {
 public:
  static constexpr std::chrono::days kLongest{366};

  ApiTokens(store::PeopleStore& store, service::Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// The token, which nobody can be told a second time. Invalid: the name is none or taken, or the time too
  /// long.
  std::expected<std::string, Refusal> make(const std::string& name, Role role, std::chrono::days life);
  /// By name.
  std::expected<std::vector<store::ApiToken>, Refusal> list();
  /// False: there is none of that name.
  std::expected<bool, Refusal> revoke(const std::string& name);

  static bool looksLikeOne(std::string_view bearer);
  /// nullopt: unknown, revoked or expired.
  std::expected<std::optional<Identity>, Refusal> identityOf(std::string_view bearer);

 private:
  store::PeopleStore& store_;
  service::Clock clock_;
};

}  // namespace usher::backend::auth
