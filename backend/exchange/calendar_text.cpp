// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/calendar_text.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

/// Lines of a component; no event needs as many.
constexpr std::size_t kLongestComponent = 256UL * 1024;

/// "VEVENT" of "BEGIN:VEVENT"; "" for any other line. Names are in upper case whatever the file has.
std::string nameAfter(std::string_view mark, std::string_view line) {
  if (line.size() <= mark.size() || line.size() > 80) return {};
  std::string upper;
  for (const char c : trimmed(line)) upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return upper.starts_with(mark) ? upper.substr(mark.size()) : std::string();
}

}  // namespace

CalendarText cutCalendar(std::string_view text) {
  CalendarText cut;
  auto& components = cut.components;
  bool is_open = false;
  int nested = 0;
  for (std::int64_t number = 1; !text.empty(); ++number) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    const auto begins = nameAfter("BEGIN:", line);
    const auto ends = nameAfter("END:", line);
    // Another one at the top, or the calendar's end: what is still open was never closed.
    if (begins == "VEVENT" || begins == "VCALENDAR" || begins == "VTIMEZONE" || ends == "VCALENDAR") {
      is_open = false;
    }
    if (begins == "VCALENDAR" || ends == "VCALENDAR") continue;
    if (!is_open && !begins.empty()) {
      components.push_back({.name = begins, .line = number});
      is_open = true;
      nested = 0;
    }
    if (!is_open) continue;
    auto& open = components.back();
    // What is in an event (alarms) says nothing about the session, and libical is never shown an END without
    // BEGIN.
    if (open.name == "VEVENT" && begins != open.name && ends != open.name) {
      if (!begins.empty()) ++nested;
      if (!ends.empty()) nested = std::max(0, nested - 1);
      if (nested > 0 || !begins.empty() || !ends.empty()) continue;
    }
    if (open.text.size() <= kLongestComponent) open.text.append(line).append("\r\n");
    if (ends == open.name) {
      open.whole = open.text.size() <= kLongestComponent;
      is_open = false;
    }
  }
  return cut;
}

}  // namespace usher::backend::exchange
