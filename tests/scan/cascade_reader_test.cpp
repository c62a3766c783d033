// SPDX-License-Identifier: Apache-2.0
#include <QLineF>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

#include <usher/qr/code.h>
#include <usher/scan/cascade_reader.h>
#include <usher/scan/zxing_reader.h>

#include "code_picture.h"

namespace usher::scan {

class CascadeReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void readsWhereItIs_data();
  void readsWhereItIs();
  void readsAnySize_data();
  void readsAnySize();
  void readsWhatIsBeside();
  void readsFromTheSideWhatIsBeside_data();
  void readsFromTheSideWhatIsBeside();
  void readsWithoutAFinderPattern_data();
  void readsWithoutAFinderPattern();
  void readsUnderALampsReflection_data();
  void readsUnderALampsReflection();
  void readsNothingIntoNoise();
  void keepsItsBudget();
  void countsItsPasses();
  void readsOddFrames();
};

const QByteArray kTicket = "TICKET-0123456789";

QImage hall(const QSize& size = {1280, 720}) {
  QImage picture(size, QImage::Format_RGB32);
  picture.fill(QColor(90, 90, 90));
  return picture;
}

LuminanceView viewOf(const QImage& grey) {
  return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
}

/// With time enough: nothing hangs on this machine's speed.
std::vector<SeenCode> codesIn(const QImage& picture) {
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  return CascadeReader({.budget = std::chrono::hours(1)}).read(viewOf(grey));
}

QList<QByteArray> textsIn(const QImage& picture) {
  QList<QByteArray> texts;
  for (const SeenCode& code : codesIn(picture)) texts << code.utf8;
  std::ranges::sort(texts);
  return texts;
}

void CascadeReaderTest::readsWhereItIs_data() {
  QTest::addColumn<int>("degrees");
  QTest::addColumn<bool>("inverted");
  for (const int degrees : {0, 30, 90, 200}) {
    QTest::addRow("%d", degrees) << degrees << false;
    QTest::addRow("%d, light on dark", degrees) << degrees << true;
  }
}

void CascadeReaderTest::readsWhereItIs() {
  QFETCH(const int, degrees);
  QFETCH(const bool, inverted);
  QImage ticket = codeImage(kTicket, 232);
  if (inverted) ticket.invertPixels();
  QImage picture = hall();
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.translate(800, 300);
  painter.rotate(degrees);
  painter.drawImage(-116, -116, ticket);
  painter.end();

  const auto codes = codesIn(picture);
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
  QCOMPARE(codes[0].corners.size(), 4);
  QPointF centre;
  for (const QPointF& corner : codes[0].corners) centre += corner / 4;
  QVERIFY(QLineF(centre, QPointF(800, 300)).length() < 5);
  // As long as the code's diagonal: corners are its own, in the frame's pixels. 25 of 33 modules.
  const double diagonal = QLineF(codes[0].corners[0], codes[0].corners[2]).length();
  QVERIFY(std::abs(diagonal - 232 * 21.0 / 23 * std::sqrt(2.0)) < 12);
  const QPointF first = codes[0].corners[0] - centre;
  const double angle =
      std::remainder(qRadiansToDegrees(std::atan2(first.y(), first.x())) + 135 - degrees, 360);
  QVERIFY2(std::abs(angle) < 8, qPrintable(QString::number(angle)));
}

void CascadeReaderTest::readsAnySize_data() {
  QTest::addColumn<QSize>("frame");
  QTest::addColumn<int>("side");
  QTest::newRow("as large as the frame") << QSize(1280, 720) << 715;
  QTest::newRow("near") << QSize(1280, 720) << 500;
  QTest::newRow("far") << QSize(1280, 720) << 66;
  QTest::newRow("a small frame") << QSize(320, 240) << 120;
  QTest::newRow("a large frame") << QSize(3840, 2160) << 700;
  QTest::newRow("upright") << QSize(720, 1280) << 250;
}

void CascadeReaderTest::readsAnySize() {
  QFETCH(const QSize, frame);
  QFETCH(const int, side);
  QImage picture = hall(frame);
  paintCode(picture, kTicket, {(frame.width() - side) / 2, (frame.height() - side) / 2}, side);
  QCOMPARE(textsIn(picture), QList<QByteArray>{kTicket});
}

void CascadeReaderTest::readsWhatIsBeside() {
  // The second one is small, light on dark, and in the shade: it must not hide behind the first.
  QImage picture = hall();
  paintCode(picture, "FIRST", {100, 200}, 300);
  QImage second = codeImage("SECOND", 120);
  second.invertPixels();
  QPainter painter(&picture);
  painter.setOpacity(0.4);
  painter.drawImage(900, 300, second);
  painter.end();
  QCOMPARE(textsIn(picture), (QList<QByteArray>{"FIRST", "SECOND"}));
}

void CascadeReaderTest::readsFromTheSideWhatIsBeside_data() {
  QTest::addColumn<double>("height");
  for (const double height : {0.7, 0.6, 0.5}) QTest::addRow("%.1f", height) << height;
}

void CascadeReaderTest::readsFromTheSideWhatIsBeside() {
  QFETCH(const double, height);
  QImage picture = hall();
  paintCode(picture, "first", {700, 60}, 230);
  paintCode(picture, "second", {860, 400}, 260);
  paintCode(picture, "third", {120, 420}, 240);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.translate(330, 200);
  painter.scale(1, height);
  painter.rotate(35);
  painter.drawImage(QPointF(-115, -115), codeImage(kTicket, 230));
  painter.end();
  QCOMPARE(textsIn(picture), (QList<QByteArray>{kTicket, "first", "second", "third"}));
}

