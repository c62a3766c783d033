// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

#include <usher/admin/code/qr_reader.h>

#include "../../backend/backend_program.h"
#include "tool.h"

using namespace usher;
using backend::tests::BackendProgram;
using tests::Tool;

namespace {

constexpr int kImported = 20;

/// As long as a signed ticket's.
const QByteArray kLongCode = "U1" + QByteArray("A2").repeated(64);

/// Names that are long, short, in other scripts, and in none.
const QByteArray kGuests =
    "id,first name,last name,company,code,ticket type\n"
    "s1,明,王,北京大学," +
    kLongCode +
    ",visitor\n"
    "s2,محمد,الحسيني,جامعة القاهرة,,visitor\n"
    "s3,Wilhelmina Josephine Alexandra,Featherstonehaugh-Cholmondeley,Federation & <Society> of "
    "Associations,WILHELMINA-3,visitor\n"
    "s4,Ѳеодоръ,Достоевский,,,visitor\n";

QSet<QByteArray> codesIn(const QByteArray& table) {
  QSet<QByteArray> codes;
  for (const QByteArray& row : table.split('\n').sliced(1)) {
    if (!row.isEmpty()) codes.insert(row.split(',').at(1));
  }
  return codes;
}

QSet<QByteArray> decoded(const QImage& image) {
  QSet<QByteArray> codes;
  for (const auto& text : admin::readQrCodes(image)) codes.insert(QByteArray::fromStdString(text));
  return codes;
}

}  // namespace

