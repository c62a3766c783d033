// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/device/brother_ql_printer.h>

#include "machine.h"
#include "test_page.h"
#include "test_patience.h"

namespace usher::device {

class BrotherQlPrinterTest : public QObject {
  Q_OBJECT

 private slots:
  void printsWhatItIsGiven_data();
  void printsWhatItIsGiven();
  void printsDieCutLabels();
  void printsBlackOnARollOfTwoColours();
  void printsPagesInTheirOrder();
  void waitsWhileItCools();
  void sendsNothingToAFaultyOne_data();
  void sendsNothingToAFaultyOne();
  void sendsNothingForAnotherRoll();
  void sendsNothingThatDoesNotFit();
  void sendsNothingToOneThatIsAway();
  void faultInTheMiddleEndsThePage_data();
  void faultInTheMiddleEndsThePage();
  void faultInTheMiddleOfTheSecondPage();
  void cableOutAnywhere_data();
  void cableOutAnywhere();
  void cableOutAfterSending();
  void pageThatTakesLong();
  void damagedAnswerWhilePrinting();
};

using End = PrintOutcome::End;

const MonoBitmap kLabel = testPage(696, 700, "USHER-TEST-2");
const QlSetUp kRoll{.media = *qlMedia(62, 0)};

void BrotherQlPrinterTest::printsWhatItIsGiven_data() {
  QTest::addColumn<QString>("program");
  QTest::addColumn<QlModel>("model");
  QTest::addRow("QL-700") << "ql700" << QlModel::Ql700;
  QTest::addRow("QL-800") << "ql800" << QlModel::Ql800;
  QTest::addRow("QL-820NWB") << "ql820" << QlModel::Ql820Nwb;
}

void BrotherQlPrinterTest::printsWhatItIsGiven() {
  QFETCH(const QString, program);
  QFETCH(const QlModel, model);
  Machine machine("brother_ql_printer", program);
  BrotherQlPrinter printer(machine.cable(), {.model = model, .media = kRoll.media}, patience());
  QVERIFY(printer.state().ready());
  QCOMPARE(printer.print({kLabel}), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.rowsOf(1), kLabel.rows());
  QCOMPARE(codesOn(machine.pictureOf(1)), QStringList{"USHER-TEST-2"});
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::printsDieCutLabels() {
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("roll 29 90"));
  BrotherQlPrinter printer(machine.cable(), {.media = *qlMedia(29, 90)}, patience());
  const MonoBitmap label = testPage(306, 991, "SMALL");
  QCOMPARE(printer.print({label}).end, End::Printed);
  QCOMPARE(machine.rowsOf(1), label.rows());
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::printsBlackOnARollOfTwoColours() {
  Machine machine("brother_ql_printer");
  BrotherQlPrinter printer(machine.cable(), {.media = kRoll.media, .black_and_red = true}, patience());
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.rowsOf(1), kLabel.rows());
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::printsPagesInTheirOrder() {
  Machine machine("brother_ql_printer");
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  QCOMPARE(printer.print({kLabel, testPage(696, 500, "SECOND")}).pages_out, 2);
  QCOMPARE(printer.print({kLabel}).pages_out, 1);
  QCOMPARE(machine.pagesOut(), 3);
  QCOMPARE(codesOn(machine.pictureOf(2)), QStringList{"SECOND"});
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::waitsWhileItCools() {
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("cool"));
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
}

void addFaults() {
  QTest::addColumn<QByteArray>("fault");
  QTest::addColumn<FaultKind>("kind");
  QTest::addRow("paper") << QByteArray("paper_out") << FaultKind::PaperOut;
  QTest::addRow("cover") << QByteArray("cover_open") << FaultKind::CoverOpen;
  QTest::addRow("cutter") << QByteArray("cutter") << FaultKind::Cutter;
  QTest::addRow("jam") << QByteArray("jam") << FaultKind::Jam;
}

void BrotherQlPrinterTest::sendsNothingToAFaultyOne_data() {
  addFaults();
}

void BrotherQlPrinterTest::sendsNothingToAFaultyOne() {
  QFETCH(const QByteArray, fault);
  QFETCH(const FaultKind, kind);
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("fault " + fault));
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  QCOMPARE(kindsOf(printer.state().faults), std::vector{kind});
  const PrintOutcome refused = printer.print({kLabel});
  QCOMPARE(refused.end, End::NotPrinted);
  QVERIFY(!refused.begun);
  QCOMPARE(kindsOf(refused.faults), std::vector{kind});
  QVERIFY(machine.tell("clear"));
  QVERIFY(printer.state().ready());
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
}

void BrotherQlPrinterTest::sendsNothingForAnotherRoll() {
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("roll 62 29"));
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  const PrintOutcome refused = printer.print({kLabel});
  QCOMPARE(refused.end, End::NotPrinted);
  QCOMPARE(faultLine(refused.faults), "wrong media: 62 × 29 mm");
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::sendsNothingThatDoesNotFit() {
  Machine machine("brother_ql_printer");
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  const PrintOutcome refused = printer.print({testPage(800, 700, "WIDE")});
  QCOMPARE(refused.end, End::NotPrinted);
  QCOMPARE(kindsOf(refused.faults), std::vector{FaultKind::WrongMedia});
}

void BrotherQlPrinterTest::sendsNothingToOneThatIsAway() {
  Machine machine("brother_ql_printer");
  BrotherQlPrinter printer(machine.cable(), kRoll, unheard());
  // As on the network.
  QVERIFY(machine.tell("mute"));
  QCOMPARE(kindsOf(printer.state().faults), std::vector{FaultKind::Silent});
  QCOMPARE(printer.print({kLabel}).end, End::NotPrinted);
  QVERIFY(machine.tell("unplug"));
  QCOMPARE(kindsOf(printer.print({kLabel}).faults), std::vector{FaultKind::Offline});
  QCOMPARE(machine.pagesOut(), 0);
}

void BrotherQlPrinterTest::faultInTheMiddleEndsThePage_data() {
  addFaults();
}

/// It forgets what it has: the page is sent anew, and comes out once.
void BrotherQlPrinterTest::faultInTheMiddleEndsThePage() {
  QFETCH(const QByteArray, fault);
  QFETCH(const FaultKind, kind);
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("next " + fault));
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  const PrintOutcome ended = printer.print({kLabel});
  QCOMPARE(ended.end, End::NotPrinted);
  QVERIFY(ended.begun);
  QCOMPARE(kindsOf(ended.faults), std::vector{kind});
  QCOMPARE(printer.settle(), ended);
  QVERIFY(machine.tell("clear"));
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::faultInTheMiddleOfTheSecondPage() {
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("next paper_out 2"));
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  const PrintOutcome ended = printer.print({kLabel, kLabel, kLabel});
  QCOMPARE(ended.end, End::NotPrinted);
  QCOMPARE(ended.pages_out, 1);
  QVERIFY(machine.tell("clear"));
  QCOMPARE(printer.print({kLabel, kLabel}).pages_out, 2);
  QCOMPARE(machine.pagesOut(), 3);
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::cableOutAnywhere_data() {
  QTest::addColumn<qsizetype>("bytes");
  QTest::addColumn<End>("end");
  const qsizetype before = qlReset().size() + qlAskStatus().size();
  const qsizetype page = qlPage(kLabel, kRoll)->size();
  QTest::addRow("reset") << qsizetype{100} << End::NotPrinted;
  QTest::addRow("question") << before - 1 << End::NotPrinted;
  QTest::addRow("control codes") << before + 10 << End::NotPrinted;
  QTest::addRow("raster") << before + page / 2 << End::NotPrinted;
  QTest::addRow("last byte") << before + page - 1 << End::NotPrinted;
  QTest::addRow("behind it") << before + page << End::Unknown;
}

void BrotherQlPrinterTest::cableOutAnywhere() {
  QFETCH(const qsizetype, bytes);
  QFETCH(const End, end);
  Machine machine("brother_ql_printer");
  BrotherQlPrinter printer(machine.cableThatBreaksAfter(bytes), kRoll, patience());
  const PrintOutcome broken = printer.print({kLabel});
  QCOMPARE(broken.end, end);
  QCOMPARE(kindsOf(broken.faults), std::vector{FaultKind::Offline});
  QCOMPARE(printer.settle(), broken);
  if (end == End::NotPrinted) QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QTRY_COMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.rowsOf(1), kLabel.rows());
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::cableOutAfterSending() {
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("next cable"));
  BrotherQlPrinter printer(machine.cable(), kRoll, patience());
  const PrintOutcome broken = printer.print({kLabel});
  QCOMPARE(broken.end, End::Unknown);
  QCOMPARE(kindsOf(broken.faults), std::vector{FaultKind::Offline});
  QTRY_COMPARE(machine.pagesOut(), 1);
  // It came out, and only who looks can know.
  QCOMPARE(printer.settle(), broken);
}

