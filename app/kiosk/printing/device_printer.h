// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

#include <memory>

#include <usher/device/label_printer.h>

#include <usher/kiosk/printing/printer.h>

namespace usher::kiosk {

/// A printer that is spoken to without a driver (kiosk-core/device): pages go there as dots, and print()
/// returns when the device has said what became of them, or when it has said nothing for half a minute.
class DevicePrinter : public Printer {
 public:
  /// `name` is kept with orders. `most`: what the device can print on, in dots; of a larger page the middle
  /// is printed, a side that is 0 has no end.
  DevicePrinter(QString name, std::unique_ptr<device::LabelPrinter> device, double dots_per_mm, QSize most);

  QString name() const override { return name_; }
  domain::PrinterState state() const override;
  std::expected<QString, QString> print(const PrintJob& job) override;
  /// Looks again what became of the page that nobody could tell of.
  JobState follow(const PrintJob& job, const QString& printer_job) const override;
  /// What such a device has it prints.
  void cancel(const PrintJob&, const QString&) override {}
  /// After a stop nobody can tell.
  std::expected<std::optional<QString>, QString> find(const PrintJob& job) const override;

 private:
  device::MonoBitmap dotsOf(const domain::PrintPage& page) const;

  QString name_;
  std::unique_ptr<device::LabelPrinter> device_;
  double dots_per_mm_;
  QSize most_;
  /// The one that nobody can tell of; "": there is none.
  QString untold_;
  int jobs_ = 0;
};

}  // namespace usher::kiosk
