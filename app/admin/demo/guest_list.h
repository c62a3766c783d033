// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include <usher/contract/event_rows.h>

#include "split_mix.h"

namespace usher::admin {

/// What no event file holds of its guests, as an organizer's file of attendees says it: who booked with whom,
/// and the addresses of those with fixed ids. (Whoever has an address gets mails, and a demo of hundreds of
/// them is none.)
class GuestList {
 public:
  explicit GuestList(std::uint64_t seed) : random_(seed) {}

  /// One line of JSON, for `usher import attendees`; in the order of the event's tickets. Some guests come in
  /// bookings of several, each with a code of their own; those who share a code share the booking too.
  std::string line(const contract::TicketRow& ticket);

 private:
  const std::string& bookingOf(const contract::TicketRow& ticket);

  SplitMix random_;
  std::string booking_;
  std::string last_code_;
  std::uint32_t left_ = 0;
};

}  // namespace usher::admin
