// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <functional>
#include <optional>
#include <string>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::notify {

using store::Instant;

/// The address of a guest's own page; "" where the backend has no public address. An error is for the log.
using GuestLink = std::function<std::expected<std::string, std::string>(const std::string& event,
                                                                        const store::Attendee& guest)>;

/// Why there is nothing to be said.
struct Unsaid {
  /// The store failed: later it may work.
  bool try_again = false;
  /// For organizers, one line.
  std::string why;
};

/// A message with what the backend knows about its event and its guest at this moment.
struct Occasion {
  store::Message message;
  contract::EventRow event;
  contract::EventSettings settings;
  /// Of a message to staff: whom it is about.
  std::optional<store::Attendee> guest;
  /// Of the reader; one of locale::kLanguages.
  std::string language;
  /// "" where there is none.
  std::string guest_link;
  std::string board_link;
  Instant now;
};

/// Any thread.
class Occasions {
 public:
  Occasions(store::SettingsStore& settings, store::AttendeeStore& attendees, GuestLink guest_link,
            std::string board_link)
      : settings_(settings),
        attendees_(attendees),
        guest_link_(std::move(guest_link)),
        board_link_(std::move(board_link)) {}

  std::expected<Occasion, Unsaid> of(const store::Message& message, Instant now);

 private:
  store::SettingsStore& settings_;
  store::AttendeeStore& attendees_;
  GuestLink guest_link_;
  std::string board_link_;
};

/// The event's name for readers of that language.
const std::string& eventName(const Occasion& occasion);

}  // namespace usher::backend::notify
