// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

#include <usher/kiosk/printing/printer.h>
#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// The printer that an operator chose; nullptr for none. `Automatic` takes the system's default printer, or
/// else writes PDF files into `fallback_folder`.
std::unique_ptr<Printer> choosePrinter(const PrinterChoice& choice, const QString& fallback_folder);

}  // namespace usher::kiosk
