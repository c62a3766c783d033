// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/paperwork.h>

#include <usher/domain/layout/agenda_layout.h>
#include <usher/domain/layout/badge_layout.h>
#include <usher/paper/page_painter.h>
#include <usher/ui/words/agenda_words.h>

namespace usher::kiosk {

PrintJob layOut(const domain::effect::Print& print, const domain::Event& event,
                const KioskSettings& settings) {
  PrintJob job{.visit = print.visit, .paper = print.paper, .ticket = print.guest.ticket.id, .pages = {}};
  const QString name = event.name.in(print.language);
  const domain::MeasureText measure = paper::measureText();
  switch (print.paper) {
    case domain::Paper::Badge:
      job.pages.push_back(
          domain::layoutBadge(print.guest, name, print.language, {.size = settings.badge_size}, measure));
      break;
    case domain::Paper::Agenda:
      job.pages = domain::layoutAgenda(print.guest, name, print.language,
                                       ui::agendaWords(print.language, event.timezone),
                                       {.size = settings.agenda_size}, measure);
      break;
  }
  return job;
}

PrintJob testBadge(const domain::Event& event, const QString& language, const KioskSettings& settings) {
  const auto id = *domain::TicketId::parse(u"test");
  const domain::Guest nobody{
      .ticket = {.id = id,
                 // No ticket is found by it: guests' are longer.
                 .code = QStringLiteral("TEST"),
                 .type = *domain::TicketTypeId::parse(u"test"),
                 .attendee = {QStringLiteral("Test"), QStringLiteral("Usher"), {}, {}}},
      .type = {*domain::TicketTypeId::parse(u"test"), {}, 0},
      .sessions = {}};
  return layOut({.visit = 0, .paper = domain::Paper::Badge, .guest = nobody, .language = language}, event,
                settings);
}

}  // namespace usher::kiosk
