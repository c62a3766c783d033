// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/calendar_event.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::seconds;

/// nullopt for what is no time of a calendar.
std::optional<local_seconds> wallOf(const icaltimetype& time) {
  const std::chrono::year_month_day day{std::chrono::year{time.year},
                                        std::chrono::month{static_cast<unsigned>(time.month)},
                                        std::chrono::day{static_cast<unsigned>(time.day)}};
  const bool is_time = time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 &&
                       time.second >= 0 && time.second <= 60;
  if (time.year < 1 || time.year > 9999 || !day.ok() || !is_time) return std::nullopt;
  return local_days(day) + std::chrono::hours(time.hour) + std::chrono::minutes(time.minute) +
         seconds(time.second);
}

}  // namespace

std::optional<contract::Instant> CalendarTime::instant() const {
  const auto wall = wallOf(time);
  return wall ? zone.instant(*wall) : std::nullopt;
}

CalendarEvent::CalendarEvent(const std::string& vevent, const locale::Zone& zone, CalendarZones& zones)
    : event_(icalparser_parse_string(vevent.c_str())), zone_(zone), zones_(zones) {
  if (event_ && icalcomponent_isa(event_.get()) != ICAL_VEVENT_COMPONENT) event_.reset();
}

icalproperty* CalendarEvent::property(icalproperty_kind kind) const {
  return icalcomponent_get_first_property(event_.get(), kind);
}

std::string CalendarEvent::text(icalproperty_kind kind) const {
  auto* found = property(kind);
  const char* text = found ? icalproperty_get_value_as_string(found) : nullptr;
  if (kind == ICAL_SUMMARY_PROPERTY && found) text = icalproperty_get_summary(found);
  if (kind == ICAL_LOCATION_PROPERTY && found) text = icalproperty_get_location(found);
  if (kind == ICAL_UID_PROPERTY && found) text = icalproperty_get_uid(found);
  return text ? oneLine(text) : std::string();
}

std::string CalendarEvent::summaryLanguage() const {
  auto* summary = property(ICAL_SUMMARY_PROPERTY);
  auto* parameter = summary ? icalproperty_get_first_parameter(summary, ICAL_LANGUAGE_PARAMETER) : nullptr;
  const char* language = parameter ? icalparameter_get_language(parameter) : nullptr;
  return language ? language : "";
}

bool CalendarEvent::cancelled() const {
  auto* status = property(ICAL_STATUS_PROPERTY);
  return status && icalproperty_get_status(status) == ICAL_STATUS_CANCELLED;
}

std::optional<CalendarTime> CalendarEvent::zoned(InspectedLine& line, const char* field,
                                                 icalproperty* property, icaltimetype time) const {
  const char* value = icalproperty_get_value_as_string(property);
  if (icaltime_is_null_time(time) || !wallOf(time)) {
    line.refuse(field, "bad_date", {{"value", value ? value : ""}});
    return std::nullopt;
  }
  if (time.is_date) {
    line.refuse(field, "all_day", {{"value", value ? value : ""}});
    return std::nullopt;
  }
  if (icaltime_is_utc(time)) return CalendarTime{time, locale::Zone::named("UTC").value()};
  auto* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  const char* tzid = parameter ? icalparameter_get_tzid(parameter) : nullptr;
  if (tzid == nullptr) return CalendarTime{time, zone_};
  const auto zone = zones_.named(tzid);
  if (!zone) {
    line.refuse(field, "unknown_timezone", {{"value", tzid}});
    return std::nullopt;
  }
  return CalendarTime{time, *zone};
}

std::optional<CalendarTime> CalendarEvent::start(InspectedLine& line) const {
  auto* found = property(ICAL_DTSTART_PROPERTY);
  if (!found) {
    line.refuse("starts_at", "missing_start");
    return std::nullopt;
  }
  return zoned(line, "starts_at", found, icalproperty_get_dtstart(found));
}

std::optional<contract::Instant> CalendarEvent::recurrenceId(InspectedLine& line) const {
  auto* found = property(ICAL_RECURRENCEID_PROPERTY);
  if (!found) return std::nullopt;
  const auto time = zoned(line, "id", found, icalproperty_get_recurrenceid(found));
  return time ? time->instant() : std::nullopt;
}

std::optional<seconds> CalendarEvent::length(InspectedLine& line, contract::Instant starts_at) const {
  constexpr seconds kLongest = std::chrono::days{7};
  seconds length{0};
  if (auto* found = property(ICAL_DTEND_PROPERTY)) {
    const auto end = zoned(line, "ends_at", found, icalproperty_get_dtend(found));
    if (!end) return std::nullopt;
    const auto ends_at = end->instant();
    if (!ends_at) {
      line.refuse("ends_at", "no_such_time", {{"value", icaltime_as_ical_string(end->time)}});
      return std::nullopt;
    }
    length = std::chrono::floor<seconds>(*ends_at - starts_at);
  } else if (auto* duration = property(ICAL_DURATION_PROPERTY)) {
    const auto value = icalproperty_get_duration(duration);
    if (!icaldurationtype_is_bad_duration(value)) length = seconds(icaldurationtype_as_int(value));
  } else {
    line.refuse("ends_at", "missing_end");
    return std::nullopt;
  }
  if (length <= seconds{0}) {
    line.refuse("ends_at", "ends_before_start", {{"value", ""}});
    return std::nullopt;
  }
  if (length > kLongest) {
    line.refuse("ends_at", "bad_duration", {{"value", std::to_string(length.count()) + " s"}});
    return std::nullopt;
  }
  return length;
}

}  // namespace usher::backend::exchange
