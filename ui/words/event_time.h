// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <usher/domain/instant.h>

namespace usher::ui {

/// How `language` (BCP 47) says days and months. Digits are 0 to 9 in every language, as on the clock and on
/// tickets.
QLocale localeOf(const QString& language);

/// `day` by a format of QDate. Where it is the first of a month, `first_day` takes the place of the number d:
/// "1er".
QString dayInWords(QDate day, QString format, const QString& first_day, const QLocale& locale);

/// Instants as people at the event say them: in its time zone and in the language that tr() speaks.
class EventTime {
  Q_DECLARE_TR_FUNCTIONS(EventTime)

 public:
  /// `zone` is an IANA name; where the system does not know it, times are in the system's zone.
  EventTime(const QString& zone, const QString& language, domain::Instant now);

  /// "09:14"
  QString clock(domain::Instant at) const;
  /// "today at 09:14", "tomorrow at 09:14", "on Tuesday 24 November at 09:14": to stand in a sentence.
  QString moment(domain::Instant at) const;
  /// "today at 09:14", "Tuesday 24 November at 09:14": to stand after "from" or "until".
  QString from(domain::Instant at) const;
  /// "09:14", or "Tue 09:14" where it is not today: short, for lists.
  QString brief(domain::Instant at) const;
  /// "Tuesday 24 November"
  QString day(domain::Instant at) const;
  /// "24 – 26 November 2026"
  QString days(domain::Instant from, domain::Instant to) const;

 private:
  QDateTime local(domain::Instant at) const;
  QString inWords(QDate day, const QString& format) const;

  QTimeZone zone_;
  QLocale locale_;
  QDate today_;
};

}  // namespace usher::ui
