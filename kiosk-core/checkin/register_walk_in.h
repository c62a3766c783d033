// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/ticket_code.h>
#include <usher/domain/walk_in.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>
#include <usher/ports/walk_ins.h>

namespace usher::checkin {

/// The types that a guest may have who registers now: those meant for the door that are not full, as far as
/// is known here. Data thread.
std::expected<std::vector<domain::TicketType>, ports::StoreError> typesAtDoor(const domain::EventFacts& facts,
                                                                              ports::WalkIns& walk_ins);

/// Makes a ticket, keeps it for the backend, and answers its code; nullopt where the type is full, or not one
/// for the door any more. `by`: who of the staff does it. Data thread.
std::expected<std::optional<domain::TicketCode>, ports::StoreError> registerWalkIn(
    const domain::WalkInForm& form, const domain::EventFacts& facts, ports::WalkIns& walk_ins,
    ports::Journal& journal, const ports::Clock& clock, ports::Random& random,
    std::optional<domain::StaffMemberId> by = std::nullopt);

}  // namespace usher::checkin
