// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/domain/signed_ticket.h>

namespace usher::ports {

/// The format of signed tickets, whichever it is. Every method: any thread.
class SignedTickets {
 public:
  virtual ~SignedTickets() = default;
  /// What the code says of itself, unproved; nullopt where it is no signed ticket.
  virtual std::optional<domain::SignedTicket> read(const domain::TicketCode& code,
                                                   const domain::EventId& event) const = 0;
  /// The holder of the key has issued this very code for the event.
  virtual bool proves(const domain::TicketKey& key, const domain::TicketCode& code,
                      const domain::EventId& event) const = 0;
};

}  // namespace usher::ports
