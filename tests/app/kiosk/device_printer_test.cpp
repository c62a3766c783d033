// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/kiosk/printer_choice.h>
#include <usher/kiosk/printing/choose_printer.h>
#include <usher/kiosk/test_badge.h>

#include "machine.h"
#include "test_page.h"

using namespace usher;
using device::Machine;
namespace state = kiosk::job_state;

namespace {

const QString kCode = QStringLiteral("K7QX2M9P4RTW8ZC3HV6N");

/// 60 mm wide, with a code on it.
kiosk::PrintJob badge() {
  const domain::PrintPage page{
      QSizeF(60, 50),
      {domain::RectItem{QRectF(4, 40, 52, 6), 0x000000, 0}, domain::QrItem{kCode, QRectF(17, 8, 26, 26)}}};
  return {
      .ticket = *domain::TicketId::parse(u"t-1"), .pages = {page}, .order = domain::OpId::parse(u"order-1")};
}

std::unique_ptr<kiosk::Printer> printerAt(const QString& choice) {
  const auto chosen = kiosk::printerChoice(choice);
  return chosen ? kiosk::choosePrinter(*chosen, {}) : nullptr;
}

QString at(const Machine& machine) {
  return QStringLiteral("127.0.0.1:%1").arg(machine.port());
}

template <class State>
bool isOf(const kiosk::JobState& one) {
  return std::holds_alternative<State>(one);
}

}  // namespace

/// Badges to printers that are spoken to without a driver, as the settings name them.
class DevicePrinterTest : public QObject {
  Q_OBJECT

 private slots:
  void choicesAreReadAndWritten_data() {
    QTest::addColumn<bool>("possible");
    const auto row = [](const char* text, bool possible) { QTest::newRow(text) << possible; };
    for (const char* text :
         {"auto", "none", "cups:Zebra", "pdf:/srv/a@b", "zpl:192.168.1.20@203", "zpl:labels.local:6101@300",
          "zpl:/dev/usb/lp0@600", "zpl:[fe80::1]:9100@203", "brother-ql:/dev/usb/lp0@62",
          "brother-ql:/dev/usb/lp0@29x90", "escpos:10.0.0.9@80", "escpos:/dev/usb/lp1@58"}) {
      row(text, true);
    }
    for (const char* text :
         {"", "lp0", "cups:", "zpl:", "zpl:@203", "zpl:host@204", "zpl:host@203x40", "zpl:host:0@203",
          "zpl:host/path@203", "brother-ql:192.168.1.20@62", "brother-ql:/dev/usb/lp0@63",
          "brother-ql:/dev/usb/lp0", "escpos:10.0.0.9", "escpos:10.0.0.9@81", "escpos:a b@80"}) {
      row(text, false);
    }
  }
  void choicesAreReadAndWritten() {
    QFETCH(bool, possible);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const auto choice = kiosk::printerChoice(text);
    QCOMPARE(choice.has_value(), possible);
    if (choice) QCOMPARE(kiosk::textOf(*choice), text);
  }

  void aZebraPrintsABadgeThatReads() {
    Machine machine(QStringLiteral("zpl_printer"));
    const auto printer = printerAt(QStringLiteral("zpl:%1@203").arg(at(machine)));
    QVERIFY(canPrint(printer->state()));
    const auto taken = printer->print(badge());
    QVERIFY2(taken && taken->isEmpty(), qPrintable(taken ? *taken : taken.error()));
    QCOMPARE(machine.pagesOut(), 1);
    QCOMPARE(device::codesOn(machine.pictureOf(1)), QStringList{kCode});
    QCOMPARE(machine.complaints(), QStringList());
  }

  void aReceiptPrinterPrintsTheMiddleOfAWiderPage() {
    Machine machine(QStringLiteral("escpos_printer"));
    const auto printer = printerAt(QStringLiteral("escpos:%1@58").arg(at(machine)));
    const auto taken = printer->print(badge());
    QVERIFY2(taken && taken->isEmpty(), qPrintable(taken ? *taken : taken.error()));
    QCOMPARE(device::codesOn(machine.pictureOf(1)), QStringList{kCode});
    QCOMPARE(machine.complaints(), QStringList());
  }

  void whatItCantDoIsNamedBeforehand() {
    Machine machine(QStringLiteral("zpl_printer"));
    QVERIFY(machine.tell("talk"));
    const auto printer = printerAt(QStringLiteral("zpl:%1@203").arg(at(machine)));
    QVERIFY(machine.tell("fault paper_out"));
    QCOMPARE(printer->state().paper, domain::Supply::Out);
    QVERIFY(!printer->print(badge()));
    QCOMPARE(machine.pagesOut(), 0);
    QVERIFY(machine.tell("clear") && machine.tell("unplug"));
    QCOMPARE(printer->state().fault, domain::PrinterFault::Offline);
    QVERIFY(machine.tell("plug") && machine.tell("fault ribbon_out"));
    QCOMPARE(printer->state().fault, domain::PrinterFault::NoInk);
    QVERIFY(!canPrint(printer->state()));
  }

  void whatItTookWithoutAWordIsLookedAtAgainAndNeverSentTwice() {
    Machine machine(QStringLiteral("zpl_printer"));
    const auto printer = printerAt(QStringLiteral("zpl:%1@203").arg(at(machine)));
    QVERIFY(machine.tell("next cable"));
    const auto taken = printer->print(badge());
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error()));
    if (!taken->isEmpty()) {
      QTRY_VERIFY_WITH_TIMEOUT(isOf<state::CameOut>(printer->follow(badge(), *taken)), 60'000);
      QVERIFY(isOf<state::Forgotten>(printer->follow(badge(), QStringLiteral("another"))));
    }
    QCOMPARE(machine.pagesOut(), 1);
  }

  void whatWasThereBeforeAStopNobodyCanTell() {
    Machine machine(QStringLiteral("zpl_printer"));
    const auto printer = printerAt(QStringLiteral("zpl:%1@203").arg(at(machine)));
    const auto found = printer->find(badge());
    QVERIFY(found && *found);
    QVERIFY(isOf<state::Forgotten>(printer->follow(badge(), **found)));
    QVERIFY(isOf<state::Forgotten>(printer->follow(badge(), QStringLiteral("job 1"))));
    QCOMPARE(machine.pagesOut(), 0);
  }
};

QTEST_MAIN(DevicePrinterTest)
#include "device_printer_test.moc"
