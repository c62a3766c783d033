// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/op_kinds.h>

namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op&, const contract::PrintResultOp& what) {
  if (!context.rows.has("ticket", what.ticket)) return unknownTicket();
  std::string fact = what.paper == contract::Paper::Badge ? "badge" : "agenda";
  fact += what.outcome == contract::PrintOutcome::Printed ? " printed" : " failed";
  if (!what.detail.empty()) fact += ": " + what.detail;
  return accepted(what.ticket, std::move(fact));
}

}  // namespace usher::backend::store
