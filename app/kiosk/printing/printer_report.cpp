// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/printer_report.h>

#include <QList>
#include <QPrinter>
#include <QPrinterInfo>

#include <usher/kiosk/printing/choose_printer.h>
#include <usher/kiosk/printing/queue_state.h>
#include <usher/kiosk/test_badge.h>

namespace usher::kiosk {

using domain::PrinterFault;
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

/// A device that is spoken to without a driver.
PrinterReport lookAtDevice(const PrinterChoice& choice) {
  const auto printer = choosePrinter(choice, {});
  // A roll that it does not know.
  if (!printer)
    return {PrinterTrial::Asked, {.name = choice.target, .fault = PrinterFault::WrongMedia}, kFewestDots};
  const int dots = choice.kind == PrinterChoice::Zpl ? choice.measure : kFewestDots;
  return {PrinterTrial::Asked, printer->state(), dots};
}

PrinterReport lookAtQueue(const QString& queue) {
  const domain::PrinterState state = queueState(queue);
  const bool is_there = state.fault != PrinterFault::NoQueue && state.fault != PrinterFault::NoPrintService;
  return {PrinterTrial::Asked, state, is_there ? dotsOf(queue) : kFewestDots};
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
