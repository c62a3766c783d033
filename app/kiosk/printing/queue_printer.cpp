// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/queue_printer.h>

#include <QPrinter>
#include <QPrinterInfo>

#include <usher/kiosk/printing/paint_job.h>
#include <usher/kiosk/printing/queue_state.h>

namespace usher::kiosk {

std::expected<void, QString> QueuePrinter::print(const PrintJob& job) {
  const auto failed = [this](const QString& why) {
    return std::unexpected(QStringLiteral("printer queue %1: %2").arg(queue_, why));
  };
  // QPrinter itself would take a job for a queue that is gone, and lose it.
  const QPrinterInfo info = QPrinterInfo::printerInfo(queue_);
  if (info.isNull()) return failed(QStringLiteral("there is no such queue (lpstat -e lists them)"));

  QPrinter printer(info, QPrinter::HighResolution);
  printer.setOutputFormat(QPrinter::NativeFormat);
  printer.setPrinterName(queue_);
  printer.setDocName(job.title());
  printer.setFullPage(true);
  if (const auto painted = paintJob(job, printer); !painted) return failed(painted.error());
  if (printer.printerState() == QPrinter::Error) return failed(QStringLiteral("the job was not taken"));
  return {};
}

domain::PrinterState QueuePrinter::state() const {
  const auto state = queueState(queue_);
  if (!state) return {.name = queue_, .fault = state.error()};
  return {.name = queue_, .paper = state->paper, .ink = state->ink, .fault = state->fault};
}

}  // namespace usher::kiosk
