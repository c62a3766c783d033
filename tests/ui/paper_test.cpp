// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QBuffer>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTest>

#include <usher/paper/house_font.h>
#include <usher/paper/page_painter.h>

using namespace usher;
using domain::FontWeight;

namespace {

QImage painted(const domain::PrintPage& page, double dots_per_mm) {
  QImage image((page.size * dots_per_mm).toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  paper::paintPage(painter, page, dots_per_mm);
  return image;
}

/// The columns that hold ink, in mm: left edge and right edge.
std::pair<double, double> inkOf(const QImage& image, double dots_per_mm) {
  int left = image.width();
  int right = -1;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qGray(image.pixel(x, y)) > 200) continue;
      left = std::min(left, x);
      right = std::max(right, x);
    }
  }
  return {left / dots_per_mm, (right + 1) / dots_per_mm};
}

}  // namespace

class PaperTest : public QObject {
  Q_OBJECT

 private slots:
  void everyScriptHasItsOwnFace() {
    QCOMPARE(QFontInfo(paper::houseFont(FontWeight::Bold, 40)).family(), QStringLiteral("Inter"));
    const auto width = paper::measureText();
    for (const QString& text :
         {QStringLiteral("Ωμέγα Юлия"), QStringLiteral("山田太郎"), QStringLiteral("محمد"),
          QStringLiteral("आदित्य"), QStringLiteral("김민준"), QStringLiteral("ไทย")}) {
      const QFontMetricsF metrics(paper::houseFont(FontWeight::Regular, 40));
      QVERIFY2(width(text, {10, FontWeight::Regular}) > 5, qPrintable(text));
      for (const QChar c : text) QVERIFY2(metrics.inFont(c) || !c.isLetter(), qPrintable(text));
    }
  }

  void widthGrowsWithSizeAndWeight() {
    const auto width = paper::measureText();
    const QString text = QStringLiteral("Wilhelmine Abendroth");
    const double ten = width(text, {10, FontWeight::Regular});
    QVERIFY(qAbs(width(text, {20, FontWeight::Regular}) - 2 * ten) < 0.02 * ten);
    QVERIFY(width(text, {10, FontWeight::Bold}) > ten);
    QCOMPARE(width(QString(), {10, FontWeight::Bold}), 0.0);
  }

  void paintedTextIsAsWideAsMeasured_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("dots_per_mm");
    for (const double dots : {4.0, 8.0, 300 / 25.4, 600 / 25.4}) {
      const QByteArray at = QByteArray::number(dots);
      QTest::newRow("latin " + at) << "Wilhelmine Hummel" << dots;
      QTest::newRow("arabic " + at) << QStringLiteral("محمد الأحمد") << dots;
      QTest::newRow("cjk " + at) << QStringLiteral("山田太郎") << dots;
      QTest::newRow("devanagari " + at) << QStringLiteral("आदित्य शर्मा") << dots;
    }
  }
  void paintedTextIsAsWideAsMeasured() {
    QFETCH(QString, text);
    QFETCH(double, dots_per_mm);
    const domain::Font font{9, FontWeight::Bold};
    const double expected = paper::measureText()(text, font);
    const double tolerance = 0.08 * font.size + 2 / dots_per_mm;  // side bearings, and a pixel at each end

    const auto inkAligned = [&](domain::Align align) {
      return inkOf(painted({{120, 20}, {domain::TextItem{text, font, {10, 4, 100, 12}, align}}}, dots_per_mm),
                   dots_per_mm);
    };
    const auto [left, right] = inkAligned(domain::Align::Left);
    QVERIFY2(qAbs(left - 10) < tolerance, qPrintable(QString::number(left)));
    QVERIFY2(qAbs(right - left - expected) < 2 * tolerance,
             qPrintable(QString::number(right - left - expected)));
    QVERIFY(qAbs(inkAligned(domain::Align::Right).second - 110) < tolerance);
    const auto [centre_left, centre_right] = inkAligned(domain::Align::Centre);
    QVERIFY(qAbs((centre_left + centre_right) / 2 - 60) < tolerance);
  }

  void rectanglesFillTheirBoxInTheirColour() {
    const QImage image = painted({{40, 40}, {domain::RectItem{{10, 20, 20, 5}, 0x2F4BFF, 0}}}, 10);
    QCOMPARE(image.pixel(200, 225), 0xFF2F4BFFu);
    QCOMPARE(image.pixel(101, 201), 0xFF2F4BFFu);
    QCOMPARE(image.pixel(298, 248), 0xFF2F4BFFu);
    QCOMPARE(image.pixel(95, 225), 0xFFFFFFFFu);
    QCOMPARE(image.pixel(200, 255), 0xFFFFFFFFu);
  }

  void qrIsReadBack_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("dots_per_mm");
    QTest::newRow("opaque, screen") << "K7PQ-2M9X-HH3D" << 5.0;
    QTest::newRow("opaque, 203 dpi") << "K7PQ-2M9X-HH3D" << 203 / 25.4;
    QTest::newRow("lower case, 300 dpi") << "https://example.org/t/3f9a" << 300 / 25.4;
    QTest::newRow("umlauts") << QStringLiteral("Ticket für Zoë ✓") << 300 / 25.4;
    QTest::newRow("long") << QString(300, u'Z') << 600 / 25.4;
  }
  void qrIsReadBack() {
    QFETCH(QString, text);
    QFETCH(double, dots_per_mm);
    const QImage image = painted({{40, 40}, {domain::QrItem{text, {6, 6, 28, 28}}}}, dots_per_mm)
                             .convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    const auto result = ZXing::ReadBarcode(view);
    QVERIFY(result.isValid());
    QCOMPARE(QString::fromStdString(result.text()), text);
    QCOMPARE(QString::fromStdString(result.ecLevel()), QStringLiteral("M"));
  }

  void textThatCannotBeAQrCodeIsLeftOut() {
    for (const QString& text : {QString(8000, u'x'), QString()}) {
      const QImage image = painted({{40, 40}, {domain::QrItem{text, {6, 6, 28, 28}}}}, 5);
      QCOMPARE(inkOf(image, 5).second, 0.0);
    }
  }

  void pdfKeepsTextAsText() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
      QPdfWriter pdf(&buffer);
      pdf.setPageSize(QPageSize(QSizeF(100, 72), QPageSize::Millimeter));
      pdf.setPageMargins({0, 0, 0, 0});
      pdf.setResolution(600);
      QPainter painter(&pdf);
      paper::paintPage(
          painter,
          {{100, 72}, {domain::TextItem{QStringLiteral("Grace"), {20, FontWeight::Bold}, {6, 6, 80, 26}}}},
          600 / 25.4);
    }
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY2(bytes.contains("/FontFile"), "the face is not embedded: text became an outline or a picture");
  }
};

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
