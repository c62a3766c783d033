// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/locale/zone.h>
#include <usher/contract/event_rows.h>

namespace usher::backend::exchange {

/// The event that a file is for: what its lines may refer to.
struct EventFrame {
  contract::EventRow event;
  std::vector<contract::TicketTypeRow> ticket_types;
  std::vector<contract::SessionRow> sessions;
  /// The type of tickets whose line names none; "": such lines are wrong, unless the event has one type
  /// alone.
  std::string default_ticket_type;
  /// The language (BCP 47) of titles that name none.
  std::string language = "en";
};

/// The event's zone; UTC where ICU does not know it.
locale::Zone zoneOf(const EventFrame& frame);

}  // namespace usher::backend::exchange
