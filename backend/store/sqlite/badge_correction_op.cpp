// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/attendee_edits.h>
#include <usher/backend/store/sqlite/op_kinds.h>

namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op&, const contract::BadgeCorrectionOp& what) {
  auto ticket = context.rows.get<contract::TicketRow>(what.ticket);
  if (!ticket) return unknownTicket();
  std::string changed;
  const auto correct = [&](std::string& field, const std::string& text, const char* name) {
    if (field == text) return;
    field = text;
    changed += (changed.empty() ? "" : ", ") + std::string(name);
  };
  correct(ticket->given_name, what.given_name, "given_name");
  correct(ticket->family_name, what.family_name, "family_name");
  correct(ticket->company, what.company, "company");
  Seats seats(context.database, context.rows, context.push.received);
  changeTicket(context.database, context.rows, seats, *ticket);
  seats.finish();
  return accepted(what.ticket, std::move(changed));
}

}  // namespace usher::backend::store
