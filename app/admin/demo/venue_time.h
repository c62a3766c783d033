// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimeZone>

#include <chrono>
#include <optional>

#include <usher/contract/instant.h>

namespace usher::admin {

/// The clock on the wall of the venue.
class VenueTime {
 public:
  static constexpr const char* kZone = "Europe/Berlin";

  /// nullopt where the machine has no time zone data.
  static std::optional<VenueTime> open();

  /// The day on which `at` falls, there.
  std::chrono::local_days dayOf(contract::Instant at) const;
  /// Minutes since that day's midnight as the wall clock shows them.
  std::chrono::minutes timeOfDay(contract::Instant at) const;
  /// A wall-clock time that a change of the clocks skips is moved on by what was skipped; of one that comes
  /// twice, it is the second. `of_day` may exceed 24 hours.
  contract::Instant at(std::chrono::local_days day, std::chrono::minutes of_day) const;

 private:
  explicit VenueTime(const QTimeZone& zone) : zone_(zone) {}
  std::chrono::seconds offset(contract::Instant at) const;
  QTimeZone zone_;
};

}  // namespace usher::admin
