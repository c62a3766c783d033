// SPDX-License-Identifier: Apache-2.0
#include <usher/store/ticket_finder.h>

#include <usher/store/rows.h>

namespace usher::store {

TicketFinder::TicketFinder(sqlite::Database& database, Sealing& sealing)
    : sealing_(sealing),
      tickets_(database.prepare(
          "SELECT id, type, order_status, blocked, revoked, valid_from, valid_until, enrolments, "
          "open_questions, sealed FROM event.ticket WHERE code_hash = ? ORDER BY id")),
      history_(database.prepare(
          "SELECT id, ticket, list, direction, at, kiosk FROM event.check_in WHERE ticket = ?1 UNION ALL "
          "SELECT op, ticket, list, direction, at, kiosk FROM own_check_in c WHERE ticket = ?1 AND NOT "
          "EXISTS "
          "(SELECT 1 FROM event.check_in e WHERE e.id = c.op) ORDER BY 5, 1")) {}

std::vector<domain::TicketWithHistory> TicketFinder::find(const domain::TicketCode& code) {
  std::vector<domain::TicketWithHistory> found;
  const CodeHash hash = sealing_.hashOf(code.text());
  tickets_.bindAll(sqlite::Blob(hash));
  while (tickets_.step()) found.push_back({.ticket = readTicket(), .history = {}});
  for (auto& [ticket, history] : found) history = readHistory(ticket.id);
  return found;
}

domain::Ticket TicketFinder::readTicket() {
  auto personal = sealing_.unseal(tickets_.view(0), tickets_.blob(9));
  if (!personal)
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("a ticket's sealed part does not open"));
  return {.id = id<domain::TicketId>(tickets_.view(0)),
          .code = std::move(personal->code),
          .type = id<domain::TicketTypeId>(tickets_.view(1)),
          .order_status = enumerator(tickets_.integer(2), domain::OrderStatus::Cancelled),
          .blocked = tickets_.integer(3) != 0,
          .revoked = tickets_.integer(4) != 0,
          .valid_from = instant(tickets_.optionalInteger(5)),
          .valid_until = instant(tickets_.optionalInteger(6)),
          .attendee = std::move(personal->attendee),
          .enrolments = ids<domain::SessionId>(tickets_.view(7)),
          .open_questions = ids<domain::QuestionId>(tickets_.view(8))};
}

std::vector<domain::CheckIn> TicketFinder::readHistory(const domain::TicketId& ticket) {
  std::vector<domain::CheckIn> history;
  history_.bindAll(utf8(ticket.text()));
  while (history_.step()) history.push_back(checkIn(history_));
  return history;
}

}  // namespace usher::store
