// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/kiosk/printing/printer.h>

namespace usher::kiosk {

/// A queue of the system's print service (CUPS), by QPrinter.
class QueuePrinter : public Printer {
 public:
  explicit QueuePrinter(QString queue) : queue_(std::move(queue)) {}

  std::expected<void, QString> print(const PrintJob& job) override;
  QString name() const override { return QStringLiteral("cups:") + queue_; }
  domain::PrinterState state() const override;

 private:
  QString queue_;
};

}  // namespace usher::kiosk
