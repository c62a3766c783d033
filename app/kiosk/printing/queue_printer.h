// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <usher/kiosk/printing/printer.h>

namespace usher::kiosk {

/// A queue of the system's print service, CUPS, which has a driver for the printer or needs none. Jobs go
/// there as PDF, each page as large as the paper that it is laid out for.
class QueuePrinter : public Printer {
 public:
  explicit QueuePrinter(QString queue) : queue_(std::move(queue)) {}

  QString name() const override { return QStringLiteral("cups:") + queue_; }
  domain::PrinterState state() const override;
  std::expected<QString, QString> print(const PrintJob& job) override;
  JobState follow(const PrintJob& job, const QString& printer_job) const override;
  void cancel(const PrintJob& job, const QString& printer_job) override;
  std::expected<std::optional<QString>, QString> find(const PrintJob& job) const override;

 private:
  JobState onItsWay() const;
  /// What the printer itself says of a job that the queue has lost; `given_up`: or has given up, and why.
  /// `was_begun`: the printer may have something of it.
  JobState askDevice(const PrintJob& job, const std::optional<QString>& given_up,
                     bool was_begun = false) const;

  QString queue_;
  /// What kept it from printing when the printer was asked last.
  mutable QString trouble_;
  mutable QElapsedTimer looked_;
};

}  // namespace usher::kiosk
