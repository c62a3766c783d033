// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include <algorithm>

#include <usher/kiosk/printing/cups_handles.h>
#include <usher/kiosk/printing/printer_report.h>
#include <usher/kiosk/printing/queue_printer.h>
#include <usher/kiosk/printing/queue_state.h>

#include "cups_scheduler.h"

using namespace usher;
using domain::PrinterFault;
using domain::PrinterState;
using domain::Supply;

namespace {

kiosk::PrintJob job(int number) {
  const domain::PrintPage page{QSizeF(100, 72), {domain::RectItem{QRectF(6, 50, 88, 16), 0x2F4BFF, 0}}};
  return {.ticket = *domain::TicketId::parse(QStringLiteral("t-%1").arg(number)),
          .pages = {page},
          .order = domain::OpId::parse(QStringLiteral("order-%1").arg(number))};
}

template <class State>
bool isOf(const kiosk::JobState& state) {
  return std::holds_alternative<State>(state);
}

}  // namespace

/// A real CUPS scheduler of this test's own, with a raw queue. What a job holds is read from the spool.
class QueueTest : public QObject {
  Q_OBJECT

  kiosk::CupsScheduler service_;

 private slots:
  void initTestCase() {
    if (const char* missing = kiosk::CupsScheduler::missing()) QSKIP(missing);
    const QByteArray printers = "ipp://localhost:" + service_.port() + "/printers/";
    service_.addQueue("door", "file:/dev/null");
    service_.addQueue("empty", "file:/dev/null", "State Idle\nReason media-empty-error");
    service_.addQueue("stopped", "file:/dev/null", "State Stopped");
    service_.addQueue("shut", "file:/dev/null", "State Idle", false);
    // Printers that speak IPP, as far as a queue before them can tell.
    service_.addQueue("to-door", printers + "door", "State Idle\nReason media-empty-error");
    service_.addQueue("to-empty", printers + "empty");
    service_.addQueue("to-nowhere", "ipp://localhost:1/printers/none?contimeout=1");
    service_.addQueue("halted", printers + "door", "State Stopped");
    service_.addQueue("refusing", printers + "door", "State Idle", false);
    service_.addQueue("spoiled", printers + "door");
    service_.addFilter("spoiled", "/bin/false");
    service_.addQueue("to-nobody", "ipp://localhost:1/printers/none");
    if (!service_.begin()) QSKIP(("cupsd does not run here: " + service_.output()).constData());
  }

  void aPrinterIsReportedBeforeTheDoorsOpen() {
    using domain::preflight::PrinterTrial;
    const auto trial = [](const char* queue) {
      return kiosk::lookAtPrinter({kiosk::PrinterChoice::Queue, QString::fromLatin1(queue)});
    };
    QCOMPARE(trial("door").trial, PrinterTrial::Asked);
    QVERIFY(canPrint(trial("door").printer));
    QVERIFY(trial("door").dots_per_inch >= 150);
    QCOMPARE(trial("empty").printer.paper, Supply::Out);
    QCOMPARE(trial("stopped").printer.fault, PrinterFault::QueueStopped);
    QCOMPARE(trial("window").printer.fault, PrinterFault::NoQueue);
    QCOMPARE(trial("window").printer.name, QStringLiteral("window"));
    QCOMPARE(kiosk::lookAtPrinter({kiosk::PrinterChoice::PdfFolder, {}}).trial, PrinterTrial::Files);
  }

