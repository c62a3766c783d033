// SPDX-License-Identifier: Apache-2.0
// A badge of nobody proves that those of guests can be read.
#include <QTest>

#include <usher/domain/layout/badge_layout.h>
#include <usher/paper/page_painter.h>

#include <usher/kiosk/printing/printer_report.h>
#include <usher/kiosk/test_badge.h>

using namespace usher;
using domain::preflight::BadgeTrial;
using domain::preflight::PrinterTrial;
using kiosk::KioskSettings;
using kiosk::PrinterChoice;

namespace {

domain::Event expo() {
  return {*domain::EventId::parse(u"expo"),
          domain::LocalizedText({{"en", "Expo of long names and many halls"}}), "Europe/Berlin",
          domain::Instant(), domain::Instant()};
}

}  // namespace

class TestBadgeTest : public QObject {
  Q_OBJECT

 private slots:
  void theCodeOnABadgeIsRead_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("as it comes") << KioskSettings().badge_size << "en";
    QTest::newRow("small") << QSizeF(70, 50) << "de";
    QTest::newRow("large") << QSizeF(148, 105) << "ar";
  }
  void theCodeOnABadgeIsRead() {
    QFETCH(const QSizeF, size);
    QFETCH(const QString, language);
    KioskSettings settings;
    settings.badge_size = size;
    settings.language = language;
    for (const int dots : {kiosk::kFewestDots, 300, 600}) {
      QCOMPARE(kiosk::tryBadge(expo(), settings, dots), BadgeTrial::Read);
    }
  }

  void aPrinterWithTooFewDotsIsFoundOut() { QCOMPARE(kiosk::tryBadge(expo(), {}, 20), BadgeTrial::NotRead); }

  void whereNothingIsPrintedThereIsNothingToProve() {
    KioskSettings settings;
    settings.badge_printer = {PrinterChoice::Nothing, {}};
    QCOMPARE(kiosk::tryBadge(expo(), settings, 300), BadgeTrial::NothingPrinted);
  }

  void aPageWithoutACodeHasNone() {
    const domain::PrintPage empty{.size = {100, 72}, .items = {}};
    QCOMPARE(kiosk::codeOn(empty, 300), std::nullopt);
  }

  void aQueueThatIsNotThereIsMissing() {
    const auto report = kiosk::lookAtPrinter({PrinterChoice::Queue, "no-such-queue"});
    QCOMPARE(report.trial, PrinterTrial::Asked);
    QVERIFY(!canPrint(report.printer));
    QCOMPARE(report.printer.name, QString("no-such-queue"));
    // Nor is one for a roll that nobody makes.
    const auto odd = kiosk::lookAtPrinter({PrinterChoice::BrotherQl, "/dev/nowhere", 63});
    QCOMPARE(odd.trial, PrinterTrial::Asked);
    QVERIFY(!canPrint(odd.printer));
    QCOMPARE(kiosk::lookAtPrinter({PrinterChoice::Nothing, {}}).trial, PrinterTrial::NotUsed);
    QCOMPARE(kiosk::lookAtPrinter({PrinterChoice::PdfFolder, "/tmp"}).trial, PrinterTrial::Files);
  }
};

QTEST_MAIN(TestBadgeTest)
#include "test_badge_test.moc"
