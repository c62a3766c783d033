// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/print_room.h>

#include <usher/kiosk/json_log.h>

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

}  // namespace usher::kiosk
