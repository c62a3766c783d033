// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <algorithm>
#include <array>

#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/secret.h>
#include <usher/contract/base32.h>

namespace usher::backend::service {

namespace {

constexpr std::size_t kTokenBytes = 16;
constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz234567";

std::string macOf(const std::string& key, const std::string& message) {
  std::array<unsigned char, crypto_auth_BYTES> mac{};
  crypto_auth(mac.data(), reinterpret_cast<const unsigned char*>(message.data()), message.size(),
              reinterpret_cast<const unsigned char*>(key.data()));
  return {reinterpret_cast<const char*>(mac.data()), mac.size()};
}

}  // namespace

Result<std::string> GuestLinks::secret() {
  const std::lock_guard lock(mutex_);
  if (!secret_.empty()) return secret_;
  const auto stored = settings_.secret("guest-links", randomHex(crypto_auth_KEYBYTES));
  if (!stored) return std::unexpected(fromStore(stored.error()));
  // Hashed to the key's length, whatever the length of what is stored.
  std::string key(crypto_auth_KEYBYTES, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(key.data()), key.size(),
                     reinterpret_cast<const unsigned char*>(stored->data()), stored->size(), nullptr, 0);
  secret_ = std::move(key);
  return secret_;
}

Result<std::string> GuestLinks::token(const std::string& event, const std::string& ticket, int serial) {
  const auto key = secret();
  if (!key) return std::unexpected(key.error());
  const auto mac = macOf(*key, "usher-link-v1\n" + event + "\n" + ticket + "\n" + std::to_string(serial));
  auto text = contract::toBase32(std::string_view(mac).substr(0, kTokenBytes));
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

Result<std::string> GuestLinks::tokenFor(const std::string& event, const store::Attendee& attendee) {
  auto present = token(event, attendee.ticket.id, attendee.link_serial);
  if (!present || attendee.has_link) return present;
  const auto kept = attendees_.keepLink(event, attendee.ticket.id, attendee.link_serial, hashOf(*present));
  if (!kept) return std::unexpected(fromStore(kept.error()));
  if (*kept) return present;
  // It was renewed meanwhile, or the guest is gone.
  const auto anew = attendees_.attendee(event, attendee.ticket.id);
  if (!anew) return std::unexpected(fromStore(anew.error()));
  if (!*anew) return std::unexpected(unknownTicket());
  return token(event, attendee.ticket.id, (*anew)->link_serial);
}

Result<std::string> GuestLinks::firstHash(const std::string& event, const std::string& ticket) {
  const auto first = token(event, ticket, 0);
  if (!first) return std::unexpected(first.error());
  return hashOf(*first);
}

Result<std::optional<store::AttendeeStore::Owner>> GuestLinks::owner(std::string_view token) {
  const bool can_be_one = token.size() == kTokenLength && std::ranges::all_of(token, [](char c) {
                            return kAlphabet.find(c) != std::string_view::npos;
                          });
  if (!can_be_one) return std::nullopt;
  auto owner = attendees_.ownerOfLink(hashOf(token));
  if (!owner) return std::unexpected(fromStore(owner.error()));
  return *std::move(owner);
}

Result<std::string> GuestLinks::renew(const std::string& event, const std::string& ticket, const Tell& tell,
                                      Instant now) {
  // Where others renew it at the same time, each gets a turn.
  for (;;) {
    const auto attendee = attendees_.attendee(event, ticket);
    if (!attendee) return std::unexpected(fromStore(attendee.error()));
    if (!*attendee) return std::unexpected(unknownTicket());
    store::NextLink link{.serial = (*attendee)->link_serial + 1, .hash = {}, .messages = {}};
    auto next = token(event, ticket, link.serial);
    if (!next) return next;
    link.hash = hashOf(*next);
    if (tell) link.messages = tell(**attendee, link.serial);
    const auto replaced = attendees_.replaceLink(event, ticket, link, now);
    if (!replaced) return std::unexpected(fromStore(replaced.error()));
    if (*replaced == store::LinkReplaced::Done) return next;
  }
}

}  // namespace usher::backend::service
