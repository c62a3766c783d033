// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <libical/ical.h>
#include <expected>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <usher/backend/exchange/calendar_zones.h>
#include <usher/backend/exchange/inspected_line.h>
#include <usher/backend/exchange/wall_time.h>

namespace usher::backend::exchange {

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using ComponentPtr = std::unique_ptr<icalcomponent, FreeComponent>;

/// A time of an iCalendar property with the zone in which to read it.
struct CalendarTime {
  icaltimetype time;
  locale::Zone zone;
  /// nullopt where clocks skip it.
  std::optional<contract::Instant> instant() const;
};

/// One VEVENT, by libical.
class CalendarEvent {
 public:
  /// `zone` is that of times without one.
  CalendarEvent(const std::string& vevent, const locale::Zone& zone, CalendarZones& zones);

  bool parsed() const { return event_ != nullptr; }
  /// "" where it has none.
  std::string uid() const { return text(ICAL_UID_PROPERTY); }
  std::string summary() const { return text(ICAL_SUMMARY_PROPERTY); }
  std::string summaryLanguage() const;
  std::string location() const { return text(ICAL_LOCATION_PROPERTY); }
  bool cancelled() const;
  /// These give nullopt where there is none, and a problem in `line` where it can't be read.
  std::optional<CalendarTime> start(InspectedLine& line) const;
  std::optional<contract::Instant> recurrenceId(InspectedLine& line) const;
  /// From the start on, by DTEND or DURATION; nullopt always with a problem.
  std::optional<std::chrono::seconds> length(InspectedLine& line, contract::Instant starts_at) const;

  bool recurs() const;
  /// All starts until `last`; nullopt with a problem in `line`. Rules are expanded that go day by day or week
  /// by week, and others refused. `steps` is how many times may still be looked at, for all events of a file.
  std::optional<std::vector<contract::Instant>> starts(InspectedLine& line, const CalendarTime& first,
                                                       contract::Instant last, int& steps) const;

 private:
  std::string text(icalproperty_kind kind) const;
  icalproperty* property(icalproperty_kind kind) const;
  /// nullopt with a problem in `line`.
  std::optional<CalendarTime> zoned(InspectedLine& line, const char* field, icalproperty* property,
                                    icaltimetype time) const;
  bool addByRule(InspectedLine& line, const CalendarTime& first, contract::Instant last, int& steps,
                 std::set<contract::Instant>& starts) const;
  bool applyDates(InspectedLine& line, std::set<contract::Instant>& starts) const;

  ComponentPtr event_;
  const locale::Zone& zone_;
  CalendarZones& zones_;
};

}  // namespace usher::backend::exchange
