// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/staff/preflight.h>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

struct PrinterReport {
  domain::preflight::PrinterTrial trial = domain::preflight::PrinterTrial::NotUsed;
  /// Where it was asked.
  domain::PrinterState printer = {};
  /// That the queue prints with, the fewest that it has; kFewestDots where it does not say.
  int dots_per_inch = 0;
};

/// How the printer is that choosePrinter() would choose. Print thread; takes as long as queueState().
PrinterReport lookAtPrinter(const PrinterChoice& choice);

}  // namespace usher::kiosk
