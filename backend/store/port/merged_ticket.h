// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/contract/event_rows.h>
#include <usher/contract/signed_ticket.h>

namespace usher::backend::store {

/// What a file of guests says of a known ticket, with what it does not speak of as the file before it said it
/// (`last`), and where there was none, as the ticket is. `named`: its fields as exchange::ImportedAttendee
/// names them; nullopt: it speaks of all.
inline contract::TicketRow filledIn(contract::TicketRow file,
                                    const std::optional<std::vector<std::string_view>>& named,
                                    const contract::TicketRow& known,
                                    const std::optional<contract::TicketRow>& last) {
  using Ticket = contract::TicketRow;
  const auto& before = last ? *last : known;
  const auto has = [&](std::string_view field) {
    return !named || std::ranges::find(*named, field) != named->end();
  };
  const auto keep = [&](auto Ticket::* field, bool is_named) {
    if (!is_named) file.*field = before.*field;
  };
  keep(&Ticket::code, has("code") && !file.code.empty());
  keep(&Ticket::ticket_type, has("ticket_type"));
  keep(&Ticket::order_status, has("order_status"));
  keep(&Ticket::blocked, has("blocked"));
  keep(&Ticket::revoked, has("revoked"));
  keep(&Ticket::valid_from, has("valid_from"));
  keep(&Ticket::valid_until, has("valid_until"));
  keep(&Ticket::given_name, has("given_name") || has("name"));
  keep(&Ticket::family_name, has("family_name") || has("name"));
  keep(&Ticket::company, has("company"));
  keep(&Ticket::notes, has("notes"));
  // Of the guest's, beside the ticket.
  keep(&Ticket::language, !named);
  // What the guest has chosen is not the file's.
  if (!has("sessions")) file.sessions = last ? last->sessions : std::vector<std::string>();
  return file;
}

/// What a known ticket becomes when a file of guests names it again. `last` is what the file before it said
/// of the ticket, nullopt where there was none. What a file says as it said it before is no news, so that
/// what was done here since (blocked, cancelled, a new code, a corrected name) stays; what it says anew
/// counts. A revocation stays in any case, and where there is no `last`, so do a block, a cancellation and a
/// code that was issued again. Seats, open questions and language are as in `known`: they are merged
/// elsewhere.
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
