// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/entry_badges.h>
#include <usher/backend/store/sqlite/op_kinds.h>

namespace usher::backend::store {

namespace {

const char* wordOf(contract::PrintOutcome outcome) {
  switch (outcome) {
    case contract::PrintOutcome::Printed:
      return " printed";
    case contract::PrintOutcome::Failed:
      return " failed";
    case contract::PrintOutcome::Cancelled:
      return " cancelled";
  }
  return " failed";
}

}  // namespace

Decision decide(OpContext& context, const contract::Op&, const contract::PrintResultOp& what) {
  if (!context.rows.has("ticket", what.ticket)) return unknownTicket();
  if (what.paper == contract::Paper::Badge && what.outcome != contract::PrintOutcome::Failed) {
    settleBadge(context.database, context.feed, what.ticket, what.check_in,
                what.outcome == contract::PrintOutcome::Printed ? 1 : 0);
  }
  std::string fact = what.paper == contract::Paper::Badge ? "badge" : "agenda";
  fact += wordOf(what.outcome);
  const auto& why = what.detail.empty() ? what.reason : what.detail;
  if (!why.empty()) fact += ": " + why;
  return accepted(what.ticket, std::move(fact));
}

}  // namespace usher::backend::store
