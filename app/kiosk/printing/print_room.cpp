// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/print_room.h>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

PrintRoom::PrintRoom(std::unique_ptr<Printer> badges, std::unique_ptr<Printer> agendas)
    : badges_(std::move(badges)), agendas_(std::move(agendas)) {}

void PrintRoom::print(const PrintJob& job) {
  using domain::PrintState;
  Printer* printer = job.paper == domain::Paper::Badge ? badges_.get() : agendas_.get();
  if (!printer) {
    emit reported({job.visit, job.paper, PrintState::Idle});
    return;
  }
  const auto printed = printer->print(job);
  if (printed) {
    logInfo(QStringLiteral("printed"), {{QStringLiteral("job"), job.title()},
                                        {QStringLiteral("pages"), static_cast<int>(job.pages.size())},
                                        {QStringLiteral("printer"), printer->name()}});
  } else {
    qWarning("printing failed: %s", qUtf8Printable(printed.error()));
  }
  emit ended({.ticket = job.ticket,
              .paper = job.paper,
              .printed = printed.has_value(),
              .detail = printed ? QString() : printed.error()});
  emit reported({job.visit, job.paper, printed ? PrintState::Printed : PrintState::Failed});
}

}  // namespace usher::kiosk