  void aBadgeComesOutOfTheQueue() {
    kiosk::QueuePrinter printer(QStringLiteral("door"));
    const auto printed = printer.print(job(1));
    QVERIFY2(printed, qPrintable(printed ? QString() : printed.error()));
    QTRY_VERIFY_WITH_TIMEOUT(isOf<kiosk::job_state::CameOut>(printer.follow(job(1), *printed)), 20'000);
    QCOMPARE(printer.find(job(1)).value(), std::optional(*printed));
    QCOMPARE(printer.find(job(2)).value(), std::nullopt);
    QVERIFY(isOf<kiosk::job_state::Forgotten>(printer.follow(job(2), QStringLiteral("4711"))));
    QVERIFY2(isOf<kiosk::job_state::Forgotten>(printer.follow(job(2), *printed)), "another one's number");
    QFile document(service_.firstDocument());
    QFile control(service_.firstJob());
    QTRY_VERIFY_WITH_TIMEOUT(document.size() > 0 && control.size() > 0, 20'000);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(document.read(5).startsWith("%PDF-"));
    QVERIFY(control.open(QIODevice::ReadOnly));
    const QByteArray attributes = control.readAll();
    QVERIFY2(attributes.contains("custom_100x72mm_100x72mm"), attributes.constData());
    QVERIFY2(attributes.contains("t-1 order-1"), attributes.constData());
  }

  void whatAStoppedQueueHasIsStuckUntilItIsCancelled() {
    kiosk::QueuePrinter printer(QStringLiteral("stopped"));
    const auto taken = printer.print(job(3));
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error()));
    const auto state = printer.follow(job(3), *taken);
    QVERIFY(isOf<kiosk::job_state::Stuck>(state));
    QCOMPARE(std::get<kiosk::job_state::Stuck>(state).why,
             QStringLiteral("queue stopped (cupsenable lets it go on)"));
    printer.cancel(job(4), *taken);
    QVERIFY2(isOf<kiosk::job_state::Stuck>(printer.follow(job(3), *taken)), "that job is another one's");
    printer.cancel(job(3), *taken);
    QTRY_VERIFY_WITH_TIMEOUT(isOf<kiosk::job_state::GivenUp>(printer.follow(job(3), *taken)), 20'000);
    QVERIFY(!kiosk::QueuePrinter(QStringLiteral("shut")).print(job(4)));
  }

  void whatADriverCantPrintIsStuckUntilItIsCancelled() {
    kiosk::QueuePrinter printer(QStringLiteral("spoiled"));
    const auto taken = printer.print(job(5));
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error()));
    QTRY_VERIFY_WITH_TIMEOUT(isOf<kiosk::job_state::Stuck>(printer.follow(job(5), *taken)), 20'000);
    QVERIFY2(canPrint(printer.state()), "the printer is well");
    printer.cancel(job(5), *taken);
    // The printer behind it is asked, and has nothing of it.
    QTRY_VERIFY_WITH_TIMEOUT(isOf<kiosk::job_state::GivenUp>(printer.follow(job(5), *taken)), 20'000);
  }

  void whatIsGivenUpByAQueueIsNotBelievedOfAPrinterThatIsGone() {
    kiosk::QueuePrinter printer(QStringLiteral("to-nowhere"));
    const auto taken = printer.print(job(8));
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error()));
    const auto isOver = [&] {
      const kiosk::Connection http = kiosk::connectToService();
      cups_job_t* jobs = nullptr;
      const int count = cupsGetJobs2(http.get(), &jobs, "to-nowhere", 1, CUPS_WHICHJOBS_COMPLETED);
      const bool is_over = count > 0 && QString::number(jobs[count - 1].id) == *taken;
      cupsFreeJobs(std::max(count, 0), jobs);
      return is_over;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60'000);
    QVERIFY2(isOf<kiosk::job_state::Stuck>(printer.follow(job(8), *taken)),
             "it may have it, and can't be asked");
  }

