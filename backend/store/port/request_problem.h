// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/request_store.h>

namespace usher::backend::store {

/// A refusal as programs read it (see problem types in contract/openapi.yaml), and in a sentence for staff.
struct RequestProblem {
  const char* type;
  const char* detail;
};

inline RequestProblem problemOf(RequestRefusal refusal) {
  switch (refusal) {
    case RequestRefusal::UnknownTicket:
      return {"unknown-ticket", "The event has no such ticket."};
    case RequestRefusal::TicketInvalid:
      return {"ticket-invalid", "This ticket is cancelled, blocked or revoked."};
    case RequestRefusal::UnknownItem:
      return {"unknown-item", "The event has nothing like this to ask for."};
    case RequestRefusal::NotEnrolled:
      return {"not-enrolled", "This is for those who are enrolled in the session."};
    case RequestRefusal::Closed:
      return {"closed", "This was asked for before it opened, or after it closed."};
    case RequestRefusal::SoldOut:
      return {"sold-out", "There are not so many left."};
    case RequestRefusal::LimitReached:
      return {"limit-reached", "This guest has asked for as many as one guest may have."};
    case RequestRefusal::IdReused:
      break;
  }
  return {"op-id-reused", "Something else was sent under this id before."};
}

}  // namespace usher::backend::store
