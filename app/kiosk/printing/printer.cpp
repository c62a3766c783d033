// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/printer.h>

namespace usher::kiosk {

namespace {

using domain::PrinterFault;

QString nameOf(PrinterFault fault) {
  switch (fault) {
    case PrinterFault::None:
      return {};
    case PrinterFault::NoInk:
      return QStringLiteral("ribbon out");
    case PrinterFault::CoverOpen:
      return QStringLiteral("cover open");
    case PrinterFault::Jam:
      return QStringLiteral("jam");
    case PrinterFault::WrongMedia:
      return QStringLiteral("wrong media");
    case PrinterFault::OutputFull:
      return QStringLiteral("output full");
    case PrinterFault::Cutter:
      return QStringLiteral("cutter");
    case PrinterFault::Overheated:
      return QStringLiteral("overheated");
    case PrinterFault::Paused:
      return QStringLiteral("paused");
    case PrinterFault::Busy:
      return QStringLiteral("busy");
    case PrinterFault::Offline:
      return QStringLiteral("offline");
    case PrinterFault::Silent:
      return QStringLiteral("no answer");
    case PrinterFault::QueueStopped:
      return QStringLiteral("queue stopped (cupsenable lets it go on)");
    case PrinterFault::TakesNoJobs:
      return QStringLiteral("takes no jobs (cupsaccept lets it)");
    case PrinterFault::NoQueue:
      return QStringLiteral("there is no such queue (lpstat -e lists them)");
    case PrinterFault::NoPrintService:
      return QStringLiteral("the print service does not answer");
    case PrinterFault::NoFolder:
      return QStringLiteral("the folder can't be written to");
    case PrinterFault::Other:
      return QStringLiteral("other");
  }
  return {};
}

}  // namespace

QString troubleOf(const domain::PrinterState& state) {
  if (state.fault == PrinterFault::None)
    return state.paper == domain::Supply::Out ? QStringLiteral("paper out") : QString();
  const QString name = nameOf(state.fault);
  return state.detail.isEmpty() ? name : name + QStringLiteral(": ") + state.detail;
}

}  // namespace usher::kiosk
