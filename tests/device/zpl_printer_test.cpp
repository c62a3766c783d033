// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/device/zpl_printer.h>

#include "machine.h"
#include "test_page.h"
#include "test_patience.h"

namespace usher::device {

class ZplPrinterTest : public QObject {
  Q_OBJECT

 private slots:
  void printsWhatItIsGiven_data();
  void printsWhatItIsGiven();
  void printsPagesInTheirOrder();
  void printsWhereNothingIsCounted_data();
  void printsWhereNothingIsCounted();
  void saysHowItIs_data();
  void saysHowItIs();
  void sendsNothingToAFaultyOne_data();
  void sendsNothingToAFaultyOne();
  void sendsNothingToOneThatIsAway();
  void printsOnceWhenTheFaultIsMended_data();
  void printsOnceWhenTheFaultIsMended();
  void leavesTheRestWhenAPageIsUnknown();
  void cableOutAnywhere_data();
  void cableOutAnywhere();
  void cableOutWhileReceiving();
  void cableOutAfterSending();
  void cableOutWhereNothingIsCounted();
  void powerOutAfterSending();
  void labelThatIsLost();
  void labelThatWaits();
  void asksAgainAfterADamagedAnswer();
};

using End = PrintOutcome::End;

const MonoBitmap kLabel = testPage(800, 576, "USHER-TEST-1");

void ZplPrinterTest::printsWhatItIsGiven_data() {
  QTest::addColumn<ZplEncoding>("encoding");
  QTest::addRow("packed") << ZplEncoding::Z64;
  QTest::addRow("hexadecimal") << ZplEncoding::Hex;
}

void ZplPrinterTest::printsWhatItIsGiven() {
  QFETCH(const ZplEncoding, encoding);
  Machine machine("zpl_printer");
  ZplPrinter printer(machine.cable(), patience(), encoding);
  QCOMPARE(printer.print({kLabel}), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.rowsOf(1), kLabel.rows());
  QCOMPARE(codesOn(machine.pictureOf(1)), QStringList{"USHER-TEST-1"});
  QCOMPARE(machine.complaints(), QStringList());
}

void ZplPrinterTest::printsPagesInTheirOrder() {
  Machine machine("zpl_printer");
  ZplPrinter printer(machine.cable(), patience());
  QCOMPARE(printer.print({kLabel, testPage(1'200, 1'800, "SECOND")}).pages_out, 2);
  QCOMPARE(printer.print({kLabel}).pages_out, 1);
  QCOMPARE(machine.pagesOut(), 3);
  QCOMPARE(codesOn(machine.pictureOf(2)), QStringList{"SECOND"});
  QCOMPARE(machine.complaints(), QStringList());
}

void ZplPrinterTest::printsWhereNothingIsCounted_data() {
  QTest::addColumn<QByteArray>("kind");
  QTest::addRow("no such variable") << QByteArray("uncounted");
  QTest::addRow("an old one") << QByteArray("deaf");
}

void ZplPrinterTest::printsWhereNothingIsCounted() {
  QFETCH(const QByteArray, kind);
  Machine machine("zpl_printer");
  QVERIFY(machine.tell(kind));
  ZplPrinter printer(machine.cable(), unheard());
  QCOMPARE(printer.print({kLabel, kLabel}), (PrintOutcome{.end = End::Printed, .pages_out = 2}));
  QCOMPARE(machine.pagesOut(), 2);
  QCOMPARE(machine.complaints(), QStringList());
}

void addFaults() {
  QTest::addColumn<QByteArray>("fault");
  QTest::addColumn<bool>("talks");
  QTest::addColumn<FaultKind>("kind");
  QTest::addRow("paper") << QByteArray("paper_out") << true << FaultKind::PaperOut;
  QTest::addRow("head") << QByteArray("head_open") << true << FaultKind::CoverOpen;
  QTest::addRow("ribbon") << QByteArray("ribbon_out") << true << FaultKind::RibbonOut;
  QTest::addRow("hot") << QByteArray("hot") << true << FaultKind::Overheated;
  QTest::addRow("paused") << QByteArray("paused") << false << FaultKind::Paused;
  QTest::addRow("cutter") << QByteArray("cutter") << false << FaultKind::Cutter;
  QTest::addRow("paper, no answer") << QByteArray("paper_out") << false << FaultKind::Silent;
  QTest::addRow("head, no answer") << QByteArray("head_open") << false << FaultKind::Silent;
}

void ZplPrinterTest::saysHowItIs_data() {
  addFaults();
}

void ZplPrinterTest::saysHowItIs() {
  QFETCH(const QByteArray, fault);
  QFETCH(const bool, talks);
  QFETCH(const FaultKind, kind);
  Machine machine("zpl_printer");
  if (talks) QVERIFY(machine.tell("talk"));
  ZplPrinter printer(machine.cable(), patience());
  QVERIFY(printer.state().ready());
  QVERIFY(machine.tell("fault " + fault));
  ZplPrinter faulty(machine.cable(), kind == FaultKind::Silent ? unheard() : patience());
  QCOMPARE(kindsOf(faulty.state().faults), std::vector{kind});
  QVERIFY(machine.tell("clear"));
  QVERIFY(printer.state().ready());
  QCOMPARE(machine.complaints(), QStringList());
}

void ZplPrinterTest::sendsNothingToAFaultyOne_data() {
  addFaults();
}

void ZplPrinterTest::sendsNothingToAFaultyOne() {
  QFETCH(const QByteArray, fault);
  QFETCH(const bool, talks);
  QFETCH(const FaultKind, kind);
  Machine machine("zpl_printer");
  if (talks) QVERIFY(machine.tell("talk"));
  QVERIFY(machine.tell("fault " + fault));
  ZplPrinter faulty(machine.cable(), kind == FaultKind::Silent ? unheard() : patience());
  const PrintOutcome refused = faulty.print({kLabel});
  QCOMPARE(refused.end, End::NotPrinted);
  QCOMPARE(kindsOf(refused.faults), std::vector{kind});
  QCOMPARE(faulty.settle(), refused);
  // Nothing of it waits in there.
  QVERIFY(machine.tell("clear"));
  ZplPrinter printer(machine.cable(), patience());
  QCOMPARE(printer.state().jobs_in_buffer, 0);
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
}

void ZplPrinterTest::sendsNothingToOneThatIsAway() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("unplug"));
  ZplPrinter printer(machine.cable(), patience());
  QCOMPARE(kindsOf(printer.state().faults), std::vector{FaultKind::Offline});
  QCOMPARE(printer.print({kLabel}).end, End::NotPrinted);
  QVERIFY(machine.tell("plug"));
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
}

