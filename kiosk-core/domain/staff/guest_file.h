// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/ticket.h>
#include <usher/domain/verdict.h>

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

/// All that staff see of one guest. `state` and `verdict` are those of the list of this kiosk.
struct GuestFile {
  Ticket ticket;
  /// On every list, oldest first.
  std::vector<CheckIn> history = {};
  DoorState state = DoorState::NotYetIn;
  /// What the door would say now of the guest's coming in.
  Verdict verdict = Unknown{};
  bool operator==(const GuestFile&) const = default;
};

/// Of the list's own passages, and of what keeps the ticket out everywhere.
DoorState doorStateOf(const TicketWithHistory& ticket, const CheckInListId& list);

/// The same, told what counts. `last`: the last passage on the list.
DoorState doorStateOf(OrderStatus order_status, bool blocked_or_revoked, std::optional<Direction> last);

}  // namespace usher::domain
