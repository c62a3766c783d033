// SPDX-License-Identifier: Apache-2.0
// Papers that leave the line before they came out: wanted no more, or printed by another kiosk.
#include <QTest>

#include "print_rig.h"

using namespace usher;
using namespace usher::kiosk::test;
using namespace std::chrono_literals;
using domain::OpenOrder;
using domain::PrinterFault;

class PrintLineDroppedTest : public QObject {
  Q_OBJECT

 private slots:
  void aTestThatIsStuckCanBeDropped() {
    Rig rig(1);
    auto test = job(1);
    test.order.reset();
    test.is_test = true;
    rig.line->add(test);
    rig.first->fault = PrinterFault::Jam;
    rig.first->states["1"] = kiosk::job_state::Stuck{"jam"};
    rig.pass(0ms);
    rig.pass(4s);
    QCOMPARE(rig.take(), (QStringList{"handed 1 1", "stuck 1 jam"}));
    rig.line->dropTest();
    QCOMPARE(rig.first->cancelled, QStringList{"1"});
    QCOMPARE(rig.take(), QStringList{"dropped 1"});
    QCOMPARE(rig.line->length(), 0);
    rig.line->add(job(2));
    rig.line->dropTest();
    QVERIFY2(rig.line->length() == 1, "a guest's");
  }

  void whatIsWantedNoMoreLeavesTheLine() {
    Rig rig(1);
    for (int number : {1, 2, 3}) rig.line->add(job(number));
    rig.take();
    rig.line->drop(order(2));
    QCOMPARE(rig.take(), QStringList{"dropped 2"});
    QCOMPARE(rig.line->length(), 2);
    // The printer has this one: it is gone once the printer says so.
    rig.first->cancels = false;
    rig.line->drop(order(1));
    QVERIFY(rig.take().isEmpty());
    QVERIFY(rig.first->cancelled.contains("1"));
    rig.first->states["1"] = kiosk::job_state::GivenUp{"cancelled"};
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"dropped 1", "handing 3 first", "handed 3 2"}));
    // This one was faster.
    rig.line->drop(order(3));
    rig.first->states["2"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 3"});
    rig.line->drop(order(77));
    QVERIFY(rig.take().isEmpty());
  }

  void whatWasLeftAtAStopAndIsWantedNoMoreIsCancelledThere() {
    Rig rig(1);
    rig.first->print(job(1));
    rig.first->answers = false;
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    rig.line->drop(order(1));
    rig.take();
    rig.first->answers = true;
    rig.pass(2s);
    rig.pass(100ms);
    QCOMPARE(rig.first->cancelled.front(), QString("1"));
    QCOMPARE(rig.take().back(), QString("dropped 1"));
    QCOMPARE(rig.line->length(), 0);
  }

  void anotherKioskGetsWhatNoPrinterHereCanPrint() {
    Rig rig(1);
    rig.line->setElsewhere(true);
    rig.line->add(job(1));
    rig.line->add(job(2));
    rig.take();
    rig.first->fault = PrinterFault::WrongMedia;
    rig.first->states["1"] = kiosk::job_state::Stuck{"out of paper"};
    rig.pass(100ms);
    QVERIFY2(rig.take().isEmpty(), "a fault may pass by itself");
    rig.pass(4s);
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"back 1", "leaving 1", "leaving 2"}));
    QVERIFY2(!rig.line->isStuck(), "there is nothing to be stuck");
    QCOMPARE(rig.line->left(order(1), true)->visit, std::uint64_t{1});
    QVERIFY(!rig.line->left(order(2), false));
    QCOMPARE(rig.take(), QStringList{"stuck 2 no other kiosk prints it"});
    QCOMPARE(rig.line->length(), 1);
    rig.pass(2s);
    QVERIFY2(rig.take().isEmpty(), "it was tried");
    rig.line->setElsewhere(true);
    QCOMPARE(rig.take(), QStringList{"leaving 2"});
    QVERIFY(!rig.line->left(order(2), false));
    rig.take();
    rig.first->fault = PrinterFault::None;
    rig.pass(10s);
    QCOMPARE(rig.take(), (QStringList{"again 2", "handing 2 first", "handed 2 2"}));
  }

  void withoutAnotherKioskItWaitsHere() {
    Rig rig(1);
    rig.first->fault = PrinterFault::WrongMedia;
    rig.line->add(job(1));
    QCOMPARE(rig.take().size(), 1);
    QVERIFY(rig.line->isStuck());
    rig.line->setElsewhere(true);
    QCOMPARE(rig.take(), QStringList{"leaving 1"});
  }
};

QTEST_GUILESS_MAIN(PrintLineDroppedTest)
#include "print_line_dropped_test.moc"