void ZplPrinterTest::printsOnceWhenTheFaultIsMended_data() {
  addFaults();
}

/// A Zebra keeps the label, and prints it by itself.
void ZplPrinterTest::printsOnceWhenTheFaultIsMended() {
  QFETCH(const QByteArray, fault);
  QFETCH(const bool, talks);
  QFETCH(const FaultKind, kind);
  Machine machine("zpl_printer");
  if (talks) QVERIFY(machine.tell("talk"));
  QVERIFY(machine.tell("next " + fault));
  ZplPrinter printer(machine.cable(), kind == FaultKind::Silent ? unheard() : patience());
  const PrintOutcome held = printer.print({kLabel});
  QCOMPARE(held.end, End::Unknown);
  QCOMPARE(held.pages_out, 0);
  QCOMPARE(kindsOf(held.faults), std::vector{kind});
  QCOMPARE(printer.settle().end, End::Unknown);
  QCOMPARE(machine.pagesOut(), 0);
  QVERIFY(machine.tell("clear"));
  QCOMPARE(printer.settle(), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(printer.settle().end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.complaints(), QStringList());
}

void ZplPrinterTest::leavesTheRestWhenAPageIsUnknown() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("talk"));
  QVERIFY(machine.tell("next paper_out 2"));
  ZplPrinter printer(machine.cable(), patience());
  const PrintOutcome held = printer.print({kLabel, kLabel, kLabel});
  QCOMPARE(held.end, End::Unknown);
  QCOMPARE(held.pages_out, 1);
  QVERIFY(machine.tell("clear"));
  QCOMPARE(printer.settle(), (PrintOutcome{.end = End::NotPrinted, .pages_out = 2}));
  QCOMPARE(machine.pagesOut(), 2);
}

void ZplPrinterTest::cableOutAnywhere_data() {
  QTest::addColumn<qsizetype>("bytes");
  const qsizetype label = zplLabel(kLabel).size();
  // ~HS, ~HQES, the question for the count and ~JX are before it.
  const qsizetype before = 3 + 5 + 3 + qsizetype(sizeof kAskZplLabelCount) - 1;
  for (const qsizetype bytes : {qsizetype{1}, qsizetype{4}, before, before + 1, before + label / 2,
                                before + label - 5, before + label - 1, before + label, before + label + 3})
    QTest::addRow("%lld bytes", static_cast<long long>(bytes)) << bytes;
}

