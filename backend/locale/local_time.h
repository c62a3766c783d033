// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <usher/contract/instant.h>

namespace usher::backend::locale {

enum class TimeStyle {
  /// "14:30"
  Clock,
  /// "Thursday 26 November"
  Day,
  /// "Thu 26 Nov"
  ShortDay,
  /// "26 November 2026"
  Date,
  /// "Thursday 26 November, 14:30"
  Moment,
  /// "Thu 26 Nov, 14:30"
  ShortMoment,
};

/// An instant as people at the event say it: in its time zone (IANA name; UTC where ICU does not know it), in
/// one of kLanguages. Any thread.
std::string localTime(contract::Instant at, const std::string& timezone, std::string_view language,
                      TimeStyle style);

/// "Thursday 26 November, 14:30 – 15:30", with the second day named where it is another.
std::string localTimes(contract::Instant from, contract::Instant to, const std::string& timezone,
                       std::string_view language);

/// "24 – 26 November 2026", or the one day.
std::string localDates(contract::Instant from, contract::Instant to, const std::string& timezone,
                       std::string_view language);

}  // namespace usher::backend::locale
