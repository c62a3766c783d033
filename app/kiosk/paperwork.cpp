// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/paperwork.h>

#include <usher/domain/layout/agenda_layout.h>
#include <usher/domain/layout/badge_layout.h>
#include <usher/paper/page_painter.h>
#include <usher/templates/template_layout.h>
#include <usher/ui/words/agenda_words.h>

namespace usher::kiosk {

namespace {

const templates::Template* designOf(domain::Paper paper, const KioskSettings& settings) {
  return (paper == domain::Paper::Badge ? settings.badge_design : settings.agenda_design).get();
}

}  // namespace

PrintJob layOut(const domain::effect::Print& print, const domain::Event& event,
                const KioskSettings& settings) {
  PrintJob job{.visit = print.visit,
               .paper = print.paper,
               .ticket = print.guest.ticket.id,
               .pages = {},
               .order = print.order};
  const QString name = event.name.in(print.language);
  const domain::MeasureText measure = paper::measureText();
  if (const auto* design = designOf(print.paper, settings)) {
    const auto words = ui::agendaWords(print.language, event.timezone);
    job.pages = templates::layOut(*design, {print.guest, event, print.language, words}, measure);
    return job;
  }
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

}  // namespace usher::kiosk
