// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/calendar_zones.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

/// The TZID that a VTIMEZONE defines.
std::string tzidOf(std::string_view vtimezone) {
  for (const auto line : split(vtimezone, "\n")) {
    if (squeezed(line.substr(0, 4)) == "tzid" && line.find(':') != line.npos) {
      return std::string(trimmed(line.substr(line.find(':') + 1)));
    }
  }
  return {};
}

}  // namespace

CalendarZones::CalendarZones(const CalendarText& calendar) {
  for (const auto& component : calendar.components) {
    if (component.name == "VTIMEZONE" && component.whole) {
      definitions_.emplace(tzidOf(component.text), component.text);
    }
  }
}

std::optional<locale::Zone> CalendarZones::named(const std::string& tzid) {
  const auto known = known_.find(tzid);
  if (known != known_.end()) return known->second;
  return known_.emplace(tzid, find(tzid)).first->second;
}

std::optional<locale::Zone> CalendarZones::find(const std::string& tzid) const {
  if (auto zone = locale::Zone::named(tzid)) return zone;
  if (auto zone = locale::Zone::namedByWindows(tzid)) return zone;
  // Some programs put their own name before the zone's.
  for (auto slash = tzid.find('/'); slash != tzid.npos; slash = tzid.find('/', slash + 1)) {
    const auto rest = tzid.substr(slash + 1);
    if (rest.find('/') == rest.npos) break;
    if (auto zone = locale::Zone::named(rest)) return zone;
  }
  const auto definition = definitions_.find(tzid);
  return definition == definitions_.end() ? std::nullopt : locale::Zone::defined(definition->second);
}

}  // namespace usher::backend::exchange
