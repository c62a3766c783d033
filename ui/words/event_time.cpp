// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include <usher/ui/words/event_time.h>

namespace usher::ui {

namespace {

QTimeZone zoneOf(const QString& name) {
  const QTimeZone zone(name.toUtf8());
  return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

}  // namespace

EventTime::EventTime(const QString& zone, const QString& language, domain::Instant now)
    : zone_(zoneOf(zone)), locale_(language), today_(local(now).date()) {}

QDateTime EventTime::local(domain::Instant at) const {
  return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone_);
}

QString EventTime::clock(domain::Instant at) const {
  return local(at).toString(QStringLiteral("HH:mm"));
}

QString EventTime::moment(domain::Instant at) const {
  switch (today_.daysTo(local(at).date())) {
    case -1:
      return tr("yesterday at %1").arg(clock(at));
    case 0:
      return tr("today at %1").arg(clock(at));
    case 1:
      return tr("tomorrow at %1").arg(clock(at));
    default:
      return tr("on %1 at %2").arg(day(at), clock(at));
  }
}

QString EventTime::from(domain::Instant at) const {
  switch (today_.daysTo(local(at).date())) {
    case -1:
      return tr("yesterday, %1", "after 'from' or 'until'").arg(clock(at));
    case 0:
      return tr("today, %1", "after 'from' or 'until'").arg(clock(at));
    case 1:
      return tr("tomorrow, %1", "after 'from' or 'until'").arg(clock(at));
    default:
      return tr("%1, %2", "a day and a time, after 'from' or 'until'").arg(day(at), clock(at));
  }
}

QString EventTime::brief(domain::Instant at) const {
  if (local(at).date() == today_) return clock(at);
  return locale_.toString(local(at), QStringLiteral("ddd HH:mm"));
}

QString EventTime::day(domain::Instant at) const {
  return locale_.toString(local(at).date(), tr("dddd d MMMM", "a day: QDate format"));
}

QString EventTime::days(domain::Instant from, domain::Instant to) const {
  const QDate first = local(from).date();
  const QDate last = local(to).date();
  const QString whole = tr("d MMMM yyyy", "a date: QDate format");
  if (first == last) return locale_.toString(first, whole);
  const bool one_month = first.month() == last.month() && first.year() == last.year();
  const QString start = one_month ? tr("d", "first of several days in one month: QDate format")
                                  : tr("d MMMM", "first of several days: QDate format");
  return locale_.toString(first, start) + QStringLiteral(" – ") + locale_.toString(last, whole);
}

}  // namespace usher::ui
