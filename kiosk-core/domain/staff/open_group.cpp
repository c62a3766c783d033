// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/open_group.h>

#include <algorithm>

namespace usher::domain::staff_mode {

bool OpenGroup::has(const TicketId& ticket) const {
  return std::ranges::any_of(file.all.guests,
                             [&](const GroupGuest& one) { return one.guest.ticket == ticket; });
}

bool OpenGroup::isTicked(const GroupGuest& one) const {
  return mayComeIn(one) && std::ranges::find(absent, one.guest.ticket) == absent.end();
}

std::vector<TicketId> OpenGroup::ticked() const {
  std::vector<TicketId> here;
  for (const GroupGuest& one : file.all.guests) {
    if (isTicked(one)) here.push_back(one.guest.ticket);
  }
  return here;
}

void OpenGroup::note(const GuestFile& one) {
  for (GroupGuest& row : file.all.guests) {
    if (row.guest.ticket != one.ticket.id) continue;
    row.guest.attendee = one.ticket.attendee;
    row.guest.state = one.state;
    row.verdict = one.verdict;
  }
}

void OpenGroup::noteInside(const std::vector<TicketId>& tickets) {
  for (GroupGuest& row : file.all.guests) {
    if (std::ranges::find(tickets, row.guest.ticket) != tickets.end()) row.guest.state = DoorState::Inside;
  }
}

}  // namespace usher::domain::staff_mode
