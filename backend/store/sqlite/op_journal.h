// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/backend/store/sqlite/op_decision.h>

/// What makes sending an op again harmless. Check-ins that were taken in, and second entries, are their own
/// record; every other op that was decided has a row of table `op`, which knows what the op said by its hash
/// alone: names and answers are for the guest's own rows.
namespace usher::backend::store {

/// The answer that an op of this id got before; "op-id-reused" where that one said something else.
std::optional<Decision> decidedBefore(sqlite::Database& database, const std::string& event,
                                      const contract::Op& op);
void recordDecision(sqlite::Database& database, const Push& push, const contract::Op& op,
                    const Decision& decision, const std::string& staff);

}  // namespace usher::backend::store