void BrotherQlPrinterTest::pageThatTakesLong() {
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("hold"));
  BrotherQlPrinter printer(machine.cable(), kRoll, hasty());
  const PrintOutcome slow = printer.print({kLabel});
  QCOMPARE(slow.end, End::Unknown);
  QVERIFY(slow.begun);
  QCOMPARE(kindsOf(slow.faults), std::vector{FaultKind::Silent});
  QVERIFY(!printer.state().ready());
  QVERIFY(machine.tell("release"));
  QTRY_COMPARE(printer.settle(), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.complaints(), QStringList());
}

void BrotherQlPrinterTest::damagedAnswerWhilePrinting() {
  Machine machine("brother_ql_printer");
  QVERIFY(machine.tell("hold"));
  BrotherQlPrinter printer(machine.cable(), kRoll, hasty());
  QCOMPARE(printer.print({kLabel}).end, End::Unknown);
  QVERIFY(machine.tell("damage"));
  QVERIFY(machine.tell("release"));
  QTRY_COMPARE(machine.pagesOut(), 1);
  const PrintOutcome unread = printer.settle();
  QCOMPARE(unread.end, End::Unknown);
  QCOMPARE(faultLine(unread.faults), "other: damaged answer");
}

}  // namespace usher::device

QTEST_GUILESS_MAIN(usher::device::BrotherQlPrinterTest)
#include "brother_ql_printer_test.moc"
