// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>

#include <usher/domain/ticket.h>
#include <usher/ports/check_in_store.h>

namespace usher::checkin {

/// The ticket of a guest who is at the kiosk already, as it is now: the one with that id of those that carry
/// the code. nullopt: there is none (any more). Data thread.
std::expected<std::optional<domain::Ticket>, ports::StoreError> ticketOf(ports::CheckInStore& store,
                                                                         const QString& code,
                                                                         const domain::TicketId& id);

}  // namespace usher::checkin
