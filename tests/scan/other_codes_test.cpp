// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#include <usher/scan/black_and_white.h>
#include <usher/scan/code128_strips.h>
#include <usher/scan/frame_reader.h>
#include <usher/scan/other_code_reader.h>

#include "code_picture.h"
#include "other_code_picture.h"

namespace usher::scan {

using domain::CodeFormat;

constexpr CodeFormat kAll[] = {CodeFormat::Aztec, CodeFormat::DataMatrix, CodeFormat::Pdf417,
                               CodeFormat::Code128};
constexpr const char* kNames[] = {"Aztec", "Data Matrix", "PDF417", "Code 128"};
const QByteArray kTicket = "TKT-48151623";

class OtherCodesTest : public QObject {
  Q_OBJECT

 private slots:
  void readsWhatIsWanted_data();
  void readsWhatIsWanted();
  void readsLightOnDark();
  void readsBesideAQrCode();
  void readsLongLines();
  void readsTwoLines();
  void outlivesTheSameLineTwice();
  void takesNoSingleLine();
  void takesNoLineTwiceInOneStrip();
  void takesNoShortText();
  void readsNothingIntoNoise();
  void keepsItsBudget();
  void comesToEachTry_data();
  void comesToEachTry();
  void followsWhatIsWanted();
};

LuminanceView viewOf(const QImage& grey) {
  return {grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()), 1};
}

CodeFormats allBut(CodeFormat format) {
  std::vector<CodeFormat> others;
  std::ranges::remove_copy(kAll, std::back_inserter(others), format);
  return CodeFormats(others);
}

/// With time enough: nothing hangs on this machine's speed.
std::vector<SeenCode> codesIn(const QImage& picture, CodeFormats formats) {
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  return OtherCodeReader::readThoroughly(viewOf(grey), formats);
}

CodeFormats everything() {
  return CodeFormats(std::vector(std::begin(kAll), std::end(kAll)));
}

QImage dark(const QSize& size = {1280, 720}) {
  QImage picture(size, QImage::Format_RGB32);
  picture.fill(QColor(70, 74, 80));
  return picture;
}

void OtherCodesTest::readsWhatIsWanted_data() {
  QTest::addColumn<CodeFormat>("format");
  QTest::addColumn<double>("degrees");
  QTest::addColumn<QPoint>("middle");
  for (std::size_t i = 0; i < std::size(kAll); ++i) {
    for (const double degrees : {0.0, 90.0, 180.0, 270.0, 4.0, 12.0, -12.0})
      QTest::addRow("%s at %g degrees", kNames[i], degrees) << kAll[i] << degrees << QPoint(640, 360);
    QTest::addRow("%s near a corner", kNames[i]) << kAll[i] << 0.0 << QPoint(820, 270);
  }
}

void OtherCodesTest::readsWhatIsWanted() {
  QFETCH(CodeFormat, format);
  QFETCH(double, degrees);
  QFETCH(QPoint, middle);
  const QImage frame = ticketSeen(otherCodeImage(format, kTicket, 4), degrees, middle);
  const auto codes = codesIn(frame, CodeFormats({format}));
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
  QCOMPARE(codes[0].format, std::optional(format));
  QCOMPARE(codes[0].corners.size(), 4);
  QVERIFY(codes[0].corners.boundingRect().contains(middle) ||
          QLineF(codes[0].corners.boundingRect().center(), middle).length() < 120);
  QVERIFY(codesIn(frame, allBut(format)).empty());
  QVERIFY(codesIn(frame, {}).empty());
}

void OtherCodesTest::readsLightOnDark() {
  QImage code = otherCodeImage(CodeFormat::Aztec, kTicket, 6);
  code.invertPixels();
  QImage frame = dark();
  frame.fill(QColor(20, 20, 20));
  QPainter(&frame).drawImage(500, 200, code);
  const auto codes = codesIn(frame, CodeFormats({CodeFormat::Aztec}));
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
}

