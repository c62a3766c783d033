// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/choose_printer.h>

#include <QPrinterInfo>

#include <usher/kiosk/printing/pdf_folder_printer.h>
#include <usher/kiosk/printing/queue_printer.h>

namespace usher::kiosk {

std::unique_ptr<Printer> choosePrinter(const PrinterChoice& choice, const QString& fallback_folder) {
  switch (choice.kind) {
    case PrinterChoice::Nothing:
      return nullptr;
    case PrinterChoice::Queue:
      return std::make_unique<QueuePrinter>(choice.target);
    case PrinterChoice::PdfFolder:
      return std::make_unique<PdfFolderPrinter>(choice.target);
    case PrinterChoice::Automatic: {
      const QString queue = QPrinterInfo::defaultPrinterName();
      if (!queue.isEmpty()) return std::make_unique<QueuePrinter>(queue);
      return std::make_unique<PdfFolderPrinter>(fallback_folder);
    }
  }
  return nullptr;
}

std::vector<std::unique_ptr<Printer>> choosePrinters(const PrinterChoice& first, const PrinterChoice& next,
                                                     const QString& fallback_folder) {
  std::vector<std::unique_ptr<Printer>> printers;
  for (const PrinterChoice& choice : {first, next}) {
    if (auto printer = choosePrinter(choice, fallback_folder)) printers.push_back(std::move(printer));
  }
  return printers;
}

}  // namespace usher::kiosk
