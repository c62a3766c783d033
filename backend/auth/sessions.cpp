// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>
#include <usher/backend/auth/sessions.h>

#include <algorithm>
#include <array>

#include <usher/backend/service/secret.h>

namespace usher::backend::auth {

namespace {

constexpr std::size_t kCookieBytes = 32;

}  // namespace

std::expected<std::string, Refusal> Sessions::begin(const Identity& identity, const std::string& id_token) {
  const auto now = clock_();
  auto cookie = service::randomHex(kCookieBytes);
  const auto added = store_.addSession({service::hashOf(cookie), identity.subject, identity.name,
                                        namesOf(identity.roles), now, now + kIdle, id_token},
                                       now);
  if (!added) return std::unexpected(service::fromStore(added.error()));
  return cookie;
}

std::expected<std::optional<Identity>, Refusal> Sessions::identityOf(std::string_view cookie) {
  if (cookie.size() != 2 * kCookieBytes) return std::nullopt;
  const auto now = clock_();
  const auto hash = service::hashOf(cookie);
  const auto found = store_.session(hash, now);
  if (!found) return std::unexpected(service::fromStore(found.error()));
  if (!*found) return std::nullopt;
  const auto& session = **found;
  const auto end = std::min(session.began_at + kLongest, now + kIdle);
  if (end >= session.expires_at + kStep) {
    // The session is good whether or not its end could be moved.
    static_cast<void>(store_.prolongSession(hash, end, now));
  }
  return Identity{session.name, session.subject, rolesOf(session.roles), csrfTokenOf(cookie)};
}

std::expected<std::string, Refusal> Sessions::end(std::string_view cookie) {
  const auto hash = service::hashOf(cookie);
  const auto session = store_.session(hash, clock_());
  if (!session) return std::unexpected(service::fromStore(session.error()));
  if (const auto ended = store_.endSession(hash); !ended)
    return std::unexpected(service::fromStore(ended.error()));
  return *session ? (*session)->id_token : std::string();
}

std::string csrfTokenOf(std::string_view cookie) {
  constexpr std::string_view kPurpose = "usher csrf";
  std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(cookie.data()), cookie.size());
  crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(kPurpose.data()),
                                kPurpose.size());
  crypto_auth_hmacsha256_final(&state, mac.data());
  std::string text(2 * mac.size() + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), mac.data(), mac.size());
  text.pop_back();
  return text;
}

bool isSame(std::string_view secret, std::string_view given) {
  return secret.size() == given.size() && sodium_memcmp(secret.data(), given.data(), secret.size()) == 0;
}

}  // namespace usher::backend::auth
