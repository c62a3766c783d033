// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/done_by.h>
#include <usher/backend/store/sqlite/op_journal.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/redeem.h>

namespace usher::backend::store {

namespace {

Decision decideNew(OpContext& context, const contract::Op& op) {
  return std::visit(
      [&](const auto& what) -> Decision {
        if constexpr (std::is_same_v<std::decay_t<decltype(what)>, contract::UnknownOp>) {
          // Not recorded: a later program may know it.
          return rejected("unknown-op", "This backend does not know what the kiosk did; update the backend.");
        } else {
          auto decision = decide(context, op, what);
          recordDecision(context.database, context.push, op, decision, staffName(context, op));
          return decision;
        }
      },
      op.body);
}

contract::OpResult answerTo(const contract::Op& op, Decision decision) {
  contract::OpResult result;
  result.id = op.id;
  result.status = decision.status;
  result.winner = std::move(decision.winner);
  result.problem = std::move(decision.problem);
  result.detail = std::move(decision.detail);
  return result;
}

}  // namespace

PushOutcome redeem(sqlite::Database& database, const Push& push) {
  FeedLog feed(database, push.event, push.received);
  EventRows rows(database, feed);
  OpContext context{database, push, feed, rows};
  PushOutcome outcome;
  outcome.results.reserve(push.ops.size());
  for (const auto& op : push.ops) {
    auto before = decidedBefore(database, push.event, op);
    outcome.results.push_back(answerTo(op, before ? std::move(*before) : decideNew(context, op)));
  }
  feed.finish();
  outcome.sequence = feed.sequence();
  return outcome;
}

}  // namespace usher::backend::store
