// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

#include <usher/domain/decision.h>
#include <usher/domain/layout/draw_item.h>

namespace usher::domain {

/// The words of the agenda in the guest's language (the domain has none of its own).
struct AgendaWords {
  /// In a script written from right to left, it turns the page round.
  QString title;
  QString no_sessions;
  /// Full date of a day in the guest's language, and time of day, both in the event's time zone.
  std::function<QString(Instant)> day;
  std::function<QString(Instant)> time;
};

struct AgendaStyle {
  /// mm; A5 by default, or a receipt roll (80 mm wide).
  QSizeF size{148, 210};
  double margin = 12;
};

/// The guest's own sessions (by start) under their days, each with time, title and room, on as many pages as
/// they take, numbered if several; texts wrap. A day's name stays with its first session and is said again
/// where the day goes on over the page. On paper too narrow for two columns, a receipt roll, the time stands
/// above the title.
std::vector<PrintPage> layoutAgenda(const Guest& guest, const QString& event_name, const QString& language,
                                    const AgendaWords& words, const AgendaStyle& style,
                                    const MeasureText& measure);

}  // namespace usher::domain
