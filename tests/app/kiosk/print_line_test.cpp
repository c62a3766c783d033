// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "print_rig.h"

using namespace usher;
using namespace usher::kiosk::test;
using namespace std::chrono_literals;
using domain::OpenOrder;
using domain::PrinterFault;

class PrintLineTest : public QObject {
  Q_OBJECT

 private slots:
  void aJobIsOverWhenThePrinterSaysSo() {
    Rig rig(1);
    rig.line->add(job(1));
    QCOMPARE(rig.take(), (QStringList{"handing 1 first", "handed 1 1"}));
    rig.pass(1s);
    QVERIFY(rig.take().isEmpty());
    QCOMPARE(rig.line->length(), 1);
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 1"});
    QCOMPARE(rig.line->length(), 0);
    QVERIFY(!rig.line->pause());
  }

  void theyGoInTheirOrder() {
    Rig rig(1);
    for (int number : {1, 2, 3}) rig.line->add(job(number));
    for (const char* number : {"1", "2", "3"}) {
      rig.first->states[number] = kiosk::job_state::CameOut{};
      rig.pass(100ms);
    }
    QCOMPARE(rig.take(), (QStringList{"handing 1 first", "handed 1 1", "out 1", "handing 2 first",
                                      "handed 2 2", "out 2", "handing 3 first", "handed 3 3", "out 3"}));
  }

  void whatCantPrintIsPassedOver() {
    Rig rig;
    rig.first->fault = PrinterFault::CoverOpen;
    rig.line->add(job(1));
    QCOMPARE(rig.take(), (QStringList{"handing 1 second", "handed 1 1"}));
  }

