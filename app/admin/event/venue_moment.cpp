// SPDX-License-Identifier: Apache-2.0
#include "venue_moment.h"

#include <QDateTime>

namespace usher::admin {

std::expected<contract::Instant, QString> venueMoment(const QString& text, const QTimeZone& zone, Edge edge) {
  if (const auto instant = contract::parseInstant(text.toStdString())) return *instant;
  QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
  QDateTime local;
  QDateTime written;
  if (date.isValid()) {
    // In some zones summer time begins or ends at midnight, and the day an hour later.
    local = edge == Edge::Start ? date.startOfDay(zone) : date.endOfDay(zone);
    local.setTime(QTime(local.time().hour(), local.time().minute()));
    written = local;
  } else {
    written = QDateTime::fromString(QString(text).replace(u'T', u' '), QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!written.isValid()) {
      return std::unexpected(
          QStringLiteral("is a date and time like \"2026-11-24 09:30\", not \"%1\"").arg(text));
    }
    local = QDateTime(written.date(), written.time(), zone);
  }
  if (!local.isValid() || local.time() != written.time() || local.date() != written.date()) {
    return std::unexpected(
        QStringLiteral("is \"%1\", which the clocks in that zone leave out: summer time begins").arg(text));
  }
  return contract::Instant(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
}

}  // namespace usher::admin
