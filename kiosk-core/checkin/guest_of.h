// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/decision.h>

namespace usher::checkin {

/// The ticket's type; a plainly neutral one where the event has not told of it.
domain::TicketType typeOf(const domain::Ticket& ticket, const domain::EventFacts& facts);

/// What screens and papers need of a ticket's guest.
domain::Guest guestOf(const domain::Ticket& ticket, const domain::EventFacts& facts);

}  // namespace usher::checkin
