// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QRegularExpression>

#include <usher/ui/words/event_time.h>

namespace usher::ui {

namespace {

QTimeZone zoneOf(const QString& name) {
  const QTimeZone zone(name.toUtf8());
  return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

}  // namespace

QLocale localeOf(const QString& language) {
  const bool arabic = language.section(u'-', 0, 0) == u"ar";
  return QLocale(arabic ? QStringLiteral("ar-AE") : language);
}

QString dayInWords(QDate day, QString format, const QString& first_day, const QLocale& locale) {
  if (day.day() == 1) {
    QStringList parts = format.split(u'\'');
    static const QRegularExpression number(QStringLiteral("\\bd\\b"));
    // Every second part is quoted.
    for (qsizetype i = 0; i < parts.size(); i += 2) parts[i].replace(number, first_day);
    format = parts.join(u'\'');
  }
  return locale.toString(day, format);
}

EventTime::EventTime(const QString& zone, const QString& language, domain::Instant now)
    : zone_(zoneOf(zone)), locale_(localeOf(language)), today_(local(now).date()) {}

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

QString EventTime::inWords(QDate day, const QString& format) const {
  return dayInWords(day, format, tr("d", "the number of the first day of a month: QDate format"), locale_);
}

QString EventTime::day(domain::Instant at) const {
  return inWords(local(at).date(), tr("dddd d MMMM", "a day: QDate format"));
}

QString EventTime::days(domain::Instant from, domain::Instant to) const {
  const QDate first = local(from).date();
  const QDate last = local(to).date();
  const QString whole = tr("d MMMM yyyy", "a date: QDate format");
  if (first == last) return inWords(first, whole);
  QString start = whole;
  QString end = whole;
  if (first.year() == last.year() && first.month() == last.month()) {
    start = tr("d", "first of several days in one month: QDate format");
    end = tr("d MMMM yyyy", "last of several days in one month: QDate format");
  } else if (first.year() == last.year()) {
    start = tr("d MMMM", "first of several days in one year: QDate format");
    end = tr("d MMMM yyyy", "last of several days in one year: QDate format");
  }
  return tr("%1 – %2", "first and last of several days").arg(inWords(first, start), inWords(last, end));
}

}  // namespace usher::ui