void OtherCodesTest::readsBesideAQrCode() {
  QImage frame = dark();
  paintCode(frame, "QR-TICKET", {150, 240});
  QPainter(&frame).drawImage(800, 260, otherCodeImage(CodeFormat::DataMatrix, kTicket, 8));
  const auto wanted = std::make_shared<WantedFormats>();
  wanted->set(CodeFormats({CodeFormat::DataMatrix}));
  const QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
  const auto codes = frameReader(std::chrono::hours(1), wanted)(viewOf(grey)).codes;
  QCOMPARE(codes.size(), std::size_t(2));
  QCOMPARE(codes[0].utf8, QByteArray("QR-TICKET"));
  QVERIFY(!codes[0].format);
  QCOMPARE(codes[1].utf8, kTicket);
}

void OtherCodesTest::readsLongLines() {
  // 24 letters and digits: as wide as most of the frame.
  const QByteArray text = "CSR93YJDGAZEY89TFMY57SLA";
  const QImage frame = ticketSeen(otherCodeImage(CodeFormat::Code128, text, 3), 0);
  const auto codes = codesIn(frame, CodeFormats({CodeFormat::Code128}));
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, text);
}

void OtherCodesTest::readsTwoLines() {
  // One above the other, as on tickets that carry an order's number, too: both are seen, so that nobody is
  // served by the wrong one.
  QImage frame = dark();
  QPainter painter(&frame);
  painter.fillRect(300, 150, 680, 420, Qt::white);
  painter.drawImage(340, 180, otherCodeImage(CodeFormat::Code128, "ORDER-7781", 3));
  painter.drawImage(340, 360, otherCodeImage(CodeFormat::Code128, "TKT-481516", 3));
  painter.end();
  auto codes = codesIn(frame, CodeFormats({CodeFormat::Code128}));
  std::ranges::sort(codes, {}, &SeenCode::utf8);
  QCOMPARE(codes.size(), std::size_t(2));
  QCOMPARE(codes[0].utf8, QByteArray("ORDER-7781"));
  QCOMPARE(codes[1].utf8, QByteArray("TKT-481516"));
}

void OtherCodesTest::outlivesTheSameLineTwice() {
  // At both ends of a ticket: ZXing 1.4 ends the process where it is asked for all of them.
  QImage frame = dark();
  QPainter painter(&frame);
  painter.fillRect(200, 150, 900, 420, Qt::white);
  for (const int y : {170, 300, 430})
    painter.drawImage(260, y, otherCodeImage(CodeFormat::Code128, kTicket, 3));
  painter.end();
  const auto codes = codesIn(frame, everything());
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
}

void OtherCodesTest::takesNoSingleLine() {
  // As high as one strip of the place where it is: what one misread row in noise would look like.
  QImage code = otherCodeImage(CodeFormat::Code128, kTicket, 3);
  QImage frame = dark();
  QPainter painter(&frame);
  painter.fillRect(200, 150, 900, 420, Qt::white);
  QRandomGenerator dice(3);
  for (int x = 260; x < 260 + code.width(); x += 6) {
    for (int y = 200; y < 440; y += 6) painter.fillRect(x, y, 6, 6, dice.bounded(2) ? Qt::black : Qt::white);
  }
  painter.drawImage(QRect(260, 310, code.width(), 5), code, QRect(0, 60, code.width(), 5));
  painter.end();
  QVERIFY(codesIn(frame, everything()).empty());
}

void OtherCodesTest::takesNoLineTwiceInOneStrip() {
  // Six strips of ten rows; the lines are side by side.
  const QImage line =
      otherCodeImage(CodeFormat::Code128, kTicket, 2).convertToFormat(QImage::Format_Grayscale8);
  const auto seenIn = [&](std::initializer_list<int> rows) {
    GreyPicture picture;
    picture.resize(2 * line.width(), 60);
    std::fill_n(picture.row(0), picture.width() * picture.height(), kLight);
    for (const int first : rows) {
      for (int y = first; y < first + 8; ++y) {
        for (const int x : {0, line.width()})
          std::copy_n(line.constScanLine(line.height() / 2), line.width(), picture.row(y) + x);
      }
    }
    return Code128Strips().read(picture).size();
  };
  QCOMPARE(seenIn({21}), std::size_t(0));
  QCOMPARE(seenIn({21, 31}), std::size_t(1));
}

