// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/guest_file.h>

#include <algorithm>

namespace usher::domain {

DoorState doorStateOf(const TicketWithHistory& ticket, const CheckInListId& list) {
  const Ticket& of = ticket.ticket;
  const auto last = std::find_if(ticket.history.rbegin(), ticket.history.rend(),
                                 [&](const CheckIn& passage) { return passage.list == list; });
  return doorStateOf(of.order_status, of.blocked || of.revoked,
                     last != ticket.history.rend() ? std::optional(last->direction) : std::nullopt);
}

DoorState doorStateOf(OrderStatus order_status, bool blocked_or_revoked, std::optional<Direction> last) {
  if (blocked_or_revoked) return DoorState::Blocked;
  if (order_status == OrderStatus::Cancelled) return DoorState::Cancelled;
  if (last) return *last == Direction::Entry ? DoorState::Inside : DoorState::Left;
  return order_status == OrderStatus::Pending ? DoorState::Unpaid : DoorState::NotYetIn;
}

bool isExpectedAt(const CheckInList& list, const Ticket& ticket) {
  const bool is_enrolled =
      list.session && std::ranges::find(ticket.enrolments, *list.session) != ticket.enrolments.end();
  return list.isFor(ticket.type, is_enrolled);
}

int badgesOf(const std::vector<CheckIn>& history) {
  int badges = 0;
  for (const CheckIn& made : history) badges += made.badges;
  return badges;
}

}  // namespace usher::domain
