// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>

#include <usher/domain/op.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>

namespace usher::checkin {

/// A new op's id, of a time and chance.
domain::OpId newOpId(domain::Instant at, ports::Random& random);

/// Keeps what was done now, for the backend to learn. `by`: who of the staff did it. Data thread.
std::expected<void, ports::StoreError> recordOp(ports::Journal& journal, const ports::Clock& clock,
                                                ports::Random& random, domain::Op::What what,
                                                std::optional<domain::StaffMemberId> by = std::nullopt);

}  // namespace usher::checkin