void OtherCodesTest::takesNoShortText() {
  for (const auto& [format, text] :
       {std::pair(CodeFormat::Code128, "12345"), std::pair(CodeFormat::DataMatrix, "136")}) {
    QVERIFY(codesIn(ticketSeen(otherCodeImage(format, text, 6), 0), everything()).empty());
  }
}

void OtherCodesTest::readsNothingIntoNoise() {
  QRandomGenerator dice(11);
  for (const int size : {2, 5, 9}) {
    QImage frame = dark();
    QPainter painter(&frame);
    for (int x = 300; x < 900; x += size) {
      for (int y = 100; y < 600; y += size)
        painter.fillRect(x, y, size, size, dice.bounded(2) ? Qt::black : Qt::white);
    }
    painter.end();
    QVERIFY(codesIn(frame, everything()).empty());
  }
}

void OtherCodesTest::keepsItsBudget() {
  const QImage frame = ticketSeen(otherCodeImage(CodeFormat::Aztec, kTicket), 0);
  std::chrono::milliseconds now(0);
  OtherCodeReader reader([&now] { return now += std::chrono::milliseconds(1); });
  QVERIFY(reader.read(viewOf(frame), everything(), {}, std::chrono::milliseconds(1)).empty());
  QCOMPARE(now, std::chrono::milliseconds(1));
  QCOMPARE(reader.read(viewOf(frame), everything(), {}, std::chrono::hours(1)).size(), std::size_t(1));
}

void OtherCodesTest::comesToEachTry_data() {
  QTest::addColumn<QImage>("frame");
  QImage inverted = otherCodeImage(CodeFormat::Aztec, kTicket, 6);
  inverted.invertPixels();
  QImage night = dark();
  night.fill(QColor(20, 20, 20));
  QPainter(&night).drawImage(500, 200, inverted);
  QTest::newRow("turned clockwise") << ticketSeen(otherCodeImage(CodeFormat::Aztec, kTicket), 12);
  QTest::newRow("turned the other way") << ticketSeen(otherCodeImage(CodeFormat::Aztec, kTicket), -12);
  QTest::newRow("light on dark") << night;

  // Beside something that is denser than any code.
  QRandomGenerator dice(5);
  for (const double degrees : {0.0, 12.0}) {
    QImage frame = ticketSeen(otherCodeImage(CodeFormat::Aztec, kTicket), degrees, {900, 360})
                       .convertToFormat(QImage::Format_RGB32);
    QPainter painter(&frame);
    for (int x = 40; x < 520; x += 6) {
      for (int y = 100; y < 620; y += 6)
        painter.fillRect(x, y, 6, 6, dice.bounded(2) ? Qt::black : Qt::white);
    }
    painter.end();
    QTest::addRow("in the second place, at %g degrees", degrees) << frame;
  }
}

void OtherCodesTest::comesToEachTry() {
  QFETCH(QImage, frame);
  const QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
  // The time is out after the first try of each frame.
  std::chrono::milliseconds now(0);
  OtherCodeReader reader([&now] { return now += std::chrono::milliseconds(1); });
  const auto read = [&] {
    return reader.read(viewOf(grey), CodeFormats({CodeFormat::Aztec}), {},
                       now + std::chrono::milliseconds(2));
  };
  std::vector<SeenCode> codes;
  for (int i = 0; i < 60 && codes.empty(); ++i) codes = read();
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
  // A second frame has to show it soon.
  QCOMPARE(read().size(), std::size_t(1));
}

void OtherCodesTest::followsWhatIsWanted() {
  const auto wanted = std::make_shared<WantedFormats>();
  const Decoder read = frameReader(std::chrono::hours(1), wanted);
  const QImage frame = ticketSeen(otherCodeImage(CodeFormat::Pdf417, kTicket), 0);
  QVERIFY(read(viewOf(frame)).codes.empty());
  wanted->set(CodeFormats({CodeFormat::Pdf417}));
  QCOMPARE(read(viewOf(frame)).codes.size(), std::size_t(1));
  QVERIFY(!read(viewOf(frame)).unread);
  // A scan thread that takes the place of another one begins with a copy.
  QCOMPARE(Decoder(read)(viewOf(frame)).codes.size(), std::size_t(1));
  wanted->set({});
  QVERIFY(read(viewOf(frame)).codes.empty());
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::OtherCodesTest)
#include "other_codes_test.moc"
