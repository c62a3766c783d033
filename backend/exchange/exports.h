// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>
#include <usher/contract/ops.h>
#include <usher/csv/writer.h>

namespace usher::backend::exchange {

/// A line of the attendees' table; what a TicketRow does not hold is beside it.
struct ExportedAttendee {
  contract::TicketRow ticket;
  std::string email;
  std::string booking;
  std::string phone;
  std::string language;
  std::vector<contract::Answer> answers = {};
};

/// With columns that readAttendees knows: what is written is read again as it was. Behind them is a column
/// for each of `questions`, "answer:ID", which readAttendees leaves out.
void writeAttendees(csv::Writer& csv, std::span<const ExportedAttendee> attendees,
                    std::span<const std::string> questions = {});

/// What staff found of an entry that was made although another one stood.
enum class SecondEntry { No, Unsettled, Accepted, Mistake };

/// A line of the check-ins' table; what its ticket's row holds is beside it, empty where there is none.
struct ExportedCheckIn {
  contract::CheckInRow row;
  SecondEntry second = SecondEntry::No;
  std::string given_name;
  std::string family_name;
  std::string company;
  std::string ticket_type;
};

/// Columns at, list, ticket, direction, kiosk, op, given_name, family_name, company, ticket_type,
/// second_entry (unsettled, accepted, mistake, or nothing where it was none); times are RFC 3339 in UTC.
void writeCheckIns(csv::Writer& csv, std::span<const ExportedCheckIn> check_ins);

/// Columns at, ticket, item, quantity, note, state, by, reason, updated_at, id.
void writeRequests(csv::Writer& csv, std::span<const contract::RequestRow> requests);

}  // namespace usher::backend::exchange
