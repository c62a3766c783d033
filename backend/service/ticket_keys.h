// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <string>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// The keys that sign an event's tickets (contract/signed_ticket.h). Any thread; blocks on the store.
class TicketKeys {
 public:
  TicketKeys(store::SettingsStore& settings, Clock clock) : settings_(settings), clock_(std::move(clock)) {}

  /// The code of a ticket whose id is 16 hexadecimal digits and whose type has a number for signed tickets;
  /// makes the event's first key where there is none. Of any other ticket a random code that proves nothing:
  /// where the event has had more than 255 types, or the ticket more than 255 codes.
  /// `issue` is 0 for the first code of a ticket, and goes up with each that replaces one.
  Result<std::string> issueCode(const std::string& event, const contract::TicketRow& ticket, int issue = 0);
  /// Makes the event's first key where there is none: kiosks that know it early can prove tickets of guests
  /// whom they have not heard of.
  Result<void> ensure(const std::string& event);
  /// Signs with a new key from now on.
  Result<contract::TicketKeyRow> rotate(const std::string& event, bool retire_others);

 private:
  Result<store::SigningKey> current(const std::string& event);
  Result<store::SigningKey> make(const std::string& event);

  store::SettingsStore& settings_;
  Clock clock_;
  // Two first tickets at once must not make two first keys.
  std::mutex mutex_;
};

}  // namespace usher::backend::service
