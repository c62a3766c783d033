// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/printer_report.h>

#include <QList>
#include <QPrinter>
#include <QPrinterInfo>

#include <usher/kiosk/printing/choose_printer.h>
#include <usher/kiosk/printing/queue_state.h>
#include <usher/kiosk/test_badge.h>

namespace usher::kiosk {

using domain::Supply;
using domain::preflight::PrinterTrial;

namespace {

/// Below it a printer's word is about drafts.
constexpr int kLegibleDots = 150;

int dotsOf(const QString& queue) {
  const QPrinter printer(QPrinterInfo::printerInfo(queue), QPrinter::HighResolution);
  int fewest = 0;
  for (const int dots : printer.supportedResolutions()) {
    if (dots >= kLegibleDots && (fewest == 0 || dots < fewest)) fewest = dots;
  }
  return fewest > 0 ? fewest : kFewestDots;
}

PrinterTrial trialOf(const QueueState& state) {
  if (state.paper == Supply::Out) return PrinterTrial::NoPaper;
  if (!state.fault.isEmpty()) return PrinterTrial::Stopped;
  return state.paper == Supply::Low ? PrinterTrial::PaperLow : PrinterTrial::Ready;
}

/// A device that is spoken to without a driver.
PrinterReport lookAtDevice(const PrinterChoice& choice) {
  const auto printer = choosePrinter(choice, {});
  if (!printer) return {PrinterTrial::Missing, choice.target, kFewestDots};
  const domain::PrinterState state = printer->state();
  const int dots = choice.kind == PrinterChoice::Zpl ? choice.measure : kFewestDots;
  return {trialOf({.paper = state.paper, .ink = state.ink, .fault = state.fault}), choice.target, dots};
}

PrinterReport lookAtQueue(const QString& queue) {
  const auto state = queueState(queue);
  if (!state) return {PrinterTrial::Missing, queue, kFewestDots};
  return {trialOf(*state), queue, dotsOf(queue)};
}

}  // namespace

PrinterReport lookAtPrinter(const PrinterChoice& choice) {
  switch (choice.kind) {
    case PrinterChoice::Nothing:
      return {PrinterTrial::NotUsed, {}, kFewestDots};
    case PrinterChoice::PdfFolder:
      return {PrinterTrial::Files, {}, kFewestDots};
    case PrinterChoice::Queue:
      return lookAtQueue(choice.target);
    case PrinterChoice::Automatic: {
      const QString queue = QPrinterInfo::defaultPrinterName();
      return queue.isEmpty() ? PrinterReport{PrinterTrial::Files, {}, kFewestDots} : lookAtQueue(queue);
    }
    case PrinterChoice::Zpl:
    case PrinterChoice::BrotherQl:
    case PrinterChoice::EscPos:
      return lookAtDevice(choice);
  }
  return {};
}

}  // namespace usher::kiosk
