// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/guest_names.h>

namespace usher::backend::web {

std::string nameOf(const Names& names, const std::string& id) {
  const auto found = names.find(id);
  return found == names.end() || found->second.empty() ? id : found->second;
}

std::string fullName(const contract::TicketRow& ticket) {
  const bool has_both = !ticket.given_name.empty() && !ticket.family_name.empty();
  return ticket.given_name + (has_both ? " " : "") + ticket.family_name;
}

store::Result<std::string> GuestNames::of(const std::string& ticket) {
  if (!known_.contains(ticket)) {
    const auto attendee = call_.stores().attendees.attendee(call_.event.id, ticket);
    if (!attendee) return std::unexpected(attendee.error());
    known_[ticket] = *attendee ? fullName((*attendee)->ticket) : std::string();
  }
  return nameOf(known_, ticket);
}

}  // namespace usher::backend::web
