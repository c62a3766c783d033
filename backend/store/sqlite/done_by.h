// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/sqlite/op_decision.h>

namespace usher::backend::store {

/// The name of the staff member who did it; "": nobody was signed in, or nobody knows them (any more).
std::string staffName(OpContext& context, const contract::Op& op);
/// The same, or else the kiosk's name.
std::string doneBy(OpContext& context, const contract::Op& op);

}  // namespace usher::backend::store
