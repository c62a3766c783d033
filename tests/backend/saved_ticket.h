// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/port/attendee_store.h>

namespace usher::backend::tests {

/// Makes the ticket of this id what it is here, whatever it was; false: there is none.
inline bool saveTicket(store::AttendeeStore& attendees, const std::string& event,
                       const contract::TicketRow& ticket, contract::Instant now) {
  store::TicketEdit edit;
  edit.change = [&ticket](contract::TicketRow& row) {
    row = ticket;
    return true;
  };
  return attendees.editTicket(event, ticket.id, edit, now).value() == store::TicketEdited::Done;
}

}  // namespace usher::backend::tests
