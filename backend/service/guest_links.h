// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// The token in a guest's own link: whoever has it is the guest. It is HMAC-SHA-512/256 (libsodium's
/// crypto_auth) of a secret of this backend over event, ticket and serial number, cut to 128 bits, in
/// lower-case base32 (RFC 4648): nobody guesses it, nobody needs to keep it, and a new serial ends it. Any
/// thread.
class GuestLinks {
 public:
  static constexpr std::size_t kTokenLength = 26;

  GuestLinks(store::SettingsStore& settings, store::AttendeeStore& attendees)
      : settings_(settings), attendees_(attendees) {}

  Result<std::string> token(const std::string& event, const std::string& ticket, int serial);
  /// The token of the attendee's present link, which the store gets to know where it does not yet: of those
  /// who were imported or walked in.
  Result<std::string> tokenFor(const std::string& event, const store::Attendee& attendee);
  /// What the store keeps of a new attendee's first link.
  Result<std::string> firstHash(const std::string& event, const std::string& ticket);
  /// nullopt where the token is of no guest, or was replaced.
  Result<std::optional<store::AttendeeStore::Owner>> owner(std::string_view token);
  /// What is queued with a guest's new link, given its serial number.
  using Tell = std::function<std::vector<store::NewMessage>(const store::Attendee&, int serial)>;
  /// Ends the ticket's link; the token of the new one. NotFound: there is no such ticket.
  Result<std::string> renew(const std::string& event, const std::string& ticket, const Tell& tell,
                            Instant now);

 private:
  Result<std::string> secret();

  store::SettingsStore& settings_;
  store::AttendeeStore& attendees_;
  std::mutex mutex_;
  std::string secret_;
};

}  // namespace usher::backend::service
