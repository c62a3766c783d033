// SPDX-License-Identifier: Apache-2.0
#include <libical/ical.h>
#include <memory>

#include <usher/backend/locale/language.h>
#include <usher/backend/ticket/calendar_file.h>

namespace usher::backend::ticket {

namespace {

struct Free {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  void operator()(char* text) const { icalmemory_free_buffer(text); }
};

icaltimetype utc(contract::Instant at) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
  return icaltime_from_timet_with_zone(static_cast<time_t>(seconds), 0, icaltimezone_get_utc_timezone());
}

std::string location(const std::string& venue, const std::string& room) {
  return venue.empty() || room.empty() ? venue + room : venue + ", " + room;
}

icalcomponent* eventOf(const CalendarFile& about, const CalendarEntry& entry) {
  const auto& session = entry.session;
  const auto language = locale::spokenLanguage(about.language);
  // Ids are of letters, digits and ".-_"; the end says whose they are (RFC 7986, 5.3 asks for no host's
  // name).
  const auto uid = session.id + "." + about.event.id + ".usher";
  auto* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  icalcomponent_add_property(event, icalproperty_new_uid(uid.c_str()));
  icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(about.at)));
  icalcomponent_add_property(event, icalproperty_new_dtstart(utc(session.starts_at)));
  icalcomponent_add_property(event, icalproperty_new_dtend(utc(session.ends_at)));
  icalcomponent_add_property(event, icalproperty_new_sequence(entry.sequence));
  icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
  icalcomponent_add_property(event,
                             icalproperty_new_summary(locale::localized(session.title, language).c_str()));
  const auto where = location(about.venue, session.room);
  if (!where.empty()) icalcomponent_add_property(event, icalproperty_new_location(where.c_str()));
  const auto& name = locale::localized(about.event.name, language);
  if (!name.empty()) icalcomponent_add_property(event, icalproperty_new_description(name.c_str()));
  return event;
}

}  // namespace

int sequenceOf(const std::map<std::string, std::int64_t>& revisions, const std::string& id) {
  const auto found = revisions.find(id);
  return found == revisions.end() ? 0 : static_cast<int>(found->second);
}

std::string calendarFile(const CalendarFile& about, std::span<const CalendarEntry> entries) {
  const std::unique_ptr<icalcomponent, Free> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Usher//Usher//EN"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
  for (const auto& entry : entries) icalcomponent_add_component(calendar.get(), eventOf(about, entry));
  const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
  return text ? text.get() : std::string();
}

}  // namespace usher::backend::ticket