  void whoIsStuckGoesToTheNext() {
    Rig rig;
    rig.line->add(job(1));
    rig.take();
    rig.first->fault = PrinterFault::Jam;
    rig.first->states["1"] = kiosk::job_state::Stuck{"media jam"};
    rig.pass(100ms);
    QVERIFY2(rig.first->cancelled.isEmpty(), "a fault may pass by itself");
    rig.pass(4s);
    QCOMPARE(rig.first->cancelled, QStringList{"1"});
    QVERIFY2(rig.second->jobs.empty(), "not before the first has given it up");
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"back 1", "handing 1 second", "handed 1 1"}));
    rig.second->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 1"});
  }

  void whatCameOutAllTheSameIsNotPrintedTwice() {
    Rig rig;
    rig.first->cancels = false;
    rig.line->add(job(1));
    rig.first->states["1"] = kiosk::job_state::Stuck{"media jam"};
    rig.pass(0ms);
    rig.pass(4s);
    QCOMPARE(rig.first->cancelled, QStringList{"1"});
    rig.take();
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 1"});
    QVERIFY(rig.second->jobs.empty());
  }

  void whereNothingPrintsAllAreToldAndWait() {
    Rig rig(1);
    rig.line->add(job(1));
    rig.take();
    rig.line->add(job(2));
    rig.first->fault = PrinterFault::WrongMedia;
    rig.first->states["1"] = kiosk::job_state::Stuck{"no paper"};
    rig.pass(0ms);
    rig.pass(4s);
    QCOMPARE(rig.take(), (QStringList{"stuck 1 no paper", "stuck 2 no paper"}));
    rig.line->add(job(3));
    QCOMPARE(rig.take(), QStringList{"stuck 3 first: stuck"});
    rig.pass(60s);
    QVERIFY(rig.take().isEmpty());
    // Somebody adds paper.
    rig.first->fault = PrinterFault::None;
    rig.first->states["1"] = kiosk::job_state::Coming{};
    rig.pass(1s);
    QCOMPARE(rig.take(), QStringList{"again 1"});
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(1s);
    QCOMPARE(rig.take(), (QStringList{"out 1", "again 2", "handing 2 first", "handed 2 2"}));
  }

  void whatIsOutOfOrderFromTheStartIsTriedAgain() {
    Rig rig(1);
    rig.first->fault = PrinterFault::Offline;
    rig.line->add(job(1));
    QCOMPARE(rig.take(), QStringList{"stuck 1 first: offline"});
    QVERIFY(*rig.line->pause() >= 1s);
    rig.first->fault = PrinterFault::None;
    rig.pass(2s);
    QCOMPARE(rig.take(), (QStringList{"again 1", "handing 1 first", "handed 1 1"}));
  }

  void whatRefusesIsNotAskedAgainAtOnce() {
    Rig rig;
    rig.first->refuses = true;
    rig.line->add(job(1));
    QCOMPARE(rig.take(), (QStringList{"handing 1 first", "back 1", "handing 1 second", "handed 1 1"}));
    rig.second->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    rig.take();
    rig.line->add(job(2));
    QCOMPARE(rig.take(), (QStringList{"handing 2 second", "handed 2 2"}));

    Rig alone(1);
    alone.first->refuses = true;
    alone.line->add(job(1));
    QCOMPARE(alone.take(), (QStringList{"handing 1 first", "back 1", "stuck 1 refused"}));
    alone.first->refuses = false;
    alone.pass(1s);
    QVERIFY(alone.take().isEmpty());
    alone.pass(10s);
    QCOMPARE(alone.take(), (QStringList{"again 1", "handing 1 first", "handed 1 1"}));
  }

  void whatIsRefusedAgainAndAgainIsLeftToStaff() {
    Rig rig(1);
    rig.first->refuses = true;
    rig.line->add(job(1));
    for (int tries = 1; tries < 5; ++tries) rig.pass(11s);
    QVERIFY(!rig.take().contains("doubted 1"));
    // Whatever comes in has the printer tried once more.
    rig.line->add(job(2));
    QVERIFY(rig.take().contains("doubted 1"));
    rig.first->refuses = false;
    rig.pass(11s);
    QVERIFY(rig.take().contains("handed 2 1"));
  }

  void whatIsGivenUpAgainAndAgainIsLeftToStaff() {
    Rig rig(1);
    rig.line->add(job(1));
    for (int tries = 1; tries <= 2; ++tries) {
      rig.first->states[QString::number(tries)] = kiosk::job_state::GivenUp{"filter failed"};
      rig.pass(100ms);
      rig.pass(20s);
    }
    rig.take();
    rig.first->states["3"] = kiosk::job_state::GivenUp{"filter failed"};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"doubted 1"});
    rig.pass(60s);
    QCOMPARE(rig.line->length(), 0);
  }

  void whatNoPrinterCanPrintDoesNotGoRoundForEver() {
    Rig rig;
    rig.line->setElsewhere(true);
    rig.line->add(job(1));
    rig.line->add(job(2));
    // A driver that can't: the printers are well.
    for (int i = 0; i < 20 && !rig.told.contains("doubted 1"); ++i) {
      for (FakePrinter* printer : {rig.first, rig.second}) {
        for (auto& [number, state] : printer->states) {
          if (std::holds_alternative<kiosk::job_state::Coming>(state))
            state = kiosk::job_state::Stuck{"filter failed"};
        }
      }
      rig.pass(4s);
    }
    const QStringList told = rig.take();
    QVERIFY(told.contains("doubted 1"));
    QVERIFY2(!told.contains("leaving 1") && !told.contains("leaving 2"), "the neighbours can't either");
    QCOMPARE(told.filter("handing 1").size(), 3);
  }

  void whatNeitherMovesNorIsGivenBackHoldsUpNobody() {
    Rig rig;
    rig.first->cancels = false;
    for (int number : {1, 2}) rig.line->add(job(number));
    rig.first->fault = PrinterFault::Offline;
    rig.first->states["1"] = kiosk::job_state::Stuck{"offline"};
    rig.pass(0ms);
    rig.pass(4s);
    rig.pass(4s);
    QCOMPARE(rig.take(),
             (QStringList{"handing 1 first", "handed 1 1", "stuck 1 offline", "stuck 2 offline"}));
    rig.pass(30s);
    QCOMPARE(rig.take(), (QStringList{"doubted 1", "again 2", "handing 2 second", "handed 2 1"}));

    // A held job at a printer that is well.
    Rig held(1);
    for (int number : {1, 2}) held.line->add(job(number));
    held.first->states["1"] = kiosk::job_state::Stuck{"the job is held"};
    held.pass(0ms);
    held.pass(31s);
    QCOMPARE(held.take(),
             (QStringList{"handing 1 first", "handed 1 1", "doubted 1", "handing 2 first", "handed 2 2"}));
  }

  void aServiceThatComesBackIsAskedToCancelAtTheNextJam() {
    Rig rig;
    rig.first->cancels = false;
    rig.line->add(job(1));
    rig.first->states["1"] = kiosk::job_state::Stuck{"the print service does not answer"};
    rig.pass(0ms);
    rig.pass(4s);
    rig.first->states["1"] = kiosk::job_state::Coming{};
    rig.pass(100ms);
    rig.first->cancels = true;
    rig.first->states["1"] = kiosk::job_state::Stuck{"media jam"};
    rig.pass(100ms);
    rig.pass(4s);
    rig.pass(100ms);
    QVERIFY(rig.take().contains("handing 1 second"));
  }

  void whatIsWantedNoMoreIsNotPrinted() {
    Rig rig(1);
    rig.may = false;
    rig.line->add(job(1));
    QCOMPARE(rig.take(), QStringList{"handing 1 first"});
    QVERIFY(rig.first->jobs.empty());
    rig.may = true;
    rig.line->add(job(2));
    QCOMPARE(rig.take(), (QStringList{"handing 2 first", "handed 2 1"}));
  }

  void afterAStopEachComesOutOnce() {
    Rig rig(1);
    rig.first->print(job(1));
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.first->print(job(2));
    // One that the printer said a number for, one that it took unheard, one that it never got, one that
    // waited.
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "first",
                              .printer_job = "1"});
    rig.line->resume(job(2), {.order = {.id = order(2), .ticket = job(2).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    rig.line->resume(job(3), {.order = {.id = order(3), .ticket = job(3).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    rig.line->resume(job(4), {.order = {.id = order(4), .ticket = job(4).ticket}});
    QCOMPARE(rig.take(), (QStringList{"out 1", "handed 2 2"}));
    rig.first->states["2"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"out 2", "back 3", "handing 3 first", "handed 3 3"}));
    // The store was opened anew: what is in the line is in it.
    rig.line->resume(job(3), {.order = {.id = order(3), .ticket = job(3).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "first",
                              .printer_job = "3"});
    rig.line->resume(job(4), {.order = {.id = order(4), .ticket = job(4).ticket}});
    rig.first->states["3"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    rig.first->states["4"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"out 3", "handing 4 first", "handed 4 4", "out 4"}));
    QCOMPARE(rig.line->length(), 0);
    QCOMPARE(rig.first->last, 4);
  }

  void whatCameOutWhileNothingCouldBeKeptIsNotPrintedAgain() {
    Rig rig(1);
    rig.line->add(job(1));
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    rig.take();
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket}});
    QCOMPARE(rig.take(), QStringList{"out 1"});
    QCOMPARE(rig.first->last, 1);
  }

  void whatNobodyCanTellIsNotPrintedAgain() {
    Rig rig(1);
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "first",
                              .printer_job = "77"});
    rig.line->resume(job(2), {.order = {.id = order(2), .ticket = job(2).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "one that was taken away",
                              .printer_job = "1"});
    rig.line->resume(job(3),
                     {.order = {.id = order(3), .ticket = job(3).ticket}, .stage = OpenOrder::InDoubt});
    rig.pass(0ms);
    QCOMPARE(rig.take(), (QStringList{"doubted 1", "doubted 2"}));
    QVERIFY(rig.first->jobs.empty());
  }

  void whoCantBeAskedWhatItTookIsAskedLater() {
    Rig rig(1);
    rig.first->print(job(1));
    rig.first->answers = false;
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    QCOMPARE(rig.take(), QStringList{"stuck 1 no answer"});
    rig.first->answers = true;
    rig.pass(2s);
    QCOMPARE(rig.take(), (QStringList{"handed 1 1", "again 1"}));
    QCOMPARE(rig.first->last, 1);
  }
};

QTEST_GUILESS_MAIN(PrintLineTest)
#include "print_line_test.moc"
