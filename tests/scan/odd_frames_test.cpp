// SPDX-License-Identifier: Apache-2.0
// Frames that no camera should send, and a good one after them. `./dev fuzz` looks for more of them.
#include <QBuffer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <usher/scan/cascade_reader.h>
#include <usher/scan/image_frame.h>
#include <usher/scan/preview.h>
#include <usher/scan/scan_pipeline.h>

#include <array>

#include "code_picture.h"
#include "frame_fuzz.h"

namespace usher::scan {

using Format = QVideoFrameFormat::PixelFormat;

class OddFramesTest : public QObject {
  Q_OBJECT

 private slots:
  void readsAnyStride_data();
  void readsAnyStride();
  void refusesPlanesThatAreTooShort_data();
  void refusesPlanesThatAreTooShort();
  void looksAtAnySize_data();
  void looksAtAnySize();
  void keepsItsBudgetWhateverItSees_data();
  void keepsItsBudgetWhateverItSees();
  void readsOnAfterAllOfThem();
  void looksAtMadeUpOnes();
};

const QByteArray kTicket = "TICKET-0123456789";

void OddFramesTest::readsAnyStride_data() {
  QTest::addColumn<int>("pixel_stride");
  QTest::addColumn<int>("between_rows");
  QTest::addColumn<bool>("upwards");
  for (const int pixel_stride : {1, 2, 3, 4}) {
    for (const int between_rows : {0, 1, 7, 1000}) {
      QTest::addRow("%d, %d", pixel_stride, between_rows) << pixel_stride << between_rows << false;
      QTest::addRow("%d, %d, upwards", pixel_stride, between_rows) << pixel_stride << between_rows << true;
    }
  }
}

void OddFramesTest::readsAnyStride() {
  QFETCH(const int, pixel_stride);
  QFETCH(const int, between_rows);
  QFETCH(const bool, upwards);
  const QImage grey = heldUp(kTicket, {321, 243}).convertToFormat(QImage::Format_Grayscale8);
  const int row = (grey.width() - 1) * pixel_stride + 1;
  const int stride = row + between_rows;
  const int above = (grey.height() - 1) * stride;
  // Not a byte more than there has to be.
  std::vector<std::uint8_t> bytes(std::size_t(above + row), 77);
  std::uint8_t* first = bytes.data() + (upwards ? above : 0);
  const int step = upwards ? -stride : stride;
  for (int y = 0; y < grey.height(); ++y) {
    for (int x = 0; x < grey.width(); ++x) first[y * step + x * pixel_stride] = grey.constScanLine(y)[x];
  }
  CascadeReader reader({.budget = std::chrono::hours(1)});
  const auto codes = reader.read({first, grey.width(), grey.height(), step, pixel_stride});
  QCOMPARE(codes.size(), std::size_t(1));
  QCOMPARE(codes[0].utf8, kTicket);
}

void OddFramesTest::refusesPlanesThatAreTooShort_data() {
  QTest::addColumn<int>("format");
  QTest::addColumn<int>("line");
  QTest::addColumn<int>("bytes");
  QTest::addColumn<bool>("readable");
  const auto row = [](const char* name, Format format, int line, int bytes, bool readable) {
    QTest::newRow(name) << int(format) << line << bytes << readable;
  };
  // 31 by 33 pixels.
  row("whole", Format::Format_Y8, 31, 31 * 33, true);
  row("a byte short", Format::Format_Y8, 31, 31 * 33 - 1, false);
  row("padded, the last row not", Format::Format_Y8, 40, 40 * 32 + 31, true);
  row("a line too short", Format::Format_Y8, 30, 31 * 33, false);
  row("no line", Format::Format_Y8, 0, 31 * 33, false);
  row("upwards", Format::Format_Y8, -31, 31 * 33, false);
  row("no bytes", Format::Format_Y8, 31, 0, false);
  row("fewer than no bytes", Format::Format_Y8, 31, -1, false);
  row("a row as long as memory", Format::Format_Y8, 2'147'483'647, 2'147'483'647, false);
  row("packed", Format::Format_UYVY, 62, 62 * 33, true);
  row("packed, too short a line", Format::Format_UYVY, 61, 62 * 33, false);
  row("grey of planes that are not there", Format::Format_YUV420P, 31, 31 * 33, true);
  row("no format in place", Format::Format_BGRX8888, 31 * 4, 31 * 4 * 33, false);
}

void OddFramesTest::refusesPlanesThatAreTooShort() {
  QFETCH(const int, format);
  QFETCH(const int, line);
  QFETCH(const int, bytes);
  QFETCH(const bool, readable);
  const std::vector<std::uint8_t> memory(4 * 31 * 33, 200);
  const MappedPlane plane{memory.data(), line, bytes};
  const QSize size(31, 33);
  const auto picture = yuvPictureOf(Format(format), size, std::array{plane});
  QCOMPARE(picture.has_value(), readable);
  QVERIFY(!yuvPictureOf(Format(format), size, std::array{MappedPlane{nullptr, line, bytes}}));
  QVERIFY(!yuvPictureOf(Format(format), size, {}));
  if (!picture) return;
  QCOMPARE(picture->y.rows, size.height());
  const QVideoFrameFormat colours(size, Format(format));
  QCOMPARE(mirroredPreview(*picture, size, colours, 20, {50, 10}).size(), QSize(50, 10));
}

void OddFramesTest::looksAtAnySize_data() {
  QTest::addColumn<QSize>("size");
  for (const QSize size :
       {QSize(0, 0), QSize(0, 100), QSize(1, 1), QSize(2, 2), QSize(2, 5'000), QSize(20, 20), QSize(21, 21),
        QSize(22, 21), QSize(21, 22), QSize(641, 481), QSize(1'279, 717), QSize(8'192, 21), QSize(21, 8'192),
        QSize(8'192, 64), QSize(31, 4'001), QSize(8'000, 6'000), QSize(8'193, 21), QSize(30'000, 30)})
    QTest::addRow("%d by %d", size.width(), size.height()) << size;
}

void OddFramesTest::looksAtAnySize() {
  QFETCH(const QSize, size);
  const auto fits = [](int side) { return side >= MappedFrame::kMinSide && side <= MappedFrame::kMaxSide; };
  CascadeReader reader;
  for (int format = 0; format < QVideoFrameFormat::NPixelFormats; ++format) {
    // One of each sort is enough of so many pixels.
    if (size.width() * size.height() > 10'000'000 && format != Format::Format_NV12) continue;
    const QVideoFrame frame(QVideoFrameFormat(size, Format(format)));
    const auto mapped = MappedFrame::map(frame);
    if (hasPlanes(Format(format))) QCOMPARE(mapped.has_value(), fits(size.width()) && fits(size.height()));
    if (!mapped) continue;
    QVERIFY(reader.read(mapped->luminance()).empty());
    QVERIFY(!mirroredPreview(*mapped, 640, {108, 192}).isNull());
    QVERIFY(!mirroredPreview(*mapped, 640).isNull());
  }
}

/// A grey picture, each of its pixels as `pixel` says.
QImage pictureOf(const QSize& size, const std::function<int(int, int)>& pixel) {
  QImage picture(size, QImage::Format_Grayscale8);
  for (int y = 0; y < size.height(); ++y) {
    for (int x = 0; x < size.width(); ++x) picture.scanLine(y)[x] = uchar(pixel(x, y));
  }
  return picture;
}

/// Finder patterns side by side, `module` pixels a module.
QImage finders(const QSize& size, int module, int gap) {
  return pictureOf(size, [module, gap](int x, int y) {
    const auto ring = [&](int at) { return std::abs(at % (7 * module + gap) / module - 3); };
    const int distance = std::max(ring(x), ring(y));
    return distance == 2 || distance > 3 ? 230 : 20;
  });
}

void OddFramesTest::keepsItsBudgetWhateverItSees_data() {
  QTest::addColumn<QImage>("picture");
  QTest::addColumn<bool>("crowded");
  const QSize size(1280, 720);
  QTest::newRow("black") << pictureOf(size, [](int, int) { return 0; }) << false;
  QTest::newRow("white") << pictureOf(size, [](int, int) { return 255; }) << false;
  QRandomGenerator random(3);
  QTest::newRow("noise") << pictureOf(size, [&](int, int) { return int(random.bounded(256)); }) << false;
  QTest::newRow("chessboard") << pictureOf(size, [](int x, int y) { return (x + y) % 2 * 255; }) << false;
  QTest::newRow("stripes") << pictureOf(size, [](int x, int) {
    constexpr int kRuns[] = {20, 230, 20, 20, 20, 230, 20, 230};
    return kRuns[x / 3 % 8];
  }) << false;
  QTest::newRow("modules") << pictureOf(size, [&](int x, int y) {
    return (x / 4 * 7'919 + y / 4 * 104'729 + x / 4 * (y / 4) * 31) % 97 < 48 ? 20 : 230;
  }) << false;
  for (const int module : {2, 3, 4, 6, 8}) {
    for (const int gap : {1, 3})
      QTest::addRow("finder patterns, %d, %d", module, gap) << finders(size, module, gap * module) << true;
  }
}

void OddFramesTest::keepsItsBudgetWhateverItSees() {
  QFETCH(const QImage, picture);
  QFETCH(const bool, crowded);
  const LuminanceView view{picture.constBits(), picture.width(), picture.height(),
                           int(picture.bytesPerLine()), 1};
  constexpr int kSteps = 16;
  int steps = 0;
  CascadeReader reader({.budget = std::chrono::microseconds(kSteps)},
                       [&steps] { return std::chrono::microseconds(steps++); });
  QVERIFY(reader.read(view).empty());
  int tried = 0;
  for (const auto& [name, count] : reader.counts()) tried += count.tried;
  QVERIFY(tried <= kSteps);
  // In a frame full of finder patterns one call of ZXing takes seconds.
  QCOMPARE(reader.counts().contains(kLooks.front().name), !crowded);
  if (const auto region = reader.unread()) unreadCode(*region, view);
}

QVideoFrame jpeg(const QByteArray& bytes) {
  QVideoFrame frame(QVideoFrameFormat({640, 480}, Format::Format_Jpeg));
  if (!frame.map(QVideoFrame::WriteOnly)) return frame;
  for (int i = 0; i < frame.mappedBytes(0); ++i)
    frame.bits(0)[i] = uchar(i < bytes.size() ? bytes[i] : '\xff');
  frame.unmap();
  return frame;
}

QByteArray jpegFile(const QSize& size) {
  QByteArray file;
  QBuffer buffer(&file);
  QImage picture(size, QImage::Format_Grayscale8);
  picture.fill(Qt::gray);
  picture.save(&buffer, "JPG");
  return file;
}

std::vector<QVideoFrame> oddFrames() {
  std::vector<QVideoFrame> frames;
  for (int format = 0; format < QVideoFrameFormat::NPixelFormats; ++format) {
    for (const QSize size : {QSize(0, 0), QSize(1, 1), QSize(23, 21), QSize(643, 21), QSize(9'000, 30)})
      frames.emplace_back(QVideoFrameFormat(size, Format(format)));
  }
  frames.push_back({});
  frames.push_back(jpeg({}));
  frames.push_back(jpeg("\xff\xd8\xff\xe0 and then nothing that is one"));
  const QByteArray whole = jpegFile({640, 480});
  frames.push_back(jpeg(whole));
  frames.push_back(jpeg(whole.first(whole.size() / 2)));
  // Larger than the frame said.
  frames.push_back(jpeg(jpegFile({9'000, 40})));
  QVideoFrame held(QVideoFrameFormat({640, 480}, Format::Format_NV12));
  held.map(QVideoFrame::WriteOnly);
  frames.push_back(held);
  return frames;
}

void OddFramesTest::readsOnAfterAllOfThem() {
  using std::chrono_literals::operator""ms;
  ScanPipeline pipeline(frameReader(std::chrono::hours(1)), {.preview_every = 0ms});
  QList<QByteArray> texts;
  connect(&pipeline, &ScanPipeline::frameRead, this, [&texts](const FrameReading& reading) {
    for (const SeenCode& code : reading.codes) texts << code.utf8;
  });
  std::uint64_t shown = 0;
  for (const QVideoFrame& frame : oddFrames()) {
    pipeline.submit(frame);
    ++shown;
    QTRY_COMPARE(pipeline.counts().settled(), shown);
  }
  QVERIFY(pipeline.counts().unreadable > 0);
  QCOMPARE(texts, QList<QByteArray>());

  // As others would have it shown; what it is stays.
  QVideoFrame turned = frameOfFormat(heldUp("TURNED"), Format::Format_NV12);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  turned.setRotation(QtVideo::Rotation::Clockwise90);
#else
  turned.setRotationAngle(QVideoFrame::Rotation90);
#endif
  QVideoFrame mirrored = frameOf(heldUp("MIRRORED"));
  mirrored.setMirrored(true);
  for (const QVideoFrame& frame : {turned, mirrored, frameOfFormat(heldUp(kTicket), Format::Format_YUYV)}) {
    pipeline.submit(frame);
    ++shown;
    QTRY_COMPARE(pipeline.counts().settled(), shown);
  }
  QTRY_COMPARE(texts, (QList<QByteArray>{"TURNED", "MIRRORED", kTicket}));
  QCOMPARE(pipeline.counts().failed, std::uint64_t(0));
  QCOMPARE(pipeline.counts().restarted, std::uint64_t(0));
}

void OddFramesTest::looksAtMadeUpOnes() {
  QRandomGenerator random(11);
  for (int round = 0; round < 150; ++round) {
    std::vector<std::uint8_t> bytes(std::size_t(random.bounded(400)));
    for (std::uint8_t& byte : bytes) byte = std::uint8_t(random.bounded(256));
    fuzz::lookAtFrame(bytes);
  }
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::OddFramesTest)
#include "odd_frames_test.moc"