void CascadeReaderTest::readsWithoutAFinderPattern_data() {
  QTest::addColumn<QPoint>("covered");
  QTest::newRow("top left") << QPoint(0, 0);
  QTest::newRow("top right") << QPoint(18, 0);
  QTest::newRow("bottom left") << QPoint(0, 18);
}

void CascadeReaderTest::readsWithoutAFinderPattern() {
  QFETCH(const QPoint, covered);
  QImage picture = hall();
  // 25 modules in 33, 8 pixels each.
  const QPoint code(500, 200);
  paintCode(picture, kTicket, code, 264);
  QPainter(&picture).fillRect(QRect(code + QPoint(32, 32) + covered * 8, QSize(7 * 8, 7 * 8)), Qt::white);
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  QVERIFY(ZxingReader().read(viewOf(grey)).empty());
  CascadeReader reader({.budget = std::chrono::hours(1)});
  const auto codes = reader.read(viewOf(grey));
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
  QCOMPARE(reader.counts().at("lost finder").read, 1);
}

void CascadeReaderTest::readsUnderALampsReflection_data() {
  QTest::addColumn<bool>("inverted");
  QTest::newRow("dark on light") << false;
  QTest::newRow("light on dark") << true;
}
void CascadeReaderTest::readsUnderALampsReflection() {
  QFETCH(const bool, inverted);
  QImage picture = hall();
  const auto code = qr::Code::make(kTicket.toStdString(), qr::Correction::Quartile);
  constexpr int kModule = 8;
  const int side = code->side() * kModule;
  const QRect on_picture(500, 200, side, side);
  QPainter painter(&picture);
  painter.fillRect(on_picture.adjusted(-32, -32, 32, 32), Qt::white);
  for (const auto& run : code->darkRuns()) {
    const QRect dark(run.x * kModule, run.y * kModule, run.width * kModule, run.height * kModule);
    painter.fillRect(dark.translated(on_picture.topLeft()), Qt::black);
  }
  if (inverted) {
    painter.end();
    picture.invertPixels();
    painter.begin(&picture);
  }
  painter.setBrush(Qt::white);
  painter.setPen(Qt::NoPen);
  painter.drawEllipse(on_picture.center() + QPoint(15, 25), 40, 40);
  painter.end();
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  QVERIFY(ZxingReader().read(viewOf(grey)).empty());
  CascadeReader reader({.budget = std::chrono::hours(1)});
  const auto codes = reader.read(viewOf(grey));
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
  QCOMPARE(reader.counts().at("mended").read, 1);
}

void CascadeReaderTest::readsNothingIntoNoise() {
  QRandomGenerator random(7);
  for (int round = 0; round < 3; ++round) {
    QImage noise(1280, 720, QImage::Format_Grayscale8);
    for (int y = 0; y < noise.height(); ++y) {
      for (int x = 0; x < noise.width(); ++x) noise.scanLine(y)[x] = uchar(random.bounded(256));
    }
    QCOMPARE(textsIn(noise), QList<QByteArray>());
  }
  QCOMPARE(textsIn(hall()), QList<QByteArray>());
}

void CascadeReaderTest::keepsItsBudget() {
  // A code that can't be read, whatever is tried: its middle is gone.
  QImage picture = hall();
  paintCode(picture, kTicket, {500, 200}, 264);
  QPainter(&picture).fillRect(QRect(570, 270, 124, 124), Qt::gray);
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  const auto tries = [&](std::chrono::milliseconds budget) {
    // Each look at the clock is a millisecond later.
    std::chrono::milliseconds now{0};
    CascadeReader reader({.budget = budget}, [&now] { return now += std::chrono::milliseconds(1); });
    reader.read(viewOf(grey));
    int sum = 0;
    for (const auto& [name, count] : reader.counts()) sum += count.tried;
    return sum;
  };
  QCOMPARE(tries(std::chrono::milliseconds(2)), 1);
  const int few = tries(std::chrono::milliseconds(6));
  QVERIFY(few > 1 && few <= 6);
  QVERIFY(tries(std::chrono::milliseconds(1'000)) > 10);
}

void CascadeReaderTest::countsItsPasses() {
  QImage picture = hall();
  paintCode(picture, kTicket, {500, 200}, 140);
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  CascadeReader reader;
  for (int i = 0; i < 3; ++i) QCOMPARE(reader.read(viewOf(grey)).size(), std::size_t(1));
  // An easy frame is read by the first look; another looks beside it, and that is all.
  QCOMPARE(reader.counts().size(), std::size_t(2));
  QCOMPARE(reader.counts().at(kLooks.front().name).tried, 3);
  QCOMPARE(reader.counts().at(kLooks.front().name).read, 3);
}

void CascadeReaderTest::readsOddFrames() {
  CascadeReader reader;
  QVERIFY(reader.read({}).empty());
  const std::vector<std::uint8_t> bytes(64 * 64, 128);
  for (const QSize size :
       {QSize(1, 1), QSize(64, 1), QSize(1, 64), QSize(20, 64), QSize(21, 21), QSize(64, 64)})
    QVERIFY(reader.read({bytes.data(), size.width(), size.height(), 64, 1}).empty());

  // Two bytes a pixel and bytes between the rows, as YUYV cameras give it.
  const QImage grey = heldUp(kTicket).convertToFormat(QImage::Format_Grayscale8);
  const int stride = 2 * grey.width() + 14;
  std::vector<std::uint8_t> spread(std::size_t(stride) * std::size_t(grey.height()), 200);
  for (int y = 0; y < grey.height(); ++y) {
    for (int x = 0; x < grey.width(); ++x) spread[std::size_t(y * stride + 2 * x)] = grey.constScanLine(y)[x];
  }
  const auto codes = reader.read({spread.data(), grey.width(), grey.height(), stride, 2});
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::CascadeReaderTest)
#include "cascade_reader_test.moc"
