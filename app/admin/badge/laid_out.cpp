// SPDX-License-Identifier: Apache-2.0
#include "laid_out.h"

#include <ctime>

#include <usher/paper/page_painter.h>
#include <usher/templates/template_layout.h>
#include <usher/ui/words/agenda_words.h>

namespace usher::admin {
namespace {

/// What this thread has had of a processor: a machine may be busy with other things.
std::chrono::nanoseconds workDone() {
  timespec done{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &done);
  return std::chrono::seconds(done.tv_sec) + std::chrono::nanoseconds(done.tv_nsec);
}

}  // namespace

std::expected<std::vector<std::vector<domain::PrintPage>>, templates::Fault> laidOut(
    const templates::Template& design, const std::vector<PreviewGuest>& guests,
    std::chrono::milliseconds most) {
  const domain::Event event = previewEvent();
  const domain::MeasureText measure = paper::measureText();
  std::vector<std::vector<domain::PrintPage>> papers;
  for (const PreviewGuest& guest : guests) {
    const auto until = workDone() + most;
    bool is_over = false;
    const auto measureInTime = [&](const QString& text, const domain::Font& font) {
      is_over = is_over || workDone() > until;
      // What has no width fits at once, so that the rest of it takes no time.
      return is_over ? 0 : measure(text, font);
    };
    const auto words = ui::agendaWords(guest.language, event.timezone);
    papers.push_back(templates::layOut(design, {guest.guest, event, guest.language, words}, measureInTime));
    if (is_over) {
      return std::unexpected(templates::Fault{
          {},
          QStringLiteral("it takes too long to be laid out for one guest, who would stand there and wait; "
                         "make its texts fewer or shorter")});
    }
  }
  return papers;
}

}  // namespace usher::admin
