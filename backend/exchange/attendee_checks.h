// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/attendee_fields.h>
#include <usher/backend/exchange/attendees.h>
#include <usher/backend/exchange/inspected_line.h>
#include <usher/backend/exchange/wall_time.h>
#include <usher/backend/locale/zone.h>

namespace usher::backend::exchange {

/// Makes attendees of raw lines, one after the other, and remembers what it has seen.
class AttendeeChecks {
 public:
  AttendeeChecks(const EventFrame& frame, SlashOrder dates, Problems& problems);

  /// nullopt where the line has a problem that leaves it out.
  std::optional<ImportedAttendee> check(const RawAttendee& raw);

 private:
  using Fields = std::map<std::string, std::string>;

  std::string ticketType(InspectedLine& line, const std::string& text) const;
  contract::OrderStatus orderStatus(InspectedLine& line, const std::string& text) const;
  std::vector<std::string> sessions(InspectedLine& line, const RawAttendee& raw) const;
  std::string sessionCalled(std::string_view text) const;
  std::optional<contract::Instant> moment(InspectedLine& line, const std::string& field,
                                          const std::string& text) const;
  void contact(InspectedLine& line, const Fields& fields, ImportedAttendee& attendee) const;
  void identify(InspectedLine& line, ImportedAttendee& attendee);

  const EventFrame& frame_;
  SlashOrder dates_;
  Problems& problems_;
  locale::Zone zone_;
  /// By folded id and name in each language.
  std::map<std::string, std::string> types_;
  std::map<std::string, std::string> sessions_;
  std::map<std::string, std::int64_t> ids_;
  std::map<std::string, std::int64_t> codes_;
};

}  // namespace usher::backend::exchange