  void theServiceMayStopAndStart() {
    kiosk::QueuePrinter printer(QStringLiteral("stopped"));
    const auto taken = printer.print(job(6));
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error()));
    service_.stop();
    QVERIFY(isOf<kiosk::job_state::Stuck>(printer.follow(job(6), *taken)));
    QVERIFY(!printer.find(job(6)));
    QVERIFY(!printer.print(job(7)));
    QVERIFY(service_.begin());
    QTRY_VERIFY_WITH_TIMEOUT(printer.find(job(6)).has_value(), 20'000);
    QCOMPARE(printer.find(job(6)).value(), std::optional(*taken));
    QVERIFY(isOf<kiosk::job_state::Stuck>(printer.follow(job(6), *taken)));
    printer.cancel(job(6), *taken);
  }

  void aQueueSaysWhatItHeard() {
    const auto state = [](const char* queue) { return kiosk::queueState(QString::fromLatin1(queue)); };
    QCOMPARE(state("door"), PrinterState{.name = QStringLiteral("door")});
    QCOMPARE(state("empty").paper, Supply::Out);
    QCOMPARE(state("stopped").fault, PrinterFault::QueueStopped);
    QCOMPARE(state("shut").fault, PrinterFault::TakesNoJobs);
    QCOMPARE(state("window").fault, PrinterFault::NoQueue);
    QVERIFY(kiosk::troubleOf(state("window")).contains(QStringLiteral("lpstat")));
  }

  void aPrinterThatCanIsAskedItself() {
    const auto well = kiosk::queueState(QStringLiteral("to-door"));
    QCOMPARE(kiosk::troubleOf(well), QString());
    QVERIFY2(well.paper == Supply::Good, "the queue's own reason is of a job long ago");
    QCOMPARE(kiosk::queueState(QStringLiteral("to-empty")).paper, Supply::Out);
    const auto gone = kiosk::queueState(QStringLiteral("to-nobody"));
    // However well it is, nothing reaches it through these.
    QCOMPARE(kiosk::queueState(QStringLiteral("halted")).fault, PrinterFault::QueueStopped);
    QCOMPARE(kiosk::queueState(QStringLiteral("refusing")).fault, PrinterFault::TakesNoJobs);
    QCOMPARE(gone.paper, Supply::Unknown);
    QCOMPARE(gone.fault, PrinterFault::Offline);
    QVERIFY(!gone.detail.isEmpty());
  }

  void reasonsAreReadByTheirKeywords_data() {
    QTest::addColumn<QString>("reasons");
    QTest::addColumn<Supply>("paper");
    QTest::addColumn<Supply>("ink");
    QTest::addColumn<PrinterFault>("fault");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* reasons, Supply paper, Supply ink,
                        PrinterFault fault = PrinterFault::None, const char* detail = "") {
      QTest::newRow(reasons) << QString::fromLatin1(reasons) << paper << ink << fault
                             << QString::fromLatin1(detail);
    };
    using enum PrinterFault;
    row("none", Supply::Good, Supply::Good);
    row("media-low-warning", Supply::Low, Supply::Good);
    row("media-low-report,media-empty-error", Supply::Out, Supply::Good);
    row("media-needed", Supply::Good, Supply::Good, WrongMedia);
    row("media-needed,media-empty", Supply::Out, Supply::Good, WrongMedia);
    row("toner-low,marker-supply-empty-error", Supply::Good, Supply::Out);
    row("cover-open-error", Supply::Good, Supply::Good, CoverOpen);
    row("cups-waiting-for-job-completed-report", Supply::Good, Supply::Good);
    row("offline-report", Supply::Good, Supply::Good, Offline);
    row("media-jam-error,door-open", Supply::Good, Supply::Good, Jam);
    row("paused,door-open", Supply::Good, Supply::Good, CoverOpen);
    row("timed-out", Supply::Good, Supply::Good, Silent);
    row("output-area-full-error", Supply::Good, Supply::Good, OutputFull);
    row("connecting-to-device", Supply::Good, Supply::Good, Offline);
    row("marker-waste-almost-full-warning", Supply::Good, Supply::Good);
    row("cover-open-warning", Supply::Good, Supply::Good, CoverOpen);
    row("input-tray-missing-error", Supply::Good, Supply::Good, Other, "input tray missing");
  }
  void reasonsAreReadByTheirKeywords() {
    QFETCH(QString, reasons);
    const auto state = kiosk::stateOfReasons(reasons.split(u','), true);
    QTEST(state.paper, "paper");
    QTEST(state.ink, "ink");
    QTEST(state.fault, "fault");
    QTEST(state.detail, "detail");
  }

  void aPrinterIsWhatItsQueueSays() {
    const auto state = kiosk::QueuePrinter(QStringLiteral("empty")).state();
    QCOMPARE(state.name, QStringLiteral("empty"));
    QCOMPARE(state.paper, Supply::Out);
    QVERIFY(!canPrint(kiosk::QueuePrinter(QStringLiteral("window")).state()));
  }

  void anotherQueueIsAnError() {
    kiosk::QueuePrinter printer(QStringLiteral("window"));
    const auto printed = printer.print(job(1));
    QVERIFY(!printed);
    QVERIFY(printed.error().contains(QStringLiteral("window")));
  }
};

QTEST_MAIN(QueueTest)
#include "queue_test.moc"
