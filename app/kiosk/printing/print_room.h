// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

#include <usher/domain/flow/event.h>
#include <usher/domain/op.h>

#include <usher/kiosk/printing/printer.h>

namespace usher::kiosk {

/// Lives on the print thread and prints one job after the other.
class PrintRoom : public QObject {
  Q_OBJECT
 public:
  /// nullptr prints nothing of that kind.
  PrintRoom(std::unique_ptr<Printer> badges, std::unique_ptr<Printer> agendas);

  void print(const PrintJob& job);

 signals:
  void reported(const usher::domain::event::PrintReported& report);
  /// For the backend; a paper that nothing prints here has no end.
  void ended(const usher::domain::op::PrintResult& result);

 private:
  std::unique_ptr<Printer> badges_;
  std::unique_ptr<Printer> agendas_;
};

}  // namespace usher::kiosk
