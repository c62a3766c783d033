// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <usher/kiosk/paperwork.h>
#include <usher/kiosk/printing/pdf_folder_printer.h>
#include <usher/kiosk/printing/print_room.h>
#include <usher/kiosk/printing/queue_printer.h>
#include <usher/kiosk/test_badge.h>
#include <usher/scan/zxing_reader.h>

#include "print_rig.h"

using namespace usher;
using domain::Paper;
namespace page = domain::kiosk_page;

namespace {

template <class Id>
Id id(const char* text) {
  return *Id::parse(QString::fromLatin1(text));
}

domain::LocalizedText english(const QString& text) {
  return domain::LocalizedText({{QStringLiteral("en"), text}});
}

domain::Instant at(const char* text) {
  return domain::Instant(std::chrono::milliseconds(
      QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch()));
}

domain::Event event() {
  return {id<domain::EventId>("demo"), english(QStringLiteral("Riverside Conference")),
          QStringLiteral("Europe/Berlin"), at("2026-11-24T08:00:00Z"), at("2026-11-26T18:00:00Z")};
}

domain::Guest guest(const QString& given, const QString& family, const QString& company) {
  domain::Guest guest{
      .ticket = {.id = id<domain::TicketId>("t-1"),
                 .code = QStringLiteral("K7QX2M9P4RTW8ZC3HV6N"),
                 .type = id<domain::TicketTypeId>("visitor"),
                 .attendee = {given, family, company, {}}},
      .type = {id<domain::TicketTypeId>("visitor"), english(QStringLiteral("Visitor")), 0x2F4BFF},
      .sessions = {}};
  for (int i = 0; i < 30; ++i) {
    const auto start = at("2026-11-24T09:00:00Z") + std::chrono::hours(i * 2);
    guest.sessions.push_back(
        {*domain::SessionId::parse(QStringLiteral("s%1").arg(i)),
         english(QStringLiteral("Session %1 with a title that takes more than one line").arg(i)),
         QStringLiteral("Hall 2"), start, start + std::chrono::hours(1)});
  }
  return guest;
}

kiosk::PrintJob job(Paper paper, const domain::Guest& of, kiosk::KioskSettings settings = {}) {
  settings.data_folder = QStringLiteral("/unused");
  return kiosk::layOut({.visit = 7, .paper = paper, .guest = of, .language = QStringLiteral("en")}, event(),
                       settings);
}

/// A printer whose cover is open.
class OpenPrinter : public kiosk::PdfFolderPrinter {
 public:
  OpenPrinter() : PdfFolderPrinter(QStringLiteral("/nowhere")) {}
  domain::PrinterState state() const override {
    return {.name = QStringLiteral("Zebra"), .fault = domain::PrinterFault::CoverOpen};
  }
};

page::Outcome outcomeOf(const QSignalSpy& tested) {
  return tested.last().first().value<page::Outcome>();
}

kiosk::PrintRoom::Printers filesIn(const QString& folder) {
  kiosk::PrintRoom::Printers printers;
  printers.push_back(std::make_unique<kiosk::PdfFolderPrinter>(folder));
  return printers;
}

QByteArray run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished();
  return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool hasPoppler() {
  return !QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty();
}

QImage render(const QString& pdf, int dpi) {
  run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-png"),
                                   QStringLiteral("-singlefile"), pdf, pdf});
  return QImage(pdf + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
}

QStringList codesOn(const QImage& image) {
  QStringList codes;
  for (const auto& code : scan::ZxingReader().read({.data = image.constBits(),
                                                    .width = image.width(),
                                                    .height = image.height(),
                                                    .row_stride = static_cast<int>(image.bytesPerLine())})) {
    codes << QString::fromUtf8(code.utf8);
  }
  return codes;
}

}  // namespace

class PrintingTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    if (!hasPoppler()) QSKIP("pdftoppm and pdfinfo are needed (package poppler-utils)");
  }

  void badgeHasItsSizeAndACodeThatReads_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("plain") << "Ada" << "Lovelace" << "Analytical Engines" << QSizeF(100, 72);
    QTest::newRow("long") << "Maximiliane-Friederike" << "von Hohenstaufen-Württemberg zu Donaueschingen"
                          << "Gesellschaft für angewandte Grundlagenforschung mbH" << QSizeF(100, 72);
    QTest::newRow("two scripts, no company")
        << QStringLiteral("太郎") << QStringLiteral("山田") << "" << QSizeF(86, 54);
    QTest::newRow("right to left") << QStringLiteral("ليلى") << QStringLiteral("الحداد") << "Nile"
                                   << QSizeF(60, 90);
    QTest::newRow("one name") << "Suharto" << "" << "" << QSizeF(148, 105);
  }
  void badgeHasItsSizeAndACodeThatReads() {
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, company);
    QFETCH(QSizeF, size);
    const QTemporaryDir folder;
    kiosk::KioskSettings settings;
    settings.badge_size = size;
    kiosk::PdfFolderPrinter printer(folder.path());
    const auto printed = printer.print(job(Paper::Badge, guest(given, family, company), settings));
    QVERIFY2(printed, qPrintable(printed ? QString() : printed.error()));

    const QString pdf = folder.filePath(QStringLiteral("badge-t-1.pdf"));
    static const QRegularExpression page_size(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+) pts"));
    const auto info = page_size.match(QString::fromUtf8(run(QStringLiteral("pdfinfo"), {pdf})));
    QVERIFY(info.hasMatch());
    // A point is 0.35 mm; Qt rounds pages to whole points.
    QVERIFY(std::abs(info.captured(1).toDouble() * 25.4 / 72 - size.width()) < 0.36);
    QVERIFY(std::abs(info.captured(2).toDouble() * 25.4 / 72 - size.height()) < 0.36);

    const QImage image = render(pdf, 203);
    QCOMPARE(codesOn(image), QStringList{QStringLiteral("K7QX2M9P4RTW8ZC3HV6N")});
  }

  void agendaHasAllPages() {
    const QTemporaryDir folder;
    kiosk::PdfFolderPrinter printer(folder.path());
    const kiosk::PrintJob agenda =
        job(Paper::Agenda, guest(QStringLiteral("Ada"), QStringLiteral("Lovelace"), {}));
    QVERIFY(agenda.pages.size() > 1);
    QVERIFY(printer.print(agenda));
    const QString pdf = folder.filePath(QStringLiteral("agenda-t-1.pdf"));
    const QByteArray info = run(QStringLiteral("pdfinfo"), {pdf});
    QVERIFY(info.contains("Pages:"));
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    QCOMPARE(pages.match(QString::fromUtf8(info)).captured(1).toULongLong(), agenda.pages.size());
    const QString text = QString::fromUtf8(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    for (int i = 0; i < 30; ++i)
      QVERIFY2(text.contains(QStringLiteral("Session %1 ").arg(i)), qPrintable(text));
    // 09:00 UTC in Berlin. The typeface's raised colon between digits is no character of the text.
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("10\\W00\\W+11\\W00"))), qPrintable(text));
  }

  void aFolderThatCannotBeIsAnError() {
    kiosk::PdfFolderPrinter printer(QStringLiteral("/proc/nothing/here"));
    const auto printed =
        printer.print(job(Paper::Badge, guest(QStringLiteral("A"), QStringLiteral("B"), {})));
    QVERIFY(!printed);
    QVERIFY(printed.error().contains(QStringLiteral("/proc/nothing/here")));
  }

  void aQueueThatIsNotThereIsAnError() {
    kiosk::QueuePrinter printer(QStringLiteral("no-such-queue"));
    const auto printed =
        printer.print(job(Paper::Badge, guest(QStringLiteral("A"), QStringLiteral("B"), {})));
    QVERIFY(!printed);
    QVERIFY(printed.error().contains(QStringLiteral("no-such-queue")));
  }

  void theRoomReportsEachPaper() {
    const QTemporaryDir folder;
    kiosk::PrintRoom room(filesIn(folder.path()), filesIn(QStringLiteral("/proc/nothing")));
    std::vector<domain::event::PrintReported> reports;
    connect(&room, &kiosk::PrintRoom::reported, this,
            [&](const domain::event::PrintReported& report) { reports.push_back(report); });
    std::vector<domain::op::PrintResult> ends;
    connect(&room, &kiosk::PrintRoom::ended, this,
            [&](const domain::op::PrintResult& result) { ends.push_back(result); });
    const auto someone = guest(QStringLiteral("Ada"), QStringLiteral("Lovelace"), {});
    room.print(job(Paper::Badge, someone));
    room.print(job(Paper::Agenda, someone));
    QCOMPARE(ends.size(), std::size_t{2});
    QCOMPARE(ends[0],
             (domain::op::PrintResult{someone.ticket.id, Paper::Badge, domain::PrintOutcome::Printed}));
    QCOMPARE(ends[1].paper, Paper::Agenda);
    QCOMPARE(ends[1].outcome, domain::PrintOutcome::Failed);
    QVERIFY(ends[1].detail.contains("/proc/nothing"));
    QCOMPARE(reports.size(), std::size_t{2});
    QCOMPARE(reports[0].state, domain::PrintState::Printed);
    QCOMPARE(reports[0].visit, std::uint64_t{7});
    QCOMPARE(reports[1].state, domain::PrintState::Failed);
    QCOMPARE(reports[1].paper, Paper::Agenda);
  }

  void aTestIsNobodysPaper() {
    const QTemporaryDir folder;
    kiosk::PrintRoom room(filesIn(folder.path()), {});
    QSignalSpy ended(&room, &kiosk::PrintRoom::ended);
    QSignalSpy reported(&room, &kiosk::PrintRoom::reported);
    QSignalSpy tested(&room, &kiosk::PrintRoom::tested);
    room.test(kiosk::testBadge(::event(), {}));
    QCOMPARE(tested.size(), 1);
    QVERIFY(outcomeOf(tested) == page::Outcome(page::Done()));
    QVERIFY(ended.isEmpty() && reported.isEmpty());
    QCOMPARE(codesOn(render(folder.filePath(QStringLiteral("badge-test-badge.pdf")), 203)),
             QStringList{QStringLiteral("U1") + QString(128, u'A')});
  }

  void aTestThatFailsSaysWhy() {
    kiosk::PrintRoom room(filesIn(QStringLiteral("/proc/nothing")), {});
    QSignalSpy tested(&room, &kiosk::PrintRoom::tested);
    room.test(kiosk::testBadge(::event(), {}));
    QCOMPARE(tested.size(), 1);
    const auto failed = std::get<page::NotPrinted>(outcomeOf(tested));
    QCOMPARE(failed.why, page::NotPrinted::PrinterFails);
    QVERIFY2(failed.words.contains(QStringLiteral("/proc/nothing")), qPrintable(failed.words));
    kiosk::PrintRoom none({}, {});
    QSignalSpy refused(&none, &kiosk::PrintRoom::tested);
    none.test(kiosk::testBadge(::event(), {}));
    QCOMPARE(std::get<page::NotPrinted>(outcomeOf(refused)).why, page::NotPrinted::NothingIsPrintedHere);
  }

  void aTestThatIsKeptIsToldAndLeavesNothingBehind() {
    kiosk::PrintRoom::Printers printers;
    printers.push_back(std::make_unique<OpenPrinter>());
    kiosk::PrintRoom room(std::move(printers), {});
    QSignalSpy ended(&room, &kiosk::PrintRoom::ended);
    QSignalSpy reported(&room, &kiosk::PrintRoom::reported);
    QSignalSpy tested(&room, &kiosk::PrintRoom::tested);
    for (int i = 0; i < 2; ++i) {
      room.test(kiosk::testBadge(::event(), {}));
      QCOMPARE(tested.size(), i + 1);
      const auto kept = std::get<page::NotPrinted>(outcomeOf(tested));
      QCOMPARE(kept.why, page::NotPrinted::PrinterFails);
      QCOMPARE(kept.printer.fault, domain::PrinterFault::CoverOpen);
      QCoreApplication::processEvents();
    }
    QVERIFY(ended.isEmpty() && reported.isEmpty());
  }

  void aTestWaitsForGuestsAndNobodyWaitsForItForEver() {
    auto fake = std::make_unique<kiosk::test::FakePrinter>(QStringLiteral("door"));
    kiosk::test::FakePrinter& printer = *fake;
    kiosk::PrintRoom::Printers printers;
    printers.push_back(std::move(fake));
    kiosk::PrintRoom room(std::move(printers), {}, std::chrono::milliseconds(0));
    QSignalSpy tested(&room, &kiosk::PrintRoom::tested);
    room.print(job(Paper::Badge, guest(QStringLiteral("Ada"), QStringLiteral("Lovelace"), {})));
    const auto why = [&] { return std::get<page::NotPrinted>(outcomeOf(tested)).why; };
    room.test(kiosk::testBadge(::event(), {}));
    QCOMPARE(why(), page::NotPrinted::GuestsFirst);
    printer.fault = domain::PrinterFault::Jam;
    room.test(kiosk::testBadge(::event(), {}));
    QCOMPARE(why(), page::NotPrinted::PrinterFails);
    printer.fault = domain::PrinterFault::None;
    QSignalSpy reported(&room, &kiosk::PrintRoom::reported);
    printer.states[QStringLiteral("1")] = kiosk::job_state::CameOut{};
    QTRY_COMPARE(reported.size(), 1);

    // It neither comes out nor says why not.
    printer.cancels = false;
    room.test(kiosk::testBadge(::event(), {}));
    QTRY_COMPARE(tested.size(), 3);
    QCOMPARE(why(), page::NotPrinted::NobodyCanTell);
    printer.states[QStringLiteral("2")] = kiosk::job_state::CameOut{};
    room.print(job(Paper::Badge, guest(QStringLiteral("Ada"), QStringLiteral("Lovelace"), {})));
    QTRY_COMPARE(printer.last, 3);
    QVERIFY2(tested.size() == 3, "told twice, another deed would be told as done");
  }

  void aTestOfWhichNobodyCanTellIsToldAsSuch() {
    auto fake = std::make_unique<kiosk::test::FakePrinter>(QStringLiteral("door"));
    kiosk::test::FakePrinter& printer = *fake;
    kiosk::PrintRoom::Printers printers;
    printers.push_back(std::move(fake));
    kiosk::PrintRoom room(std::move(printers), {});
    QSignalSpy tested(&room, &kiosk::PrintRoom::tested);
    room.test(kiosk::testBadge(::event(), {}));
    // The printer knows nothing of it any more.
    printer.states.clear();
    QTRY_COMPARE(tested.size(), 1);
    QCOMPARE(std::get<page::NotPrinted>(outcomeOf(tested)).why, page::NotPrinted::NobodyCanTell);
  }

  void theRoomTellsOfItsPrinters() {
    const QTemporaryDir folder;
    kiosk::PrintRoom room(filesIn(folder.path()), {});
    std::optional<domain::PrinterState> badges;
    std::optional<domain::PrinterState> agendas{domain::PrinterState()};
    connect(&room, &kiosk::PrintRoom::printersTold, this, [&](const auto& one, const auto& other) {
      badges = one;
      agendas = other;
    });
    room.tellPrinters();
    QCOMPARE(agendas, std::nullopt);
    QCOMPARE(badges->last, domain::PrintState::Idle);
    QVERIFY(badges->name.contains(folder.path()) && canPrint(*badges));
    room.print(job(Paper::Badge, guest(QStringLiteral("Ada"), QStringLiteral("Lovelace"), {})));
    room.tellPrinters();
    QCOMPARE(badges->last, domain::PrintState::Printed);
    QCOMPARE(kiosk::PdfFolderPrinter(QStringLiteral("/proc/version")).state().fault,
             domain::PrinterFault::NoFolder);
  }
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
