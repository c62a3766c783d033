// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <usher/contract/json_reader.h>
#include <usher/contract/ops.h>

namespace usher::contract {

Json toJson(const Op& op);
Op readOp(ObjectReader& object);

}  // namespace usher::contract
