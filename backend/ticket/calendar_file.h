// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include <usher/contract/event_rows.h>

namespace usher::backend::ticket {

struct CalendarEntry {
  contract::SessionRow session;
  /// Goes up each time that the session is changed, so that calendars take the newer one (RFC 5545, 3.8.7.4).
  int sequence = 0;
};

/// How often what is under `id` was changed, of numbers as SettingsStore::calendarRevisions() gives them.
int sequenceOf(const std::map<std::string, std::int64_t>& revisions, const std::string& id);

struct CalendarFile {
  contract::EventRow event;
  /// Before the room, in each LOCATION; "" where there is none.
  std::string venue;
  /// The guest's language, for titles.
  std::string language = "en";
  /// When the sessions were so: DTSTAMP.
  contract::Instant at;
};

/// An iCalendar file (RFC 5545, METHOD:PUBLISH) of sessions; times are UTC, which every calendar shows in its
/// owner's own zone. A session's UID is always the same, so that a newer file moves it and doubles nothing.
/// Bytes in UTF-8 with CRLF; media type "text/calendar; charset=utf-8; method=PUBLISH".
std::string calendarFile(const CalendarFile& about, std::span<const CalendarEntry> entries);

}  // namespace usher::backend::ticket
