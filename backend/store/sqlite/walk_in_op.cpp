// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/port/mail_to_guest.h>
#include <usher/backend/store/sqlite/attendee_edits.h>
#include <usher/backend/store/sqlite/erased_guests.h>
#include <usher/backend/store/sqlite/message_queue.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/contract/contact.h>

namespace usher::backend::store {

namespace {

bool isCodeTaken(OpContext& context, const std::string& code) {
  auto find =
      context.database.keep("SELECT 1 FROM thing WHERE event = ? AND kind = 'ticket' AND row ->> 'code' = ?");
  return find.bindAll(context.push.event, code).step();
}

}  // namespace

Decision decide(OpContext& context, const contract::Op& op, const contract::WalkInOp& what) {
  if (!context.rows.has("ticket_type", what.ticket_type)) {
    return rejected("unknown-ticket-type", "The event has no such ticket type.");
  }
  // An erased guest's ticket does not come to life again either.
  if (context.rows.has("ticket", what.ticket) || context.rows.has("revocation", what.ticket) ||
      isErased(context.database, context.push.event, what.ticket)) {
    return rejected("ticket-taken", "Another guest has a ticket of this id; register this one again.");
  }
  if (isCodeTaken(context, what.code)) {
    return rejected("code-taken", "Another guest has this ticket code; register this one again.");
  }
  NewAttendee attendee;
  attendee.origin = Origin::WalkIn;
  attendee.contact.language = what.language;
  if (contract::isEmail(what.email)) attendee.contact.email = what.email;
  attendee.ticket.id = what.ticket;
  attendee.ticket.code = what.code;
  attendee.ticket.ticket_type = what.ticket_type;
  attendee.ticket.given_name = what.given_name;
  attendee.ticket.family_name = what.family_name;
  attendee.ticket.company = what.company;
  Seats seats(context.database, context.rows, op.at);
  enterAttendee(context.database, context.rows, seats, attendee, context.push.received);
  seats.finish();
  if (!attendee.contact.email.empty()) {
    const auto now = context.push.received;
    const auto mail = mailToGuest(context.push.event, what.ticket, "ticket", "ticket:" + what.ticket, now);
    queueMessage(context.database, mail, now);
  }
  return accepted(what.ticket, what.ticket_type);
}

}  // namespace usher::backend::store
