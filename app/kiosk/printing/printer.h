// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

#include <usher/domain/staff/kiosk_state.h>

#include <usher/kiosk/printing/print_job.h>

namespace usher::kiosk {

/// Somewhere that paper comes out. Print thread; may take its time.
class Printer {
 public:
  virtual ~Printer() = default;
  /// Returns when the job has been taken over. The error is for staff and logs: queue or file, and why.
  virtual std::expected<void, QString> print(const PrintJob& job) = 0;
  /// For staff and the heartbeat, e.g. "cups:Zebra" or "pdf".
  virtual QString name() const = 0;
  /// As far as it says; `last` is not the printer's to know.
  virtual domain::PrinterState state() const = 0;
};

}  // namespace usher::kiosk
