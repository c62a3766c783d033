// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/signed_ticket.h>

#include <algorithm>
#include <iterator>

namespace usher::domain {

namespace {

/// nullptr where no type has the number, or several have it: which of them was meant, nobody can tell.
const TicketType* typeOf(int signed_type, const std::vector<TicketType>& types) {
  // 0 stands for no type.
  if (signed_type == 0) return nullptr;
  const auto found = std::ranges::find(types, signed_type, &TicketType::signed_type);
  if (found == types.end()) return nullptr;
  const auto another =
      std::ranges::find(std::next(found), types.end(), signed_type, &TicketType::signed_type);
  return another == types.end() ? &*found : nullptr;
}

}  // namespace

std::optional<Ticket> ticketOf(const ProvenTicket& proven, const EventFacts& facts) {
  if (proven.row) {
    Ticket ticket = *proven.row;
    const bool is_later = proven.row_issue && proven.shown.issue > *proven.row_issue;
    ticket.code = proven.code.text();
    ticket.revoked = ticket.revoked || proven.revoked || !is_later;
    return ticket;
  }
  const auto* type = typeOf(proven.shown.type, facts.ticket_types);
  if (type == nullptr) return std::nullopt;
  return Ticket{.id = proven.shown.ticket,
                .code = proven.code.text(),
                .type = type->id,
                .order_status = OrderStatus::Paid,
                .blocked = false,
                .revoked = proven.revoked,
                .valid_from = std::nullopt,
                .valid_until = std::nullopt,
                .attendee = {},
                .enrolments = {},
                .open_questions = {},
                .unseen = true};
}

}  // namespace usher::domain
