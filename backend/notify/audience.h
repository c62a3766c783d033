// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/message_store.h>

namespace usher::backend::notify {

/// What is said to each of several guests: a message without channel, ticket and address. The guest's ticket
/// and the channel are added to `dedupe`.
using Saying = store::NewMessage;

/// Makes messages for guests, by mail where they have an address, and by text message too where `by_sms` says
/// so and they have a number. Tickets that are cancelled, blocked or revoked are left out. Any thread.
class Audience {
 public:
  using Messages = store::Result<std::vector<store::NewMessage>>;
  /// Of a session: those who have a seat, or those who wait for one, too.
  enum Who { Seated, Both };

  explicit Audience(store::AttendeeStore& attendees) : attendees_(attendees) {}

  Messages ofSession(const std::string& session, Who who, const Saying& saying, bool by_sms);
  Messages ofTicket(const std::string& ticket, const Saying& saying, bool by_sms);

 private:
  store::AttendeeStore& attendees_;
};

}  // namespace usher::backend::notify
