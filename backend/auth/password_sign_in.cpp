// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/password_hash.h>
#include <usher/backend/auth/password_rules.h>
#include <usher/backend/auth/password_sign_in.h>
#include <usher/backend/http/proxies.h>

#include <utility>

namespace usher::backend::auth {

namespace {

constexpr int kBusySeconds = 3;

Refusal wrong() {
  return {Refusal::Unauthorized, "wrong-password", "The name or the password is wrong."};
}

Refusal busy(std::string cause) {
  return {Refusal::Unavailable, "busy", "Many people are signing in; try again in a moment.", kBusySeconds,
          std::move(cause)};
}

}  // namespace

PasswordSignIn::PasswordSignIn(store::PeopleStore& store, service::Clock clock)
    : store_(store), clock_(std::move(clock)), nobody_(hashOfNobody()) {}

void PasswordSignIn::check(const std::string& typed, const std::string& password, const std::string& client,
                           Done done) {
  auto name = administratorName(typed);
  // No such administrator can be, so that this tells nothing; and it keeps what is counted small.
  if (!isAdministratorName(name) || password.size() > kLongestPassword) return done(std::unexpected(wrong()));
  const auto from = http::limitKeyOf(client);
  if (const auto wait = tries_.begin(name, from, clock_())) {
    return done(std::unexpected(Refusal{Refusal::TooMany, "too-many-tries",
                                        "Too many wrong passwords; wait before trying again.",
                                        static_cast<int>(wait->count())}));
  }
  const auto refuseUntried = [this, name, from, done](Refusal why) {
    tries_.takeBack(name, from, clock_());
    done(std::unexpected(std::move(why)));
  };
  auto found = store_.administrator(name);
  if (!found) return refuseUntried(service::fromStore(found.error()));
  auto hash = *found ? (*found)->password_hash : nobody_;
  const auto taken =
      checks_.check(hash, password, [this, name, from, hash, done, refuseUntried](std::optional<bool> fits) {
        if (!fits) return refuseUntried(busy("there is no memory to check a password in"));
        if (!*fits) return done(std::unexpected(wrong()));
        // Once more, as a second is long enough to be removed or to get another password in.
        const auto still = store_.administrator(name);
        if (!still) return refuseUntried(service::fromStore(still.error()));
        if (!*still || (*still)->password_hash != hash) return done(std::unexpected(wrong()));
        tries_.succeeded(name, from, clock_());
        done(Identity{name, (*still)->subject(), {Role::Organizer}});
      });
  if (!taken) refuseUntried(busy("too many wait for theirs to be checked"));
}

}  // namespace usher::backend::auth
