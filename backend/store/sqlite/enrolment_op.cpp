// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/enrolment_table.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/seats.h>

namespace usher::backend::store {

namespace {

/// "seated", "waits" or "left", as it is once all is done.
const char* factOf(OpContext& context, const contract::EnrolmentOp& what) {
  const auto enrolment = readEnrolment(context.database, context.rows.event(), what.session, what.ticket);
  if (!enrolment) return "left";
  return enrolment->seat == Seat::Waiting ? "waits" : "seated";
}

}  // namespace

Decision decide(OpContext& context, const contract::Op& op, const contract::EnrolmentOp& what) {
  const auto session = context.rows.get<contract::SessionRow>(what.session);
  if (!session) return rejected("unknown-session", "The event has no such session.");
  // As it was when the guest asked: a kiosk may have been without a network since.
  if (session->ends_at <= op.at) return rejected("session-over", "The session was over.");
  Seats seats(context.database, context.rows, context.push.received);
  const auto enrolled =
      what.leaves ? seats.leave(what.ticket, what.session) : seats.enrol(what.ticket, what.session);
  if (enrolled.outcome == Enrolled::NoSuchTicket) return unknownTicket();
  seats.finish();
  return accepted(what.ticket, what.session + " " + factOf(context, what));
}

}  // namespace usher::backend::store
