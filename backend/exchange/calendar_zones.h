// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <map>
#include <optional>
#include <string>

#include <usher/backend/exchange/calendar_text.h>
#include <usher/backend/locale/zone.h>

namespace usher::backend::exchange {

/// The zones that TZIDs of one calendar mean.
class CalendarZones {
 public:
  explicit CalendarZones(const CalendarText& calendar);

  /// By IANA name, with a prefix or without ("/example.org/Europe/Berlin"), by the name that Windows has for
  /// it, or by the calendar's own VTIMEZONE; nullopt where it is none of these.
  std::optional<locale::Zone> named(const std::string& tzid);

 private:
  std::optional<locale::Zone> find(const std::string& tzid) const;

  std::map<std::string, std::string> definitions_;
  std::map<std::string, std::optional<locale::Zone>> known_;
};

}  // namespace usher::backend::exchange
