// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <usher/backend/auth/identity.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/store/port/people_store.h>

namespace usher::backend::auth {

/// Signed-in browsers: 256 random bits in a cookie, known to the store by their hash. Any thread; blocks on
/// the store.
class Sessions {
 public:
  static constexpr std::chrono::minutes kLongest = std::chrono::hours(12);
  static constexpr std::chrono::minutes kIdle = std::chrono::hours(2);
  /// A session's end is moved no more often than this.
  static constexpr std::chrono::minutes kStep{1};

  Sessions(store::PeopleStore& store, service::Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// The cookie's value. `id_token` is the provider's, "" where none signed the person in.
  std::expected<std::string, Refusal> begin(const Identity& identity, const std::string& id_token = {});
  /// Whose session it is; nullopt: nobody's, or it has ended. Keeps it from falling asleep.
  std::expected<std::optional<Identity>, Refusal> identityOf(std::string_view cookie);
  /// The ID token that it began with; "" where there was none, or no such session.
  std::expected<std::string, Refusal> end(std::string_view cookie);

 private:
  store::PeopleStore& store_;
  service::Clock clock_;
};

/// What a page of the session sends back with each form: HMAC-SHA-256 under the cookie's value, which other
/// sites do not have and scripts do not see.
std::string csrfTokenOf(std::string_view cookie);
/// In constant time.
bool isSame(std::string_view secret, std::string_view given);

}  // namespace usher::backend::auth
