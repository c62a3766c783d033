// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>

#include <usher/domain/claim.h>
#include <usher/ports/check_in_store.h>

namespace usher::desk {

/// Nothing was done: no ticket is known by that, or several are and somebody has to choose first.
struct NotOneTicket {
  int count = 0;
  bool operator==(const NotOneTicket&) const = default;
};

/// The ticket that is meant, with its passages. Data thread.
std::expected<std::variant<domain::TicketWithHistory, NotOneTicket>, ports::StoreError> oneTicket(
    ports::CheckInStore& store, const domain::Claim& claim);

}  // namespace usher::desk
