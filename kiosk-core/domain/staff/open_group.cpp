// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/open_group.h>

#include <algorithm>

namespace usher::domain::staff_mode {

bool OpenGroup::has(const TicketId& ticket) const {
  return std::ranges::any_of(file.all.guests,
                             [&](const GroupGuest& one) { return one.guest.ticket == ticket; });
}

bool OpenGroup::isTicked(const GroupGuest& one) const {
  if (!mayComeIn(one)) return false;
  const auto known = said.find(one.guest.ticket);
  if (known != said.end()) return known->second;
  return others_are_here && one.guest.state != DoorState::Left;
}

std::vector<TicketId> OpenGroup::ticked() const {
  std::vector<TicketId> here;
  for (const bool needs_place : {true, false}) {
    for (const GroupGuest& one : file.all.guests) {
      if (one.needs_place == needs_place && isTicked(one)) here.push_back(one.guest.ticket);
    }
  }
  return here;
}

bool OpenGroup::lacksPlaces() const {
  if (!file.all.places) return false;
  return *file.all.places <
         std::ranges::count_if(
             file.all.guests, [this](const GroupGuest& one) { return one.needs_place && isTicked(one); });
}

void OpenGroup::tick(const TicketId& ticket) {
  for (const GroupGuest& one : file.all.guests) {
    if (one.guest.ticket == ticket && mayComeIn(one)) said[ticket] = !isTicked(one);
  }
}

void OpenGroup::tickAll(bool here) {
  said.clear();
  others_are_here = here;
  if (!here) return;
  for (const GroupGuest& one : file.all.guests) {
    if (mayComeIn(one)) said[one.guest.ticket] = true;
  }
}

void OpenGroup::noteState(const TicketId& ticket, DoorState now) {
  for (const GroupGuest& one : file.all.guests) {
    if (one.guest.ticket != ticket || one.guest.state != DoorState::Inside) continue;
    // They went out, or their entry was undone: that they were ticked before says nothing any more.
    if (now != DoorState::Inside) said[ticket] = false;
  }
}

void OpenGroup::note(const GroupFile& now) {
  // That they are not inside at another door has been so before.
  if (now.list == file.list) {
    for (const GroupGuest& one : now.all.guests) noteState(one.guest.ticket, one.guest.state);
  }
  file = now;
}

void OpenGroup::note(const GuestFile& now) {
  noteState(now.ticket.id, now.state);
  for (GroupGuest& one : file.all.guests) {
    if (one.guest.ticket != now.ticket.id) continue;
    one.guest.attendee = now.ticket.attendee;
    one.guest.state = now.state;
    one.verdict = now.verdict;
  }
}

void OpenGroup::noteInside(const std::vector<TicketId>& tickets) {
  for (GroupGuest& one : file.all.guests) {
    if (std::ranges::find(tickets, one.guest.ticket) != tickets.end()) one.guest.state = DoorState::Inside;
  }
}

}  // namespace usher::domain::staff_mode
