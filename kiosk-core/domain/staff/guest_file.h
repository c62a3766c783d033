// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/domain/staff/found_guest.h>
#include <usher/domain/staff/group_file.h>
#include <usher/domain/ticket.h>
#include <usher/domain/verdict.h>

namespace usher::domain {

/// All that staff see of one guest. `state` and `verdict` are those of the list of this kiosk.
struct GuestFile {
  Ticket ticket;
  /// On every list, oldest first.
  std::vector<CheckIn> history = {};
  DoorState state = DoorState::NotYetIn;
  /// What the door would say now of the guest's coming in.
  Verdict verdict = Unknown{};
  /// The others of the group; none: the guest comes alone.
  GuestsTogether others = {};
  /// At whose door that is so.
  std::optional<CheckInListId> list = std::nullopt;
  bool operator==(const GuestFile&) const = default;
};

/// How many badges came out for the guest, as far as is known here.
int badgesOf(const std::vector<CheckIn>& history);

/// Of the list's own passages, and of what keeps the ticket out everywhere.
DoorState doorStateOf(const TicketWithHistory& ticket, const CheckInListId& list);

/// The list is a door of theirs, whether or not they stand so that they may pass.
bool isExpectedAt(const CheckInList& list, const Ticket& ticket);

/// How they stand, told what counts. `last`: the last passage on the list.
DoorState doorStateOf(OrderStatus order_status, bool blocked_or_revoked, std::optional<Direction> last);

}  // namespace usher::domain
