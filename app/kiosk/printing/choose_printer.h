// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <vector>

#include <usher/kiosk/printing/printer.h>
#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// The printer that an operator chose; nullptr for none. `Automatic` takes the system's default printer, or
/// else writes PDF files into `fallback_folder`.
std::unique_ptr<Printer> choosePrinter(const PrinterChoice& choice, const QString& fallback_folder);

/// The printers for one kind of paper, the best first.
std::vector<std::unique_ptr<Printer>> choosePrinters(const PrinterChoice& first, const PrinterChoice& next,
                                                     const QString& fallback_folder);

}  // namespace usher::kiosk
