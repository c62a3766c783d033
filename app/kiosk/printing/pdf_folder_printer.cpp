// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/pdf_folder_printer.h>

#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

#include <usher/kiosk/printing/paint_job.h>

namespace usher::kiosk {

std::expected<QString, QString> PdfFolderPrinter::print(const PrintJob& job) {
  const auto failed = [this](const QString& why) {
    return std::unexpected(QStringLiteral("can't write a PDF into %1: %2").arg(folder_, why));
  };
  if (!QDir().mkpath(folder_)) return failed(QStringLiteral("the folder can't be made"));

  const auto prefix = job.paper == domain::Paper::Badge ? QStringLiteral("badge") : QStringLiteral("agenda");
  QSaveFile file(QDir(folder_).filePath(prefix + u'-' + job.ticket.text() + QStringLiteral(".pdf")));
  if (!file.open(QIODevice::WriteOnly)) return failed(file.errorString());
  {
    QPdfWriter writer(&file);
    writer.setResolution(1200);
    writer.setTitle(prefix);
    if (const auto painted = paintJob(job, writer); !painted) return failed(painted.error());
  }
  if (!file.commit()) return failed(file.errorString());
  return QString();
}

domain::PrinterState PdfFolderPrinter::state() const {
  domain::PrinterState state{.name = QStringLiteral("PDF: ") + folder_};
  // It is made with the first paper.
  const QFileInfo folder(folder_);
  if (folder.exists() && !(folder.isDir() && folder.isWritable()))
    state.fault = domain::PrinterFault::NoFolder;
  return state;
}

}  // namespace usher::kiosk
