// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ports/signed_tickets.h>

namespace usher::proof {

/// Signed tickets of usher-backend, by the contract's own reading of them (contract/signed_ticket.h).
class ContractTickets final : public ports::SignedTickets {
 public:
  std::optional<domain::SignedTicket> read(const domain::TicketCode& code,
                                           const domain::EventId& event) const override;
  bool proves(const domain::TicketKey& key, const domain::TicketCode& code,
              const domain::EventId& event) const override;
};

}  // namespace usher::proof
