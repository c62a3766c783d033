// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/domain/ticket_code.h>
#include <usher/domain/verdict.h>

namespace usher::domain {

/// Where a kiosk stands.
struct Door {
  CheckInListId list;
  Direction direction = Direction::Entry;
};

/// The rules of the door. `found` are the tickets that carry `code`. Leaving is always allowed to a ticket of the event.
///
/// Precondition: `door.list` is one of `facts.lists`.
Verdict evaluate(const TicketCode& code, std::span<const TicketWithHistory> found, const EventFacts& facts,
                 const Door& door, Instant now);

}  // namespace usher::domain
