// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/done_by.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/request_table.h>

namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op& op, const contract::RequestStateOp& what) {
  const RequestStep step{what.state, doneBy(context, op), what.reason};
  const auto stepped = stepRequest(context.database, context.rows, context.feed, what.request, step, op.at);
  if (const auto* refusal = std::get_if<StepRefusal>(&stepped)) {
    return *refusal == StepRefusal::NoSuchRequest
               ? rejected("unknown-request", "The event has no such request.")
               : rejected("settled-otherwise",
                          "Somebody else has seen to this request, and not in this way.");
  }
  return accepted(std::get<contract::RequestRow>(stepped).ticket);
}

}  // namespace usher::backend::store
