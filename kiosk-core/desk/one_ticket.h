// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>
#include <vector>

#include <usher/domain/claim.h>
#include <usher/ports/check_in_store.h>

namespace usher::desk {

/// All tickets that are known by that, with their passages. Data thread.
std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> ticketsOf(
    ports::CheckInStore& store, const domain::Claim& claim);

/// Nothing was done: no ticket is known by that, or several are and somebody has to choose first.
struct NotOneTicket {
  int count = 0;
  bool operator==(const NotOneTicket&) const = default;
};

/// The ticket that is meant, with its passages. Data thread.
std::expected<std::variant<domain::TicketWithHistory, NotOneTicket>, ports::StoreError> oneTicket(
    ports::CheckInStore& store, const domain::Claim& claim);

}  // namespace usher::desk
