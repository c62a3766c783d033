// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

#include <usher/scan/zxing_reader.h>

#include "code_picture.h"

namespace usher::scan {

class ZxingReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void readsRotated_data();
  void readsRotated();
  void readsLightOnDark();
  void readsDarkAndLightInOnePicture();
  void readsTwoCodes();
  void readsTheSameCodeInTwoPlaces();
  void findsNothingWhereThereIsNothing();
  void givesTextAsUtf8_data();
  void givesTextAsUtf8();
  void readsBesideOtherBytes();
  void takesNoPicture();
};

QImage grey(const QImage& picture) {
  return picture.convertToFormat(QImage::Format_Grayscale8);
}

LuminanceView viewOf(const QImage& picture) {
  return {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), 1};
}

QList<QByteArray> textsIn(const QImage& picture) {
  const QImage brightness = grey(picture);
  QList<QByteArray> texts;
  for (const SeenCode& code : ZxingReader().read(viewOf(brightness))) texts << code.utf8;
  std::ranges::sort(texts);
  return texts;
}

void ZxingReaderTest::readsRotated_data() {
  QTest::addColumn<int>("degrees");
  for (const int degrees : {0, 17, 45, 90, 135, 180, 270, 333}) QTest::addRow("%d", degrees) << degrees;
}

void ZxingReaderTest::readsRotated() {
  QFETCH(const int, degrees);
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.translate(350, 220);
  painter.rotate(degrees);
  painter.drawImage(-100, -100, codeImage("TICKET-1"));
  painter.end();

  const QImage brightness = grey(picture);
  const auto codes = ZxingReader().read(viewOf(brightness));
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, QByteArray("TICKET-1"));
  QCOMPARE(codes[0].corners.size(), 4);
  QPointF centre;
  for (const QPointF& corner : codes[0].corners) centre += corner / 4;
  QVERIFY(QLineF(centre, QPointF(350, 220)).length() < 5);
  // The symbol's own top left turns with it.
  const QPointF first = codes[0].corners[0] - centre;
  const double angle =
      std::remainder(qRadiansToDegrees(std::atan2(first.y(), first.x())) + 135 - degrees, 360);
  QVERIFY2(std::abs(angle) < 8, qPrintable(QString::number(angle)));
}

void ZxingReaderTest::readsLightOnDark() {
  QImage picture = heldUp("DARK-MODE");
  picture.invertPixels();
  QCOMPARE(textsIn(picture), QList<QByteArray>{"DARK-MODE"});
}

void ZxingReaderTest::readsDarkAndLightInOnePicture() {
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  paintCode(picture, "PAPER", {40, 100});
  QImage dark = codeImage("PHONE");
  dark.invertPixels();
  QPainter(&picture).drawImage(360, 150, dark);
  QCOMPARE(textsIn(picture), (QList<QByteArray>{"PAPER", "PHONE"}));
}

void ZxingReaderTest::readsTwoCodes() {
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  paintCode(picture, "ONE", {40, 100});
  paintCode(picture, "TWO", {360, 150});
  QCOMPARE(textsIn(picture), (QList<QByteArray>{"ONE", "TWO"}));
}

void ZxingReaderTest::readsTheSameCodeInTwoPlaces() {
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  paintCode(picture, "ONE", {40, 100});
  paintCode(picture, "ONE", {360, 150});
  QCOMPARE(textsIn(picture), (QList<QByteArray>{"ONE", "ONE"}));
}

void ZxingReaderTest::findsNothingWhereThereIsNothing() {
  QImage plain(640, 480, QImage::Format_RGB32);
  plain.fill(Qt::gray);
  QCOMPARE(textsIn(plain), QList<QByteArray>());
  QRandomGenerator random(7);
  for (int round = 0; round < 5; ++round) {
    QImage noise(640, 480, QImage::Format_Grayscale8);
    for (int y = 0; y < noise.height(); ++y) {
      for (int x = 0; x < noise.width(); ++x) noise.scanLine(y)[x] = uchar(random.bounded(256));
    }
    QCOMPARE(textsIn(noise), QList<QByteArray>());
  }
}

void ZxingReaderTest::givesTextAsUtf8_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("umlauts") << QStringLiteral("Zoë Müller").toUtf8();
  QTest::newRow("Japanese") << QStringLiteral("山田太郎").toUtf8();
  QTest::newRow("address") << QByteArray("https://tickets.example/t/abc?x=1&y=%20");
  QTest::newRow("long") << QByteArray(900, 'x');
}

void ZxingReaderTest::givesTextAsUtf8() {
  QFETCH(const QByteArray, text);
  QCOMPARE(textsIn(heldUp(text, {960, 960}, 800)), QList<QByteArray>{text});
}

void ZxingReaderTest::readsBesideOtherBytes() {
  // Every third byte is brightness, and rows end in something else.
  const QImage brightness = grey(heldUp("STRIDES"));
  const int row_stride = 3 * brightness.width() + 41;
  std::vector<std::uint8_t> bytes(std::size_t(row_stride * brightness.height()), 0x5A);
  for (int y = 0; y < brightness.height(); ++y) {
    for (int x = 0; x < brightness.width(); ++x) {
      bytes[std::size_t(y * row_stride + 3 * x)] = brightness.constScanLine(y)[x];
    }
  }
  const auto codes =
      ZxingReader().read({bytes.data(), brightness.width(), brightness.height(), row_stride, 3});
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, QByteArray("STRIDES"));
  QCOMPARE(codes[0].raw, QByteArray("STRIDES"));
}

void ZxingReaderTest::takesNoPicture() {
  const std::uint8_t pixel = 0;
  ZxingReader reader;
  QVERIFY(reader.read({}).empty());
  QVERIFY(reader.read({&pixel, 0, 5, 0, 1}).empty());
  QVERIFY(reader.read({&pixel, 1, 1, 1, 1}).empty());
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::ZxingReaderTest)
#include "zxing_reader_test.moc"
