// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/ticket.h>

namespace usher::domain {

/// How a ticket stands at one check-in list. What keeps it out counts more than where it has been.
enum class DoorState { NotYetIn, Inside, Left, Unpaid, Cancelled, Blocked };

/// A row of the look-up.
struct FoundGuest {
  TicketId ticket;
  Attendee attendee;
  TicketTypeId type;
  DoorState state = DoorState::NotYetIn;
  bool operator==(const FoundGuest&) const = default;
};

/// Who was found by what somebody typed.
struct FoundGuests {
  QString typed;
  /// The best first.
  std::vector<FoundGuest> rows = {};
  /// There are others, who come after these.
  bool more = false;
  bool operator==(const FoundGuests&) const = default;
};

}  // namespace usher::domain