/// Tickets of a backend, as files and as a sheet: what is printed is what a kiosk reads.
class TicketsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    program_ = std::make_unique<BackendProgram>();
    program_->importEvent(kImported);
    tool_.setWhere({"--event", "demo", "--data", program_->data()});
    const auto imported = tool_.run({"import", "attendees", "-"}, kGuests);
    QVERIFY2(imported.code == 0, imported.err + imported.out);
  }

  void cleanup() { program_.reset(); }

  void aSheetHasEveryCodeAndEightAPage() {
    if (QStandardPaths::findExecutable("pdftoppm").isEmpty())
      QSKIP("pdftoppm is needed (package poppler-utils)");
    const auto sheet = program_->path("sheet.pdf");
    const auto made = tool_.run({"tickets", "--sheet", sheet});
    QVERIFY2(made.code == 0, made.err);
    const auto pages = pagesOf(sheet);
    QCOMPARE(pages.size(), 3);
    QSet<QByteArray> found;
    for (const QImage& page : pages) {
      const auto on_page = decoded(page);
      QCOMPARE(on_page.size(), 8);
      found += on_page;
    }
    const auto codes = codesIn(tool_.run({"export", "attendees"}).out);
    QCOMPARE(codes.size(), kImported + 4);
    QCOMPARE(found, codes);
    QVERIFY(codes.contains(kLongCode));
  }

  void aSheetsTicketsLieBetweenTheirCutMarks() {
    if (QStandardPaths::findExecutable("pdftoppm").isEmpty())
      QSKIP("pdftoppm is needed (package poppler-utils)");
    const auto sheet = program_->path("sheet.pdf");
    QCOMPARE(tool_.run({"tickets", "--sheet", sheet}).code, 0);
    const QImage page = pagesOf(sheet).value(0).convertToFormat(QImage::Format_Grayscale8);
    const double mm = kDpi / 25.4;
    QVERIFY(qAbs(page.width() - 210 * mm) < 2 && qAbs(page.height() - 297 * mm) < 2);
    // No ink on any cut but the crosses, and none outside of the marks.
    const auto ink = [&](double x, double y, double width, double height) {
      int dark = 0;
      for (int j = qRound(y * mm); j < qRound((y + height) * mm); ++j) {
        for (int i = qRound(x * mm); i < qRound((x + width) * mm); ++i)
          dark += page.pixelColor(i, j).black() > 60 ? 1 : 0;
      }
      return dark;
    };
    for (int row = 0; row <= 4; ++row) QCOMPARE(ink(13 + 3, 16.5 + 66 * row - 1, 86, 2), 0);
    for (int column = 0; column <= 2; ++column) QCOMPARE(ink(13 + 92 * column - 1, 16.5 + 3, 2, 60), 0);
    QVERIFY(ink(13 - 7, 16.5 - 0.5, 6, 1) > 0);
    QVERIFY(ink(13 - 0.5, 16.5 - 7, 1, 6) > 0);
    QCOMPARE(ink(0, 0, 5, 297), 0);
  }

  void filesOfEveryFormatHoldTheCode() {
    const auto codes = codesIn(tool_.run({"export", "attendees"}).out);
    for (const QString format : {"png", "svg"}) {
      const auto folder = program_->path(format);
      const auto made =
          tool_.run({"tickets", "--out", folder, "--format", format, "--ticket", "s1", "--ticket", "s3"});
      QVERIFY2(made.code == 0, made.err);
      QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({"s1." + format, "s3." + format}));
      QImage image(folder + "/s3." + format);
      if (format == "svg") {
        QFile file(folder + "/s3.svg");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
          xml.readNext();
          // Letters are outlines: the guest's viewer need not have the fonts.
          QVERIFY(xml.name() != QStringLiteral("text"));
        }
        QVERIFY2(!xml.hasError(), xml.errorString().toUtf8());
        QSvgRenderer renderer(folder + "/s3.svg");
        QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 1080, 1920));
        image = QImage(1080, 1920, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        renderer.render(&painter);
      }
      const auto found = decoded(image);
      QCOMPARE(found.size(), 1);
      QVERIFY(codes.contains(*found.begin()));
    }
  }

  void whoDoesNotGetInGetsNoTicketUnlessAskedFor() {
    const QByteArray cancelled =
        "id,code,first name,last name,ticket type,order status\ns9,GONE-9,Gone,Guest,visitor,cancelled\n";
    QCOMPARE(tool_.run({"import", "attendees", "-"}, cancelled).code, 0);
    const auto folder = program_->path("all");
    const auto all = tool_.run({"tickets", "--out", folder});
    QCOMPARE(all.code, 0);
    QVERIFY2(all.err.startsWith("usher tickets: 1 cancelled or revoked ticket"), all.err);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), kImported + 4);
    QCOMPARE(tool_.run({"tickets", "--out", folder, "--ticket", "s9"}).code, 0);
    QVERIFY(QFile::exists(folder + "/s9.png"));
    const auto nobody = tool_.run({"tickets", "--out", folder, "--ticket", "nobody"});
    QCOMPARE(nobody.code, 1);
    QVERIFY2(nobody.err.contains("nobody"), nobody.err);
  }

  void aThousandGuestsAreAllThere() {
    QByteArray many = "id,code,first name,last name,ticket type\n";
    for (int i = 0; i < 1001; ++i) {
      many += "m" + QByteArray::number(i) + ",CODE" + QByteArray::number(i) + ",Guest,Number" +
              QByteArray::number(i) + ",visitor\n";
    }
    QCOMPARE(tool_.run({"import", "attendees", "-"}, many).code, 0);
    const auto sheet = program_->path("many.pdf");
    const auto made = tool_.run({"tickets", "--sheet", sheet});
    QVERIFY2(made.code == 0, made.err);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // 1025 tickets.
    QCOMPARE(file.readAll().count("/Type /Page\n"), 129);
  }

 private:
  static constexpr int kDpi = 200;

  /// As a printer would have them.
  QList<QImage> pagesOf(const QString& pdf) const {
    QProcess process;
    process.start("pdftoppm", {"-r", QString::number(kDpi), "-png", pdf, program_->path("page")});
    process.waitForFinished(BackendProgram::kPatienceMs);
    QList<QImage> pages;
    const QDir folder(QFileInfo(pdf).path());
    for (const QString& name : folder.entryList({"page*.png"}, QDir::Files, QDir::Name)) {
      pages.append(QImage(folder.filePath(name)));
    }
    return pages;
  }

  Tool tool_;
  std::unique_ptr<BackendProgram> program_;
};

QTEST_MAIN(TicketsTest)
#include "tickets_test.moc"
