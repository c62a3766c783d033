// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/agenda_words.h>

#include <QDateTime>
#include <QTimeZone>

#include <usher/ui/words/event_time.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

domain::AgendaWords agendaWords(const QString& language, const QString& zone) {
  Translations translations;
  const auto say = [&](const char* source) { return translations.translate(language, "Agenda", source); };
  const QTimeZone named(zone.toUtf8());
  const QTimeZone local = named.isValid() ? named : QTimeZone::systemTimeZone();
  const auto at = [local](domain::Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), local);
  };
  const QString day_format = say(QT_TRANSLATE_NOOP("Agenda", "dddd d MMMM"));
  const QString first_day = say(QT_TRANSLATE_NOOP("Agenda", "d"));
  return {
      .title = say(QT_TRANSLATE_NOOP("Agenda", "Your agenda")),
      .no_sessions = say(QT_TRANSLATE_NOOP("Agenda", "You have not chosen any sessions yet.")),
      .day =
          [at, day_format, first_day, locale = localeOf(language)](domain::Instant instant) {
            return dayInWords(at(instant).date(), day_format, first_day, locale);
          },
      .time = [at](domain::Instant instant) { return at(instant).toString(QStringLiteral("HH:mm")); },
  };
}

}  // namespace usher::ui
