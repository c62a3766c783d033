// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/choose_printer.h>

#include <QPrinterInfo>
#include <QUrl>

#include <usher/device/brother_ql_printer.h>
#include <usher/device/escpos_printer.h>
#include <usher/device/file_stream.h>
#include <usher/device/tcp_stream.h>
#include <usher/device/zpl_printer.h>

#include <usher/kiosk/printing/device_printer.h>
#include <usher/kiosk/printing/pdf_folder_printer.h>
#include <usher/kiosk/printing/queue_printer.h>

namespace usher::kiosk {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr std::uint16_t kRawPort = 9100;
/// Of receipt printers: 203 dots to the inch, over less than the paper's width.
constexpr double kReceiptDotsPerMm = 203 / kMmPerInch;
constexpr int kHeadOf58 = 384;
constexpr int kHeadOf80 = 576;

std::unique_ptr<device::ByteStream> streamTo(const QString& where) {
  if (where.startsWith(u'/')) return std::make_unique<device::FileStream>(where);
  const QUrl url(QStringLiteral("tcp://") + where);
  return std::make_unique<device::TcpStream>(url.host(), static_cast<std::uint16_t>(url.port(kRawPort)));
}

std::unique_ptr<Printer> labelPrinter(const PrinterChoice& choice) {
  return std::make_unique<DevicePrinter>(textOf(choice),
                                         std::make_unique<device::ZplPrinter>(streamTo(choice.target)),
                                         choice.measure / kMmPerInch, QSize());
}

std::unique_ptr<Printer> brotherPrinter(const PrinterChoice& choice) {
  const auto media = device::qlMedia(choice.measure, choice.length);
  if (!media) return nullptr;
  return std::make_unique<DevicePrinter>(
      textOf(choice),
      std::make_unique<device::BrotherQlPrinter>(streamTo(choice.target), device::QlSetUp{.media = *media}),
      device::kQlDotsPerMm, QSize(media->width, media->height));
}

std::unique_ptr<Printer> receiptPrinter(const PrinterChoice& choice) {
  const int head = choice.measure == 58 ? kHeadOf58 : kHeadOf80;
  return std::make_unique<DevicePrinter>(
      textOf(choice), std::make_unique<device::EscPosPrinter>(streamTo(choice.target), head),
      kReceiptDotsPerMm, QSize(head, 0));
}

}  // namespace

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
    case PrinterChoice::Zpl:
      return labelPrinter(choice);
    case PrinterChoice::BrotherQl:
      return brotherPrinter(choice);
    case PrinterChoice::EscPos:
      return receiptPrinter(choice);
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
