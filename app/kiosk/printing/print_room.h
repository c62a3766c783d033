// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/flow/event.h>
#include <usher/domain/op.h>
#include <usher/domain/print_order.h>
#include <usher/domain/staff/kiosk_page.h>
#include <usher/domain/staff/kiosk_state.h>
#include <usher/domain/staff/preflight.h>

#include <usher/kiosk/printing/print_line.h>
#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// Lives on the print thread: the lines of badges and agendas.
class PrintRoom : public QObject {
  Q_OBJECT
 public:
  using Printers = std::vector<std::unique_ptr<Printer>>;
  /// Of each kind the best printer first; none prints nothing of that kind.
  /// `test_patience`: how long a test badge may take until nobody can tell whether it came out.
  PrintRoom(Printers badges, Printers agendas,
            std::chrono::milliseconds test_patience = std::chrono::seconds(20));

  void print(const PrintJob& job);
  /// A job that was open when the kiosk stopped, or its memory was lost.
  void resume(const PrintJob& job, const domain::OpenOrder& open);
  /// It is wanted no more (PrintLine::drop).
  void drop(const domain::OpId& order);
  /// Another kiosk would print what can't be printed here, or none would any more.
  void setElsewhere(bool possible);
  /// The answer to leaving(). `kiosk`: which one prints it; "": it stays.
  void givenAway(const domain::OpId& order, const QString& kiosk);
  /// From now on ableTold() says every now and then how the printers for badges are.
  void watchBadges();
  /// Nothing goes on any more.
  void close();
  /// The answer to handing().
  void handOver(const domain::OpId& order, bool may);
  /// A badge of nobody; answered by tested() once it has come out, or after some seconds: then it is dropped.
  void test(const PrintJob& job);
  /// Answered by printersTold(), after a second where a printer does not answer.
  void tellPrinters();
  /// Answered by badgeTried(). Nothing is printed.
  void tryBadge(const domain::preflight::TryBadge& wanted, const domain::Event& event,
                const KioskSettings& settings);
  /// Answered by printerAsked(), after a second where the printer does not answer.
  void askPrinter(const domain::preflight::AskPrinter& wanted, const PrinterChoice& choice);

 signals:
  /// Failed: it waits until somebody has seen to the printer; it may still be Printing, and Printed, later.
  void reported(const usher::domain::event::PrintReported& report);
  /// To be kept before a printer gets it; answered by handOver().
  void handing(const usher::domain::OpId& order, const QString& printer);
  void handedOver(const usher::domain::OpId& order, const QString& printer_job);
  void takenBack(const usher::domain::OpId& order);
  void doubted(const usher::domain::OpId& order);
  /// No printer here can print this badge, and another kiosk would; answered by givenAway().
  void leaving(const usher::domain::OpId& order);
  /// Whether badges can be printed here now, also for others; how many wait.
  void ableTold(bool able, int waiting);
  void cameOut(const usher::domain::OpId& order);
  /// For the backend: that something keeps a paper, or how one ended of which nothing is kept.
  void ended(const usher::domain::op::PrintResult& result);
  /// Done, or NotPrinted.
  void tested(const usher::domain::kiosk_page::Outcome& outcome);
  /// nullopt: none of that kind.
  void printersTold(const std::optional<usher::domain::PrinterState>& badges,
                    const std::optional<usher::domain::PrinterState>& agendas);
  void badgeTried(const usher::domain::preflight::BadgeTried& answer);
  /// The badge that was tried; none: nothing is printed here.
  void testBadgeTold(const std::vector<usher::domain::PrintPage>& pages);
  void printerAsked(const usher::domain::preflight::PrinterTold& answer);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  /// What prints one kind of paper here.
  struct Post {
    PrintLine line;
    domain::PrintState last = domain::PrintState::Idle;

    std::optional<domain::PrinterState> state() const;
  };
  PrintLine::Told toldOf(domain::Paper paper);
  Post& postOf(domain::Paper paper) { return paper == domain::Paper::Badge ? badges_ : agendas_; }
  domain::kiosk_page::NotPrinted notPrinted(const QString& why) const;
  void endTest(const domain::kiosk_page::Outcome& outcome);
  void report(const PrintJob& job, domain::PrintState state, const QString& where = {});
  void tellAble();
  void tellBackend(const PrintJob& job, bool printed, const QString& detail);
  void wait();

  Post badges_;
  Post agendas_;
  std::chrono::milliseconds test_patience_;
  QBasicTimer timer_;
  QBasicTimer look_;
  /// As long as nobody was told of the test.
  QBasicTimer testing_;
};

}  // namespace usher::kiosk