/// Wherever it breaks, what is sent again when that is safe comes out once.
void ZplPrinterTest::cableOutAnywhere() {
  QFETCH(const qsizetype, bytes);
  Machine machine("zpl_printer");
  ZplPrinter printer(machine.cableThatBreaksAfter(bytes), patience());
  PrintOutcome outcome = printer.print({kLabel});
  QVERIFY(outcome.end != End::Printed);
  QCOMPARE(kindsOf(outcome.faults), std::vector{FaultKind::Offline});
  if (outcome.end == End::Unknown) outcome = printer.settle();
  if (outcome.end == End::NotPrinted) outcome = printer.print({kLabel});
  QCOMPARE(outcome, (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.rowsOf(1), kLabel.rows());
  QCOMPARE(machine.complaints(), QStringList());
}

/// As above, but all of it left this machine, and not all of it arrived.
void ZplPrinterTest::cableOutWhileReceiving() {
  Machine machine("zpl_printer");
  ZplPrinter printer(machine.cable(), patience(), ZplEncoding::Hex);
  QVERIFY(machine.tell("cut 20000"));
  PrintOutcome outcome = printer.print({kLabel});
  QVERIFY(outcome.end != End::Printed);
  QCOMPARE(kindsOf(outcome.faults), std::vector{FaultKind::Offline});
  if (outcome.end == End::Unknown) outcome = printer.settle();
  QCOMPARE(outcome, (PrintOutcome{.end = End::NotPrinted}));
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
  QCOMPARE(machine.complaints(), QStringList());
}

void ZplPrinterTest::cableOutAfterSending() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("next cable"));
  ZplPrinter printer(machine.cable(), patience());
  const PrintOutcome broken = printer.print({kLabel});
  QCOMPARE(broken.end, End::Unknown);
  QCOMPARE(kindsOf(broken.faults), std::vector{FaultKind::Offline});
  QVERIFY(machine.tell("unplug"));
  QCOMPARE(printer.settle().end, End::Unknown);
  QVERIFY(machine.tell("plug"));
  // It has counted.
  QCOMPARE(printer.settle(), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
}

void ZplPrinterTest::cableOutWhereNothingIsCounted() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("uncounted"));
  QVERIFY(machine.tell("next cable"));
  ZplPrinter printer(machine.cable(), patience());
  QCOMPARE(printer.print({kLabel}).end, End::Unknown);
  QTRY_COMPARE(machine.pagesOut(), 1);
  // Nothing waits there; but so it would be if its power had failed.
  QCOMPARE(printer.settle().end, End::Unknown);
}

void ZplPrinterTest::powerOutAfterSending() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("hold"));
  ZplPrinter printer(machine.cable(), hasty());
  QCOMPARE(printer.print({kLabel}).end, End::Unknown);
  QVERIFY(machine.tell("power"));
  QVERIFY(machine.tell("release"));
  QTRY_COMPARE(printer.settle(), (PrintOutcome{.end = End::NotPrinted}));
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
}

void ZplPrinterTest::labelThatIsLost() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("lose"));
  ZplPrinter printer(machine.cable(), patience());
  QCOMPARE(printer.print({kLabel}), (PrintOutcome{.end = End::NotPrinted}));
  QCOMPARE(machine.pagesOut(), 0);
}

void ZplPrinterTest::labelThatWaits() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("hold"));
  ZplPrinter printer(machine.cable(), hasty());
  QCOMPARE(printer.print({kLabel}), (PrintOutcome{.end = End::Unknown}));
  QCOMPARE(printer.state().jobs_in_buffer, 1);
  // Another kiosk's job: not while that one waits.
  ZplPrinter other(machine.cable(), hasty());
  QCOMPARE(kindsOf(other.print({kLabel}).faults), std::vector{FaultKind::Busy});
  QVERIFY(machine.tell("release"));
  QTRY_COMPARE(printer.settle(), (PrintOutcome{.end = End::Printed, .pages_out = 1}));
  QCOMPARE(machine.pagesOut(), 1);
}

void ZplPrinterTest::asksAgainAfterADamagedAnswer() {
  Machine machine("zpl_printer");
  QVERIFY(machine.tell("damage"));
  ZplPrinter printer(machine.cable(), patience());
  QVERIFY(printer.state().ready());
  QVERIFY(machine.tell("damage"));
  QCOMPARE(printer.print({kLabel}).end, End::Printed);
  QCOMPARE(machine.pagesOut(), 1);
}

}  // namespace usher::device

QTEST_GUILESS_MAIN(usher::device::ZplPrinterTest)
#include "zpl_printer_test.moc"
