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

store::Result<const GuestNames::Known*> GuestNames::find(const std::string& ticket) {
  auto known = known_.find(ticket);
  if (known == known_.end()) {
    const auto attendee = call_.stores().attendees.attendee(call_.event.id, ticket);
    if (!attendee) return std::unexpected(attendee.error());
    Known guest;
    if (*attendee) guest = {fullName((*attendee)->ticket), (*attendee)->ticket.notes};
    known = known_.emplace(ticket, std::move(guest)).first;
  }
  return &known->second;
}

store::Result<std::string> GuestNames::of(const std::string& ticket) {
  const auto guest = find(ticket);
  if (!guest) return std::unexpected(guest.error());
  return (*guest)->name.empty() ? ticket : (*guest)->name;
}

store::Result<std::string> GuestNames::notesOf(const std::string& ticket) {
  const auto guest = find(ticket);
  if (!guest) return std::unexpected(guest.error());
  return (*guest)->notes;
}

}  // namespace usher::backend::web
