// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/request_table.h>

namespace usher::backend::store {

namespace {

Decision refusedBecause(RequestRefusal refusal) {
  switch (refusal) {
    case RequestRefusal::UnknownTicket:
      return unknownTicket();
    case RequestRefusal::TicketInvalid:
      return rejected("ticket-invalid", "This ticket is cancelled, blocked or revoked.");
    case RequestRefusal::UnknownItem:
      return rejected("unknown-item", "The event has nothing like this to ask for.");
    case RequestRefusal::NotEnrolled:
      return rejected("not-enrolled", "This is for those who are enrolled in the session.");
    case RequestRefusal::Closed:
      return rejected("closed", "This was asked for before it opened, or after it closed.");
    case RequestRefusal::SoldOut:
      return rejected("sold-out", "There are not so many left.");
    case RequestRefusal::LimitReached:
      return rejected("limit-reached", "This guest has asked for as many as one guest may have.");
    case RequestRefusal::IdReused:
      break;
  }
  return rejected("op-id-reused", "Something else was sent under this id before.");
}

}  // namespace

Decision decide(OpContext& context, const contract::Op& op, const contract::RequestOp& what) {
  const auto asked =
      askFor(context.database, context.rows, context.feed,
             {op.id, what.ticket, what.item, what.quantity, what.note, op.at}, context.push.received);
  if (const auto* refusal = std::get_if<RequestRefusal>(&asked)) return refusedBecause(*refusal);
  return accepted(what.ticket);
}

}  // namespace usher::backend::store
