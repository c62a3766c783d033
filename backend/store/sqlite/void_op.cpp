// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/done_by.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/void_check_in.h>

namespace usher::backend::store {

namespace {

bool isSecondEntry(OpContext& context, const std::string& op) {
  auto find = context.database.keep("SELECT 1 FROM incident WHERE event = ? AND op = ?");
  return find.bindAll(context.push.event, op).step();
}

}  // namespace

Decision decide(OpContext& context, const contract::Op& op, const contract::VoidOp& what) {
  auto voided =
      voidCheckIn(context.database, context.feed, what.check_in, doneBy(context, op), what.reason, op.at);
  switch (voided.outcome) {
    case Voided::Done:
      return accepted(std::move(voided.ticket));
    case Voided::Already:
      return rejected("already-void", "This check-in was undone before.");
    case Voided::NoSuchCheckIn:
      break;
  }
  if (isSecondEntry(context, what.check_in)) {
    return rejected("second-entry",
                    "This entry was made while another one stood; settle it as an incident instead.");
  }
  return rejected("unknown-check-in", "The event has no such check-in.");
}

}  // namespace usher::backend::store
