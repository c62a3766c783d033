// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/zone_ahead.h>

#include <QDateTime>
#include <QTimeZone>

namespace usher::kiosk {

std::optional<std::chrono::seconds> zoneAhead(const QString& zone, domain::Instant at) {
  const QTimeZone of_event(zone.toUtf8());
  if (!of_event.isValid()) return std::nullopt;
  const QDateTime then = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
  return std::chrono::seconds(QTimeZone::systemTimeZone().offsetFromUtc(then) - of_event.offsetFromUtc(then));
}

}  // namespace usher::kiosk
