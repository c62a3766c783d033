// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <utility>

#include <usher/backend/store/sqlite/done_by.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/void_check_in.h>

namespace usher::backend::store {

namespace {

/// Undone, a second entry was a mistake at the door, whatever was said of it before. nullopt: it is none.
std::optional<Decision> undoneSecondEntry(OpContext& context, const contract::Op& op,
                                          const contract::VoidOp& what) {
  auto find = context.database.keep("SELECT ticket, resolution FROM incident WHERE event = ? AND op = ?");
  if (!find.bindAll(context.push.event, what.check_in).step()) return std::nullopt;
  const std::string ticket = find.text(0);
  Settlement settlement{contract::Resolution::Mistake, doneBy(context, op), what.reason};
  if (!find.isNull(1)) settlement.replaces = static_cast<contract::Resolution>(find.integer(1));
  find.reset();
  if (settlement.replaces == contract::Resolution::Mistake) {
    return rejected("already-void", "This check-in was undone before.");
  }
  settleIncident(context.database, context.feed, what.check_in, settlement, op.at);
  return accepted(ticket);
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
  if (auto undone = undoneSecondEntry(context, op, what)) return *std::move(undone);
  return rejected("unknown-check-in", "The event has no such check-in.");
}

}  // namespace usher::backend::store
