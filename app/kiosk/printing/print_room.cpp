// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/print_room.h>

#include <usher/kiosk/json_log.h>
#include <usher/kiosk/printing/printer_report.h>
#include <usher/kiosk/test_badge.h>

namespace usher::kiosk {

using domain::PrintState;

PrintRoom::PrintRoom(std::unique_ptr<Printer> badges, std::unique_ptr<Printer> agendas)
    : badges_{std::move(badges)}, agendas_{std::move(agendas)} {}

std::optional<domain::PrinterState> PrintRoom::Post::state() const {
  if (!printer) return std::nullopt;
  domain::PrinterState state = printer->state();
  state.last = last;
  return state;
}

std::expected<void, QString> PrintRoom::run(Post& post, const PrintJob& job) {
  auto printed = post.printer->print(job);
  if (printed) {
    logInfo(QStringLiteral("printed"), {{QStringLiteral("job"), job.title()},
                                        {QStringLiteral("pages"), static_cast<int>(job.pages.size())},
                                        {QStringLiteral("printer"), post.printer->name()}});
  } else {
    qWarning("printing failed: %s", qUtf8Printable(printed.error()));
  }
  post.last = printed ? PrintState::Printed : PrintState::Failed;
  return printed;
}

void PrintRoom::print(const PrintJob& job) {
  Post& post = postOf(job.paper);
  if (!post.printer) {
    emit reported({job.visit, job.paper, PrintState::Idle});
    return;
  }
  const auto printed = run(post, job);
  emit ended({.ticket = job.ticket,
              .paper = job.paper,
              .printed = printed.has_value(),
              .detail = printed ? QString() : printed.error()});
  emit reported({job.visit, job.paper, post.last});
}

void PrintRoom::test(const PrintJob& job) {
  Post& post = postOf(job.paper);
  if (!post.printer) {
    emit tested(QStringLiteral("nothing is printed here (printing/badge=none)"));
    return;
  }
  const auto printed = run(post, job);
  emit tested(printed ? QString() : printed.error());
  tellPrinters();
}

void PrintRoom::tellPrinters() {
  emit printersTold(badges_.state(), agendas_.state());
}

void PrintRoom::tryBadge(const domain::preflight::TryBadge& wanted, const domain::Event& event,
                         const KioskSettings& settings) {
  const int dots_per_inch = lookAtPrinter(settings.badge_printer).dots_per_inch;
  emit badgeTried({wanted.run, kiosk::tryBadge(event, settings, dots_per_inch)});
}

void PrintRoom::askPrinter(const domain::preflight::AskPrinter& wanted, const PrinterChoice& choice) {
  const PrinterReport report = lookAtPrinter(choice);
  emit printerAsked({wanted.run, report.trial, report.name});
}

}  // namespace usher::kiosk
