// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/registration_form.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// Whether guests may register now.
enum class RegistrationState {
  /// They never may: it is not enabled, or no ticket type is offered.
  Off,
  NotYetOpen,
  Open,
  Full,
  Closed,
};

/// What an event's public page says.
struct RegistrationPage {
  contract::EventRow event;
  contract::EventSettings settings;
  RegistrationTerms terms;
  RegistrationState state = RegistrationState::Off;
  /// Places left, where the event counts them.
  std::optional<std::int64_t> left;
  /// Offered ticket types that are full.
  std::set<std::string> full_types;
};

struct RegistrationDone {
  std::string ticket;
  /// Of the guest's own link.
  std::string token;
  /// The same submission came before; this is what it made.
  bool is_repeated = false;
};

/// Nothing was kept.
struct RegistrationRefused {
  /// Open: `faults` say why.
  RegistrationState state = RegistrationState::Open;
  std::vector<FieldFault> faults;
};

using RegistrationOutcome = std::variant<RegistrationDone, RegistrationRefused>;

/// Guests register by themselves, and get a ticket, a link and a mail. Any thread; blocks on the store.
class Registration {
 public:
  Registration(store::SettingsStore& settings, store::AttendeeStore& attendees, GuestLinks& links,
               TicketKeys& keys, Clock clock)
      : settings_(settings), attendees_(attendees), links_(links), keys_(keys), clock_(std::move(clock)) {}

  /// NotFound (unknown-event): there is no such event.
  Result<RegistrationPage> page(const std::string& event);
  /// The attendee, seats and the mail "ticket" in one, or nothing. NotFound as above.
  Result<RegistrationOutcome> submit(const std::string& event, const RegistrationForm& form);

 private:
  Result<RegistrationPage> terms(const std::string& event);
  Result<store::NewAttendee> newAttendee(const RegistrationPage& page, const RegistrationForm& form);
  Result<RegistrationOutcome> done(const std::string& event, const store::Registered& registered);

  store::SettingsStore& settings_;
  store::AttendeeStore& attendees_;
  GuestLinks& links_;
  TicketKeys& keys_;
  Clock clock_;
};

}  // namespace usher::backend::service
