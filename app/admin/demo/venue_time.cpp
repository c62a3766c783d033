// SPDX-License-Identifier: Apache-2.0
#include "venue_time.h"

#include <QDateTime>

namespace usher::admin {

std::optional<VenueTime> VenueTime::open() {
  const QTimeZone zone(kZone);
  if (!zone.isValid()) return std::nullopt;
  return VenueTime(zone);
}

std::chrono::seconds VenueTime::offset(contract::Instant at) const {
  return std::chrono::seconds(
      zone_.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc())));
}

std::chrono::local_days VenueTime::dayOf(contract::Instant at) const {
  return std::chrono::floor<std::chrono::days>(
      std::chrono::local_time<std::chrono::milliseconds>(at.time_since_epoch() + offset(at)));
}

std::chrono::minutes VenueTime::timeOfDay(contract::Instant at) const {
  const std::chrono::local_time<std::chrono::milliseconds> wall(at.time_since_epoch() + offset(at));
  return std::chrono::floor<std::chrono::minutes>(wall - dayOf(at));
}

contract::Instant VenueTime::at(std::chrono::local_days day, std::chrono::minutes of_day) const {
  // Worked out from offsets alone: Qt's own answer for skipped and repeated times changed between its
  // versions.
  const contract::Instant as_if_utc((day + of_day).time_since_epoch());
  const contract::Instant guess = as_if_utc - offset(as_if_utc);
  return as_if_utc - offset(guess);
}

}  // namespace usher::admin
