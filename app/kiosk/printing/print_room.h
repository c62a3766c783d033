// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include <usher/domain/event.h>
#include <usher/domain/flow/event.h>
#include <usher/domain/op.h>
#include <usher/domain/staff/kiosk_state.h>
#include <usher/domain/staff/preflight.h>

#include <usher/kiosk/printing/printer.h>
#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// Lives on the print thread and prints one job after the other.
class PrintRoom : public QObject {
  Q_OBJECT
 public:
  /// nullptr prints nothing of that kind.
  PrintRoom(std::unique_ptr<Printer> badges, std::unique_ptr<Printer> agendas);

  void print(const PrintJob& job);
  /// A badge of nobody, which no backend hears of; answered by tested().
  void test(const PrintJob& job);
  /// Answered by printersTold(), after a second where a printer does not answer.
  void tellPrinters();
  /// Answered by badgeTried(). Nothing is printed.
  void tryBadge(const domain::preflight::TryBadge& wanted, const domain::Event& event,
                const KioskSettings& settings);
  /// Answered by printerAsked(), after a second where the printer does not answer.
  void askPrinter(const domain::preflight::AskPrinter& wanted, const PrinterChoice& choice);

 signals:
  void reported(const usher::domain::event::PrintReported& report);
  /// For the backend; a paper that nothing prints here has no end.
  void ended(const usher::domain::op::PrintResult& result);
  /// Why nothing came out, in the system's words; empty: something did.
  void tested(const QString& trouble);
  /// nullopt: none of that kind.
  void printersTold(const std::optional<usher::domain::PrinterState>& badges,
                    const std::optional<usher::domain::PrinterState>& agendas);
  void badgeTried(const usher::domain::preflight::BadgeTried& answer);
  void printerAsked(const usher::domain::preflight::PrinterTold& answer);

 private:
  /// What prints one kind of paper here.
  struct Post {
    std::unique_ptr<Printer> printer;
    domain::PrintState last = domain::PrintState::Idle;

    std::optional<domain::PrinterState> state() const;
  };
  Post& postOf(domain::Paper paper) { return paper == domain::Paper::Badge ? badges_ : agendas_; }
  std::expected<void, QString> run(Post& post, const PrintJob& job);

  Post badges_;
  Post agendas_;
};

}  // namespace usher::kiosk
