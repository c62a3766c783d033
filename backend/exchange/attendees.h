// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/columns.h>
#include <usher/backend/exchange/event_frame.h>
#include <usher/backend/exchange/problem.h>

namespace usher::backend::exchange {

struct ImportedAttendee {
  /// As the contract allows it, but for `code`: "" where the line has none, for the service to issue one.
  contract::TicketRow ticket;
  /// "" where the line has none.
  std::string email;
  /// The reference of the booking that several attendees may share; "" where the line has none.
  std::string booking;
  /// E.164.
  std::string phone;
  /// BCP 47.
  std::string language;
  /// The fields that the file has for this attendee, empty or not; `name` is given_name and family_name. What
  /// is not among them has its default value, which the file does not speak of.
  std::vector<std::string_view> named;
  /// The line has neither id nor code: it is the same guest as long as name and address stay as they are.
  bool known_by_name = false;
  std::int64_t line = 0;
};

struct AttendeeImport {
  std::vector<ImportedAttendee> attendees;
  std::vector<LineProblem> problems;
  Columns columns;
};

/// Attendees from a file as it was uploaded: JSON where it begins with a bracket or brace, else CSV.
///
/// CSV (RFC 4180): comma, semicolon or tab; encodings as decodeText takes them; a first line that names the
/// columns in English or German. JSON: an array of objects, or one object after the other (NDJSON), with the
/// contract's fields of a ticket, and `email`, `booking`, `phone`, `language`, `name` beside them (`booking`
/// is the reference there, not what a row has).
///
/// A line is in the result or has a problem that says why not. A ticket without an id gets one, of
/// the kind that signed tickets have, that is derived from its code, else from e-mail address and name, else
/// from company and name. Never throws.
AttendeeImport readAttendees(std::string_view bytes, const EventFrame& frame);

}  // namespace usher::backend::exchange
