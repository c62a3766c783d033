// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <QPainter>

#include <usher/scan/image_frame.h>
#include <usher/scan/luminance.h>
#include <usher/scan/preview.h>
#include <usher/scan/zxing_reader.h>

#include "code_picture.h"

namespace usher::scan {

class LuminanceTest : public QObject {
  Q_OBJECT

 private slots:
  void readsCodes_data();
  void readsCodes();
  void usesTheFramesOwnMemory();
  void refusesWhatIsNoPicture_data();
  void refusesWhatIsNoPicture();
  void takesTheSmallest_data();
  void takesTheSmallest();
  void previewIsMirrored_data();
  void previewIsMirrored();
  void previewIsNeverLargerThanTheFrame();
  void previewFillsWhatItIsShownIn_data();
  void previewFillsWhatItIsShownIn();
  void partShownIsTheMiddle();
  void framesOfImagesShowThem();
};

using Format = QVideoFrameFormat::PixelFormat;

void addFormats() {
  QTest::addColumn<Format>("format");
  QTest::newRow("YUV420P") << QVideoFrameFormat::Format_YUV420P;
  QTest::newRow("YV12") << QVideoFrameFormat::Format_YV12;
  QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12;
  QTest::newRow("NV21") << QVideoFrameFormat::Format_NV21;
  QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV;
  QTest::newRow("UYVY") << QVideoFrameFormat::Format_UYVY;
  QTest::newRow("P010") << QVideoFrameFormat::Format_P010;
  QTest::newRow("Y8") << QVideoFrameFormat::Format_Y8;
  QTest::newRow("BGRX8888") << QVideoFrameFormat::Format_BGRX8888;
}

void LuminanceTest::readsCodes_data() {
  addFormats();
}

void LuminanceTest::readsCodes() {
  QFETCH(const Format, format);
  // 642: rows of most formats are padded.
  for (const QSize size : {QSize(640, 480), QSize(642, 478)}) {
    const QVideoFrame frame = frameOfFormat(heldUp("FRAME-1", size), format);
    QVERIFY(frame.isValid());
    const auto mapped = MappedFrame::map(frame);
    QVERIFY(mapped);
    QCOMPARE(QSize(mapped->luminance().width, mapped->luminance().height), size);
    const auto codes = ZxingReader().read(mapped->luminance());
    QCOMPARE(codes.size(), std::size_t(1));
    QCOMPARE(codes[0].utf8, QByteArray("FRAME-1"));
  }
}

void LuminanceTest::usesTheFramesOwnMemory() {
  struct Case {
    Format format;
    int offset;
    int pixel_stride;
    int row_bytes;
  };
  for (const Case& c :
       {Case{QVideoFrameFormat::Format_YUV420P, 0, 1, 650}, Case{QVideoFrameFormat::Format_NV12, 0, 1, 650},
        Case{QVideoFrameFormat::Format_YUYV, 0, 2, 1300}, Case{QVideoFrameFormat::Format_UYVY, 1, 2, 1300},
        Case{QVideoFrameFormat::Format_Y8, 0, 1, 650}}) {
    QVideoFrame frame = frameOfFormat(heldUp("X", {650, 480}), c.format);
    const auto mapped = MappedFrame::map(frame);
    QVERIFY(mapped);
    QVERIFY(frame.map(QVideoFrame::ReadOnly));
    QCOMPARE(static_cast<const void*>(mapped->luminance().data),
             static_cast<const void*>(frame.bits(0) + c.offset));
    QCOMPARE(mapped->luminance().row_stride, frame.bytesPerLine(0));
    QCOMPARE(mapped->luminance().pixel_stride, c.pixel_stride);
    QVERIFY(frame.bytesPerLine(0) >= c.row_bytes);
    frame.unmap();
  }
}

void LuminanceTest::refusesWhatIsNoPicture_data() {
  QTest::addColumn<QVideoFrame>("frame");
  QTest::newRow("no frame") << QVideoFrame();
  QTest::newRow("no size") << QVideoFrame(QVideoFrameFormat({0, 0}, QVideoFrameFormat::Format_YUV420P));
  QTest::newRow("one row") << QVideoFrame(QVideoFrameFormat({640, 1}, QVideoFrameFormat::Format_YUV420P));
  QTest::newRow("one pixel") << QVideoFrame(QVideoFrameFormat({1, 1}, QVideoFrameFormat::Format_NV12));
  QTest::newRow("one column") << QVideoFrame(QVideoFrameFormat({1, 480}, QVideoFrameFormat::Format_YUYV));
  QTest::newRow("smaller than a code")
      << QVideoFrame(QVideoFrameFormat({20, 20}, QVideoFrameFormat::Format_Y8));
  QTest::newRow("larger than any camera")
      << QVideoFrame(QVideoFrameFormat({8'193, 21}, QVideoFrameFormat::Format_Y8));
  QTest::newRow("no format") << QVideoFrame(QVideoFrameFormat({640, 480}, QVideoFrameFormat::Format_Invalid));
  QVideoFrame broken(QVideoFrameFormat({640, 480}, QVideoFrameFormat::Format_Jpeg));
  QTest::newRow("JPEG that is none") << broken;
  QTest::newRow("format that neither we nor QImage know")
      << QVideoFrame(QVideoFrameFormat({640, 480}, QVideoFrameFormat::Format_IMC1));
  // Writing elsewhere at the same time: can't be mapped for reading.
  QVideoFrame held(QVideoFrameFormat({640, 480}, QVideoFrameFormat::Format_YUYV));
  QVERIFY(held.map(QVideoFrame::WriteOnly));
  QTest::newRow("can't be mapped") << held;
}

void LuminanceTest::refusesWhatIsNoPicture() {
  QFETCH(const QVideoFrame, frame);
  QVERIFY(!MappedFrame::map(frame));
}

void LuminanceTest::takesTheSmallest_data() {
  addFormats();
}

void LuminanceTest::takesTheSmallest() {
  QFETCH(const Format, format);
  for (const QSize size : {QSize(21, 21), QSize(22, 23), QSize(23, 22), QSize(33, 97)}) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    const auto mapped = MappedFrame::map(frameOfFormat(picture, format));
    QVERIFY(mapped);
    QVERIFY(ZxingReader().read(mapped->luminance()).empty());
    const QImage preview = mirroredPreview(*mapped, 10);
    QCOMPARE(preview.width(), 10);
    // Grey frames are shown as they are: white is 235 in video.
    QVERIFY(qGray(preview.pixel(5, 5)) >= 235);
  }
}

void LuminanceTest::previewIsMirrored_data() {
  addFormats();
}

void LuminanceTest::previewIsMirrored() {
  QFETCH(const Format, format);
  QImage picture(648, 480, QImage::Format_RGB32);
  picture.fill(Qt::blue);
  QPainter(&picture).fillRect(0, 0, 324, 480, Qt::red);
  QPainter(&picture).fillRect(0, 240, 324, 240, Qt::green);

  const auto mapped = MappedFrame::map(frameOfFormat(picture, format));
  QVERIFY(mapped);
  const QImage preview = mirroredPreview(*mapped, 162);
  QCOMPARE(preview.size(), QSize(162, 120));
  QCOMPARE(preview.format(), QImage::Format_RGB32);
  const auto near = [&](int x, int y, QColor expected) {
    const QColor seen = preview.pixelColor(x, y);
    if (format == QVideoFrameFormat::Format_Y8) {
      const int grey = (expected.red() * 66 + expected.green() * 129 + expected.blue() * 25) / 256 + 16;
      expected = QColor(grey, grey, grey);
    }
    return std::abs(seen.red() - expected.red()) < 12 && std::abs(seen.green() - expected.green()) < 12 &&
           std::abs(seen.blue() - expected.blue()) < 12;
  };
  QVERIFY(near(40, 30, Qt::blue));
  QVERIFY(near(40, 90, Qt::blue));
  QVERIFY(near(120, 30, Qt::red));
  QVERIFY(near(120, 90, Qt::green));
}

void LuminanceTest::previewIsNeverLargerThanTheFrame() {
  const auto mapped =
      MappedFrame::map(frameOfFormat(heldUp("X", {320, 240}), QVideoFrameFormat::Format_NV12));
  QVERIFY(mapped);
  QCOMPARE(mirroredPreview(*mapped, 640).size(), QSize(320, 240));
  QCOMPARE(mirroredPreview(*mapped, 0).size(), QSize(1, 1));
}

void LuminanceTest::previewFillsWhatItIsShownIn_data() {
  addFormats();
}

void LuminanceTest::previewFillsWhatItIsShownIn() {
  QFETCH(const Format, format);
  // White, and black beside what a frame shows that is half as wide as it is high.
  QImage picture(648, 480, QImage::Format_RGB32);
  picture.fill(Qt::black);
  QPainter(&picture).fillRect(204, 0, 240, 480, Qt::white);

  const auto mapped = MappedFrame::map(frameOfFormat(picture, format));
  QVERIFY(mapped);
  for (const QSize shown : {QSize(80, 160), QSize(400, 800)}) {
    const QImage preview = mirroredPreview(*mapped, 162, shown);
    QCOMPARE(preview.size(), shown);
    QCOMPARE(preview.format(), QImage::Format_RGB32);
    for (const int x : {4, shown.width() / 2, shown.width() - 5}) {
      QVERIFY(qGray(preview.pixel(x, shown.height() / 2)) >= 220);
    }
  }
}

void LuminanceTest::partShownIsTheMiddle() {
  QCOMPARE(partShown({640, 480}, {}), QRect(0, 0, 640, 480));
  QCOMPARE(partShown({640, 480}, {1000, 2000}), QRect(200, 0, 240, 480));
  QCOMPARE(partShown({640, 480}, {2000, 1000}), QRect(0, 80, 640, 320));
  QVERIFY(!partShown({640, 480}, {1, 100'000}).isEmpty());
}

void LuminanceTest::framesOfImagesShowThem() {
  const QVideoFrame frame = frameOf(codeImage("IMAGE"));
  QVERIFY(frame.isValid());
  const auto mapped = MappedFrame::map(frame);
  QVERIFY(mapped);
  const auto codes = ZxingReader().read(mapped->luminance());
  QCOMPARE(codes.size(), std::size_t(1));
  QVERIFY(!frameOf(QImage()).isValid());
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::LuminanceTest)
#include "luminance_test.moc"
