// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include <usher/backend/exchange/csv_writer.h>
#include <usher/contract/event_rows.h>

namespace usher::backend::exchange {

/// A line of the attendees' table; what a TicketRow does not hold is beside it.
struct ExportedAttendee {
  contract::TicketRow ticket;
  std::string email;
  std::string phone;
  std::string language;
};

/// With columns that readAttendees knows: what is written is read again as it was.
void writeAttendees(CsvWriter& csv, std::span<const ExportedAttendee> attendees);

/// Columns at, list, ticket, direction, kiosk, op; times are RFC 3339 in UTC.
void writeCheckIns(CsvWriter& csv, std::span<const contract::CheckInRow> check_ins);

/// Columns at, ticket, item, quantity, note, state, by, reason, updated_at, id.
void writeRequests(CsvWriter& csv, std::span<const contract::RequestRow> requests);

}  // namespace usher::backend::exchange
