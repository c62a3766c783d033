// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/guest_file.h>

#include <algorithm>

namespace usher::domain {

DoorState doorStateOf(const TicketWithHistory& ticket, const CheckInListId& list) {
  const Ticket& of = ticket.ticket;
  if (of.blocked || of.revoked) return DoorState::Blocked;
  if (of.order_status == OrderStatus::Cancelled) return DoorState::Cancelled;
  const auto last = std::find_if(ticket.history.rbegin(), ticket.history.rend(),
                                 [&](const CheckIn& passage) { return passage.list == list; });
  if (last != ticket.history.rend()) {
    return last->direction == Direction::Entry ? DoorState::Inside : DoorState::Left;
  }
  return of.order_status == OrderStatus::Pending ? DoorState::Unpaid : DoorState::NotYetIn;
}

}  // namespace usher::domain
