// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <bit>

#include <usher/device/escpos_printer.h>
#include <usher/device/escpos_writer.h>

#include "machine.h"
#include "test_page.h"
#include "test_patience.h"

namespace usher::device {

class EscPosPrinterTest : public QObject {
  Q_OBJECT

 private slots:
  void printsWhatItIsGiven();
  void printsPagesInTheirOrder();
  void saysThatPaperIsLow();
  void sendsNothingToAFaultyOne_data();
  void sendsNothingToAFaultyOne();
  void sendsNothingToOneThatIsAway();
  void goesOnWhenTheFaultIsMended_data();
  void goesOnWhenTheFaultIsMended();
  void cableOutAnywhere_data();
  void cableOutAnywhere();
  void cableOutAfterSending();
  void pageThatTakesLong();
  void silenceInTheMiddle();
};

using End = PrintOutcome::End;

const MonoBitmap kPage = testPage(576, 1'000, "USHER-TEST-3");

/// All that is black on `page` is on what came out, and little else: a dot where bytes would have been a
/// command.
int dotsMore(const QByteArray& rows, const MonoBitmap& page) {
  if (rows.size() != page.rows().size()) return -1;
  int more = 0;
  for (qsizetype at = 0; at < rows.size(); ++at) {
    const auto out = static_cast<uchar>(rows[at]);
    const auto sent = static_cast<uchar>(page.rows()[at]);
    if ((sent & ~out) != 0) return -1;
    more += std::popcount(static_cast<unsigned>(out & ~sent));
  }
  return more;
}

void EscPosPrinterTest::printsWhatItIsGiven() {
  Machine machine("escpos_printer");
  EscPosPrinter printer(machine.cable(), 576, patience());
  QVERIFY(printer.state().ready());
  QCOMPARE(printer.print({kPage}), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
  const int more = dotsMore(machine.rowsOf(1), kPage);
  QVERIFY2(more >= 0 && more < 20, qPrintable(QString::number(more)));
  QCOMPARE(codesOn(machine.pictureOf(1)), QStringList{"USHER-TEST-3"});
  QCOMPARE(machine.complaints(), QStringList());
}

void EscPosPrinterTest::printsPagesInTheirOrder() {
  Machine machine("escpos_printer");
  EscPosPrinter printer(machine.cable(), 576, patience());
  QCOMPARE(printer.print({kPage, testPage(576, 400, "SECOND")}).pages_out, 2);
  QCOMPARE(printer.print({kPage}).pages_out, 1);
  QCOMPARE(machine.pagesOut(), 3);
  QCOMPARE(codesOn(machine.pictureOf(2)), QStringList{"SECOND"});
  QCOMPARE(machine.complaints(), QStringList());
}

void EscPosPrinterTest::saysThatPaperIsLow() {
  Machine machine("escpos_printer");
  QVERIFY(machine.tell("low"));
  EscPosPrinter printer(machine.cable(), 576, patience());
  const DeviceState state = printer.state();
  QVERIFY(state.ready());
  QVERIFY(state.paper_low);
  QCOMPARE(printer.print({kPage}).end, End::Printed);
}

void addFaults() {
  QTest::addColumn<QByteArray>("fault");
  QTest::addColumn<FaultKind>("kind");
  QTest::addRow("paper") << QByteArray("paper_out") << FaultKind::PaperOut;
  QTest::addRow("cover") << QByteArray("cover_open") << FaultKind::CoverOpen;
  QTest::addRow("cutter") << QByteArray("cutter") << FaultKind::Cutter;
  QTest::addRow("dead") << QByteArray("dead") << FaultKind::Other;
}

void EscPosPrinterTest::sendsNothingToAFaultyOne_data() {
  addFaults();
}

void EscPosPrinterTest::sendsNothingToAFaultyOne() {
  QFETCH(const QByteArray, fault);
  QFETCH(const FaultKind, kind);
  Machine machine("escpos_printer");
  QVERIFY(machine.tell("fault " + fault));
  EscPosPrinter printer(machine.cable(), 576, patience());
  QCOMPARE(kindsOf(printer.state().faults), std::vector{kind});
  const PrintOutcome refused = printer.print({kPage});
  QCOMPARE(refused.end, End::NotPrinted);
  QCOMPARE(kindsOf(refused.faults), std::vector{kind});
  QVERIFY(machine.tell("clear"));
  QCOMPARE(printer.print({kPage}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
}

void EscPosPrinterTest::sendsNothingToOneThatIsAway() {
  Machine machine("escpos_printer");
  EscPosPrinter printer(machine.cable(), 576, unheard());
  QVERIFY(machine.tell("mute"));
  QCOMPARE(kindsOf(printer.print({kPage}).faults), std::vector{FaultKind::Silent});
  QVERIFY(machine.tell("unplug"));
  const PrintOutcome refused = printer.print({kPage});
  QCOMPARE(refused.end, End::NotPrinted);
  QCOMPARE(kindsOf(refused.faults), std::vector{FaultKind::Offline});
  QCOMPARE(machine.pagesOut(), 0);
}

void EscPosPrinterTest::goesOnWhenTheFaultIsMended_data() {
  addFaults();
}

void EscPosPrinterTest::goesOnWhenTheFaultIsMended() {
  QFETCH(const QByteArray, fault);
  QFETCH(const FaultKind, kind);
  Machine machine("escpos_printer");
  QVERIFY(machine.tell("next " + fault + " 2"));
  EscPosPrinter printer(machine.cable(), 576, patience());
  const PrintOutcome held = printer.print({kPage, kPage, kPage});
  QCOMPARE(held.end, End::Unknown);
  QCOMPARE(held.pages_out, 1);
  QVERIFY(held.begun);
  QCOMPARE(kindsOf(held.faults), std::vector{kind});
  QCOMPARE(kindsOf(printer.state().faults), std::vector{kind});
  QCOMPARE(printer.settle().end, End::Unknown);
  QVERIFY(machine.tell("clear"));
  QCOMPARE(printer.settle(), (PrintOutcome{.end = End::NotPrinted, .pages_out = 2}));
  QCOMPARE(machine.pagesOut(), 2);
  QCOMPARE(machine.complaints(), QStringList());
}

void EscPosPrinterTest::cableOutAnywhere_data() {
  QTest::addColumn<qsizetype>("bytes");
  QTest::addColumn<End>("end");
  const qsizetype before = 4 * escPosAskNow(1).size();
  const qsizetype page = escPosReceipt(kPage).size();
  QTest::addRow("question") << before - 1 << End::NotPrinted;
  QTest::addRow("before the page") << before << End::NotPrinted;
  QTest::addRow("picture") << before + page / 2 << End::Unknown;
  QTest::addRow("before the cut") << before + page - 5 << End::Unknown;
  QTest::addRow("behind it") << before + page << End::Unknown;
}

void EscPosPrinterTest::cableOutAnywhere() {
  QFETCH(const qsizetype, bytes);
  QFETCH(const End, end);
  Machine machine("escpos_printer");
  EscPosPrinter printer(machine.cableThatBreaksAfter(bytes), 576, patience());
  const PrintOutcome broken = printer.print({kPage});
  QCOMPARE(broken.end, end);
  QCOMPARE(printer.settle(), broken);
  if (end == End::NotPrinted) {
    QCOMPARE(printer.print({kPage}).end, End::Printed);
    QCOMPARE(machine.pagesOut(), 1);
  }
  QCOMPARE(machine.complaints(), QStringList());
}

void EscPosPrinterTest::cableOutAfterSending() {
  Machine machine("escpos_printer");
  QVERIFY(machine.tell("next cable"));
  EscPosPrinter printer(machine.cable(), 576, patience());
  const PrintOutcome broken = printer.print({kPage});
  QCOMPARE(broken.end, End::Unknown);
  QTRY_COMPARE(machine.pagesOut(), 1);
  QCOMPARE(printer.settle(), broken);
}

void EscPosPrinterTest::pageThatTakesLong() {
  Machine machine("escpos_printer");
  QVERIFY(machine.tell("hold"));
  EscPosPrinter printer(machine.cable(), 576, hasty());
  const PrintOutcome slow = printer.print({kPage});
  QCOMPARE(slow.end, End::Unknown);
  QVERIFY(slow.faults.empty());
  QVERIFY(machine.tell("stray"));
  QCOMPARE(printer.settle().end, End::Unknown);
  QVERIFY(machine.tell("release"));
  QTRY_COMPARE(printer.settle(), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
}

void EscPosPrinterTest::silenceInTheMiddle() {
  Machine machine("escpos_printer");
  QVERIFY(machine.tell("hold"));
  Patience both = unheard();
  both.page = hasty().page;
  EscPosPrinter printer(machine.cable(), 576, both);
  QCOMPARE(printer.print({kPage}).end, End::Unknown);
  QVERIFY(machine.tell("mute"));
  QCOMPARE(kindsOf(printer.settle().faults), std::vector{FaultKind::Silent});
  QVERIFY(machine.tell("speak"));
  QVERIFY(machine.tell("release"));
  QTRY_COMPARE(printer.settle().end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
}

}  // namespace usher::device

QTEST_GUILESS_MAIN(usher::device::EscPosPrinterTest)
#include "escpos_printer_test.moc"
