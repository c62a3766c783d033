// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/signed_ticket.h>

#include <algorithm>

namespace usher::domain {

std::optional<Ticket> ticketOf(const ProvenTicket& proven, const EventFacts& facts) {
  if (proven.row) {
    Ticket ticket = *proven.row;
    const bool is_later = proven.row_issue && proven.shown.issue > *proven.row_issue;
    ticket.code = proven.code.text();
    ticket.revoked = ticket.revoked || proven.revoked || !is_later;
    return ticket;
  }
  // 0 stands for no type.
  const auto type = std::ranges::find(facts.ticket_types, proven.shown.type, &TicketType::signed_type);
  if (proven.shown.type == 0 || type == facts.ticket_types.end()) return std::nullopt;
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
