// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/one_ticket.h>

namespace usher::desk {

std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> ticketsOf(
    ports::CheckInStore& store, const domain::Claim& claim) {
  std::vector<domain::TicketWithHistory> found;
  const ports::CheckInStore::Rule look = [&](const domain::LookUp& look_up) -> ports::Ruling {
    found = look_up.found;
    return {};
  };
  const auto looked = std::visit([&](const auto& what) { return store.redeem(what, look); }, claim);
  if (!looked) return std::unexpected(looked.error());
  return found;
}

std::expected<std::variant<domain::TicketWithHistory, NotOneTicket>, ports::StoreError> oneTicket(
    ports::CheckInStore& store, const domain::Claim& claim) {
  auto found = ticketsOf(store, claim);
  if (!found) return std::unexpected(found.error());
  if (found->size() != 1) return NotOneTicket{static_cast<int>(found->size())};
  return std::move(found->front());
}

}  // namespace usher::desk
