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
  auto found = store_.administrator(name);
  if (!found) return done(std::unexpected(service::fromStore(found.error())));
  auto hash = *found ? (*found)->password_hash : nobody_;
  const auto taken = checks_.check(hash, password, [this, name, from, hash, done](bool fits) {
    // Once more, as a second is long enough to be removed or to get another password in.
    const auto still =
        fits ? store_.administrator(name) : store::Result<std::optional<store::Administrator>>();
    if (!still) return done(std::unexpected(service::fromStore(still.error())));
    if (!*still || (*still)->password_hash != hash) return done(std::unexpected(wrong()));
    tries_.succeeded(name, from, clock_());
    done(Identity{name, (*still)->subject(), {Role::Organizer}});
  });
  if (!taken) {
    done(std::unexpected(Refusal{Refusal::Unavailable, "busy",
                                 "Many people are signing in; try again in a moment.", kBusySeconds}));
  }
}

}  // namespace usher::backend::auth
