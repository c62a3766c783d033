// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/contract/event_rows.h>
#include <usher/contract/signed_ticket.h>

namespace usher::backend::store {

/// What a known ticket becomes when a file of guests names it again. `last` is what the file before it said
/// of the ticket, nullopt where there was none. What a file says as it said it before is no news, so that
/// what was done here since (blocked, cancelled, a new code, a corrected name) stays; what it says anew
/// counts. A revocation stays in any case, and where there is no `last`, so do a block, a cancellation and a
/// code that was issued again. Sessions and open questions are as in `known`: they are merged elsewhere.
inline contract::TicketRow mergedTicket(const contract::TicketRow& known,
                                        const std::optional<contract::TicketRow>& last,
                                        const contract::TicketRow& file) {
  using Ticket = contract::TicketRow;
  auto merged = known;
  const auto take = [&](auto Ticket::* field, bool unless = false) {
    if (last ? file.*field != (*last).*field : !unless) merged.*field = file.*field;
  };
  const auto code = contract::parseSignedTicket(known.code);
  take(&Ticket::code, code && code->ticket.flags > 0);
  take(&Ticket::ticket_type);
  take(&Ticket::order_status, known.order_status == contract::OrderStatus::Cancelled);
  take(&Ticket::blocked, known.blocked);
  take(&Ticket::revoked);
  merged.revoked = merged.revoked || known.revoked;
  take(&Ticket::valid_from);
  take(&Ticket::valid_until);
  take(&Ticket::given_name);
  take(&Ticket::family_name);
  take(&Ticket::company);
  take(&Ticket::notes);
  return merged;
}

}  // namespace usher::backend::store
