// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/done_by.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/op_kinds.h>

namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op& op, const contract::SettleIncidentOp& what) {
  const Settlement settlement{what.resolution, what.by.empty() ? doneBy(context, op) : what.by, what.note};
  switch (settleIncident(context.database, context.feed, what.incident, settlement, op.at)) {
    case Settled::NoSuchIncident:
      return rejected("unknown-incident", "The event has no such incident.");
    case Settled::Otherwise:
      return rejected("settled-otherwise", "Somebody else has settled this incident, and not in this way.");
    case Settled::Done:
      break;
  }
  return accepted({});
}

}  // namespace usher::backend::store
