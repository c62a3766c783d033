// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/ticket_of.h>

namespace usher::checkin {

std::expected<std::optional<domain::Ticket>, ports::StoreError> ticketOf(ports::CheckInStore& store,
                                                                         const QString& code,
                                                                         const domain::TicketId& id) {
  std::optional<domain::Ticket> ticket;
  const auto scanned = domain::TicketCode::parse(code.toUtf8());
  if (!scanned) return ticket;
  const auto looked = store.redeem(*scanned, [&](const domain::LookUp& look_up) -> ports::Ruling {
    for (const auto& each : look_up.found) {
      if (each.ticket.id == id) ticket = each.ticket;
    }
    return {};
  });
  if (!looked) return std::unexpected(looked.error());
  return ticket;
}

}  // namespace usher::checkin
