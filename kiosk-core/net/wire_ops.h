// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/contract/kiosk.h>
#include <usher/contract/ops.h>
#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/ports/backend.h>

/// What a kiosk tells, and what it is answered, between the contract's types and its own.
namespace usher::net {

contract::OpsRequest toRequest(const std::vector<ports::OutboxOp>& ops);
/// One outcome for each op of `asked`: one that the answer lacks is to be sent again.
ports::PushAnswer toPushAnswer(const contract::OpsAnswer& answer, const std::vector<domain::OpId>& asked,
                               domain::Instant now);

contract::HeartbeatRequest toRequest(const ports::KioskHealth& health, domain::Instant now);
ports::HeartbeatAnswer toHeartbeatAnswer(const contract::HeartbeatAnswer& answer);

}  // namespace usher::net
