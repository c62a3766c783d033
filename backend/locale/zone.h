// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <usher/contract/instant.h>

namespace usher::backend::locale {

/// A time zone of the IANA database, from ICU's copy of it. Any thread; copies share one zone.
class Zone {
 public:
  /// nullopt where there is none of that name.
  static std::optional<Zone> named(const std::string& iana_name);
  /// By the names that Windows and Outlook use, e.g. "W. Europe Standard Time".
  static std::optional<Zone> namedByWindows(std::string_view name);

  /// By its definition in an iCalendar (RFC 5545, 3.6.5), from BEGIN:VTIMEZONE to END:VTIMEZONE.
  static std::optional<Zone> defined(std::string_view vtimezone);

  /// What that clock reading means: the earlier of two where clocks are put back, nullopt where they are put
  /// forward past it.
  std::optional<contract::Instant> instant(std::chrono::local_seconds wall) const;
  /// What clocks show then.
  std::chrono::local_seconds wall(contract::Instant at) const;

 private:
  struct Rules;
  explicit Zone(std::shared_ptr<const Rules> rules) : rules_(std::move(rules)) {}
  std::shared_ptr<const Rules> rules_;
};

}  // namespace usher::backend::locale
