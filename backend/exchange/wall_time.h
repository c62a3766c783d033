// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/locale/zone.h>

namespace usher::backend::exchange {

/// Which number of 3/4/2026 is the day.
enum class SlashOrder { Unknown, DayFirst, MonthFirst };

/// Found out from all dates of a file: a number above 12 gives it away.
SlashOrder slashOrder(const std::vector<std::string_view>& dates);

/// A date, a time of day, or both, as people write them in English and German and as ISO 8601 has them:
/// 2026-11-26T14:30+01:00, 26.11.2026 14:30 Uhr, 11/26/2026 2:30 PM, 26 Nov 2026, 14:30.
struct WallTime {
  std::optional<std::chrono::local_days> day;
  /// Since midnight, up to 24 hours.
  std::optional<std::chrono::seconds> time;
  /// From UTC, where the text says so.
  std::optional<std::chrono::minutes> offset;
};

enum class WallFault { Unreadable, Ambiguous };
std::expected<WallTime, WallFault> readWallTime(std::string_view text, SlashOrder order);

/// nullopt where clocks in `zone` skip it. `day` and `time` are there.
std::optional<contract::Instant> instantOf(const WallTime& wall, const locale::Zone& zone);

/// 90, 90 min, 1:30, 1:30:00, 1 h 30, PT1H30M: more than nothing and at most a week.
std::optional<std::chrono::seconds> readDuration(std::string_view text);

}  // namespace usher::backend::exchange
