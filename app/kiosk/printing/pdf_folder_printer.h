// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/kiosk/printing/printer.h>

namespace usher::kiosk {

/// Writes each job as PAPER-TITLE.pdf into a folder, which is made when missing. A file of the same name is
/// replaced whole.
class PdfFolderPrinter : public Printer {
 public:
  explicit PdfFolderPrinter(QString folder) : folder_(std::move(folder)) {}

  std::expected<QString, QString> print(const PrintJob& job) override;
  QString name() const override { return QStringLiteral("pdf"); }
  domain::PrinterState state() const override;
  /// Written is done.
  JobState follow(const PrintJob&, const QString&) const override { return job_state::CameOut{}; }
  void cancel(const PrintJob&, const QString&) override {}
  /// To write it once more does no harm.
  std::expected<std::optional<QString>, QString> find(const PrintJob&) const override { return std::nullopt; }

 private:
  QString folder_;
};

}  // namespace usher::kiosk
