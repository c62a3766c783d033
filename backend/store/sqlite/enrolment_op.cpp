// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/seats.h>

namespace usher::backend::store {

namespace {

const char* factOf(const contract::EnrolmentOp& what, Enrolled::Outcome outcome) {
  if (what.leaves) return "left";
  return outcome == Enrolled::Waiting ? "waits" : "seated";
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
  return accepted(what.ticket, what.session + " " + factOf(what, enrolled.outcome));
}

}  // namespace usher::backend::store
