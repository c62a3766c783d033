// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/op_kinds.h>

namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op& op, const contract::SettleIncidentOp& what) {
  const Settlement settlement{what.resolution, what.by.empty() ? context.push.kiosk_name : what.by,
                              what.note};
  if (!settleIncident(context.database, context.feed, what.incident, settlement, op.at)) {
    return rejected("unknown-incident", "The event has no such incident.");
  }
  return accepted({});
}

}  // namespace usher::backend::store
