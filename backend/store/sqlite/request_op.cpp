// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/port/request_problem.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/request_table.h>

namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op& op, const contract::RequestOp& what) {
  const auto asked =
      askFor(context.database, context.rows, context.feed,
             {op.id, what.ticket, what.item, what.quantity, what.note, op.at}, context.push.received);
  if (const auto* refusal = std::get_if<RequestRefusal>(&asked)) {
    const auto [type, detail] = problemOf(*refusal);
    return rejected(type, detail);
  }
  return accepted(what.ticket);
}

}  // namespace usher::backend::store
