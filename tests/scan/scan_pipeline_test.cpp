// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <condition_variable>

#include <usher/scan/scan_pipeline.h>

#include "code_picture.h"
#include "other_code_picture.h"

namespace usher::scan {

/// A decoder that takes as long as the test says. Decoders of a test share what they touch with it: a
/// pipeline that waits for its thread no longer leaves it to go on after the test is over.
class Gate {
 public:
  void waitUntilOpen() {
    std::unique_lock lock(mutex_);
    ++entered_;
    changed_.notify_all();
    changed_.wait(lock, [this] { return open_; });
  }
  void waitUntilEntered() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return entered_ > 0; });
  }
  void open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool open_ = false;
  int entered_ = 0;
};

class ScanPipelineTest : public QObject {
  Q_OBJECT

 private slots:
  void readsCodes();
  void reportsFramesWithoutCodes();
  void dropsAllButTheNewestWhileBusy();
  void outlivesADecoderThatThrows_data();
  void outlivesADecoderThatThrows();
  void countsWhatIsNoPicture();
  void makesNoPreviewBeforeTheLastOneWasTaken();
  void makesNoMorePreviewsThanItShould();
  void forgetsOnClear();
  void endsWhileDecoding();
  void replacesAThreadThatDoesNotComeBack();
  void replacesAThreadThatHasEnded();
  void endsWhenItsThreadHasEnded();
  void readsOtherCodesWhereTheyAreWanted();
  void readsAStreamOfFrames();
};

QVideoFrame yuyv(const QByteArray& code) {
  return frameOfFormat(heldUp(code), QVideoFrameFormat::Format_YUYV);
}

QVideoFrame plain(int side) {
  QImage picture(side, side, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  return frameOfFormat(picture, QVideoFrameFormat::Format_Y8);
}

Decoder nothing() {
  return [](const LuminanceView&) { return FrameSight(); };
}

/// The width of the frame as the code's text: tells frames apart.
SeenCode widthAsCode(const LuminanceView& picture) {
  return {QByteArray::number(picture.width), {}, {}};
}

class Readings : public QList<FrameReading> {
 public:
  explicit Readings(ScanPipeline& pipeline) {
    QObject::connect(&pipeline, &ScanPipeline::frameRead, &context_,
                     [this](const FrameReading& r) { append(r); });
  }

 private:
  QObject context_;
};

void ScanPipelineTest::readsCodes() {
  // Of the second frame, too, which comes as soon as the first one is seen to.
  ScanPipeline pipeline({.preview_every = std::chrono::milliseconds(0)});
  const Readings readings(pipeline);
  QSignalSpy previews(&pipeline, &ScanPipeline::previewReady);
  // Left of the middle; seen in a mirror, right of it.
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  paintCode(picture, "LEFT", {20, 240});
  pipeline.submit(frameOfFormat(picture, QVideoFrameFormat::Format_YUYV));
  QTRY_COMPARE(readings.size(), 1);
  QCOMPARE(readings[0].codes.size(), std::size_t(1));
  const SeenCode& code = readings[0].codes[0];
  QCOMPARE(code.utf8, QByteArray("LEFT"));
  QCOMPARE(code.corners.size(), 4);
  const QRectF box = code.corners.boundingRect();
  QVERIFY(QRectF(1 - 220 / 640.0, 240 / 480.0, 200 / 640.0, 200 / 480.0).contains(box));
  QVERIFY(code.corners[0].x() > code.corners[1].x());
  QVERIFY(readings[0].timing.arrived <= readings[0].timing.started);
  QVERIFY(readings[0].timing.started <= readings[0].timing.decoded);
  QTRY_COMPARE(previews.count(), 1);
  const auto preview = previews[0][0].value<QImage>();
  QCOMPARE(preview.size(), QSize(640, 480));
  // The code is where its corners say.
  const QPointF centre = box.center();
  const QPoint corner(int((centre.x() - 0.14) * 640), int(centre.y() * 480));
  QVERIFY(qGray(preview.pixel(corner)) != qGray(preview.pixel(10, 10)));
  QCOMPARE(pipeline.counts().decoded, std::uint64_t(1));

  // Of the middle half only its edge is seen, with the code's middle beside it.
  pipeline.setPreviewSize({160, 240});
  pipeline.submit(frameOfFormat(picture, QVideoFrameFormat::Format_YUYV));
  QTRY_COMPARE(readings.size(), 2);
  QTRY_COMPARE(previews.count(), 2);
  QCOMPARE(previews[1][0].value<QImage>().size(), QSize(160, 240));
  const QRectF beside = readings[1].codes[0].corners.boundingRect();
  QVERIFY(std::abs(beside.center().x() - (0.5 + 2 * (centre.x() - 0.5))) < 0.01);
  QVERIFY(std::abs(beside.center().y() - centre.y()) < 0.01);
}

void ScanPipelineTest::reportsFramesWithoutCodes() {
  ScanPipeline pipeline;
  const Readings readings(pipeline);
  pipeline.submit(plain(100));
  QTRY_COMPARE(readings.size(), 1);
  QVERIFY(readings[0].codes.empty());
}

void ScanPipelineTest::dropsAllButTheNewestWhileBusy() {
  const auto gate = std::make_shared<Gate>();
  ScanPipeline pipeline(
      [gate](const LuminanceView& picture) {
        gate->waitUntilOpen();
        return FrameSight{{widthAsCode(picture)}};
      },
      {});
  const Readings readings(pipeline);
  pipeline.submit(plain(50));
  gate->waitUntilEntered();
  // The worker can't move, and this thread goes on all the same.
  for (int side = 51; side <= 150; ++side) pipeline.submit(plain(side));
  QCOMPARE(pipeline.counts().arrived, std::uint64_t(101));
  QCOMPARE(pipeline.counts().dropped, std::uint64_t(99));
  QCOMPARE(readings.size(), 0);
  gate->open();
  QTRY_COMPARE(readings.size(), 2);
  QCOMPARE(readings[0].codes[0].utf8, QByteArray("50"));
  QCOMPARE(readings[1].codes[0].utf8, QByteArray("150"));
  pipeline.submit(plain(30));
  QTRY_COMPARE(readings.size(), 3);
  QCOMPARE(readings[2].codes[0].utf8, QByteArray("30"));
  QCOMPARE(pipeline.counts().decoded, std::uint64_t(3));
}

void ScanPipelineTest::outlivesADecoderThatThrows_data() {
  QTest::addColumn<bool>("standard");
  QTest::newRow("std::exception") << true;
  QTest::newRow("something else") << false;
}

void ScanPipelineTest::outlivesADecoderThatThrows() {
  QFETCH(const bool, standard);
  ScanPipeline pipeline(
      [standard](const LuminanceView& picture) {
        if (picture.width == 50 && standard) throw std::runtime_error("broken");
        if (picture.width == 50) throw 50;
        return FrameSight{{widthAsCode(picture)}};
      },
      {});
  const Readings readings(pipeline);
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be decoded")));
  pipeline.submit(plain(50));
  QTRY_COMPARE(readings.size(), 1);
  QVERIFY(readings[0].codes.empty());
  pipeline.submit(plain(60));
  QTRY_COMPARE(readings.size(), 2);
  QCOMPARE(readings[1].codes[0].utf8, QByteArray("60"));
  QCOMPARE(pipeline.counts().failed, std::uint64_t(1));
  QCOMPARE(pipeline.counts().decoded, std::uint64_t(1));
}

void ScanPipelineTest::countsWhatIsNoPicture() {
  ScanPipeline pipeline(nothing(), {});
  const Readings readings(pipeline);
  pipeline.submit(QVideoFrame());
  QTRY_COMPARE(pipeline.counts().unreadable, std::uint64_t(1));
  pipeline.submit(plain(5));
  QTRY_COMPARE(pipeline.counts().unreadable, std::uint64_t(2));
  pipeline.submit(plain(50));
  QTRY_COMPARE(readings.size(), 1);
}

void ScanPipelineTest::makesNoPreviewBeforeTheLastOneWasTaken() {
  using std::chrono_literals::operator""ms;
  // Counts on the worker, so that nothing has to be delivered for it.
  struct Count {
    std::mutex mutex;
    std::condition_variable changed;
    int decoded = 0;
  };
  const auto count = std::make_shared<Count>();
  ScanPipeline pipeline(
      [count](const LuminanceView&) {
        const std::lock_guard lock(count->mutex);
        ++count->decoded;
        count->changed.notify_all();
        return FrameSight();
      },
      {.preview_width = 40, .preview_every = 0ms});
  QSignalSpy previews(&pipeline, &ScanPipeline::previewReady);
  for (int i = 1; i <= 5; ++i) {
    pipeline.submit(plain(50));
    std::unique_lock lock(count->mutex);
    count->changed.wait(lock, [&] { return count->decoded == i; });
  }
  // Five frames were read while this thread took nothing.
  QTRY_COMPARE(previews.count(), 1);
  QCOMPARE(previews[0][0].value<QImage>().size(), QSize(40, 40));
  pipeline.submit(plain(50));
  QTRY_COMPARE(previews.count(), 2);
  const std::lock_guard lock(count->mutex);
  QCOMPARE(count->decoded, 6);
}

void ScanPipelineTest::makesNoMorePreviewsThanItShould() {
  using std::chrono_literals::operator""h;
  ScanPipeline pipeline(nothing(), {.preview_every = 1h});
  const Readings readings(pipeline);
  QSignalSpy previews(&pipeline, &ScanPipeline::previewReady);
  for (int i = 1; i <= 10; ++i) {
    pipeline.submit(plain(50));
    QTRY_COMPARE(readings.size(), i);
  }
  QTRY_COMPARE(previews.count(), 1);
}

void ScanPipelineTest::forgetsOnClear() {
  const auto gate = std::make_shared<Gate>();
  ScanPipeline pipeline(
      [gate](const LuminanceView& picture) {
        gate->waitUntilOpen();
        return FrameSight{{widthAsCode(picture)}};
      },
      {});
  const Readings readings(pipeline);
  pipeline.submit(plain(50));
  gate->waitUntilEntered();
  pipeline.submit(plain(60));
  pipeline.clear();
  gate->open();
  pipeline.submit(plain(70));
  QTRY_VERIFY(!readings.isEmpty() && readings.last().codes[0].utf8 == "70");
  for (const FrameReading& reading : readings) QVERIFY(reading.codes[0].utf8 != "60");
}

void ScanPipelineTest::endsWhileDecoding() {
  const auto gate = std::make_shared<Gate>();
  auto pipeline = std::make_unique<ScanPipeline>(
      [gate](const LuminanceView& picture) {
        gate->waitUntilOpen();
        return FrameSight{{widthAsCode(picture)}};
      },
      PipelineSettings{});
  pipeline->submit(plain(50));
  gate->waitUntilEntered();
  pipeline->submit(plain(60));
  gate->open();
  pipeline.reset();
}

void ScanPipelineTest::replacesAThreadThatDoesNotComeBack() {
  using std::chrono_literals::operator""ms;
  const auto gate = std::make_shared<Gate>();
  ScanPipeline pipeline(
      [gate](const LuminanceView& picture) {
        if (picture.width == 50) gate->waitUntilOpen();
        return FrameSight{{widthAsCode(picture)}};
      },
      {.preview_every = 0ms, .stuck_after = 20ms});
  const Readings readings(pipeline);
  QSignalSpy previews(&pipeline, &ScanPipeline::previewReady);
  pipeline.setPreviewSize({30, 30});
  pipeline.submit(plain(50));
  gate->waitUntilEntered();
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not come back")));
  QVERIFY(QTest::qWaitFor([&] {
    pipeline.submit(plain(60));
    return !readings.isEmpty();
  }));
  QCOMPARE(pipeline.counts().restarted, std::uint64_t(1));
  QTRY_VERIFY(!previews.isEmpty());
  QCOMPARE(previews[0][0].value<QImage>().size(), QSize(30, 30));
  // What the first one says in the end nobody waits for.
  gate->open();
  pipeline.submit(plain(70));
  QTRY_VERIFY(readings.last().codes[0].utf8 == "70");
  for (const FrameReading& reading : readings) QVERIFY(reading.codes[0].utf8 != "50");
  const ScanCounts counts = pipeline.counts();
  QCOMPARE(counts.lost, std::uint64_t(1));
  QCOMPARE(counts.settled(), counts.arrived);
  QCOMPARE(counts.decoded, std::uint64_t(readings.size()));
}

void ScanPipelineTest::replacesAThreadThatHasEnded() {
  const auto gate = std::make_shared<Gate>();
  ScanPipeline pipeline(
      [gate](const LuminanceView& picture) {
        if (picture.width == 50) {
          gate->waitUntilOpen();
          QThread::currentThread()->quit();
        }
        return FrameSight{{widthAsCode(picture)}};
      },
      {});
  const Readings readings(pipeline);
  pipeline.submit(plain(50));
  gate->waitUntilEntered();
  // Waits while the thread ends: the next one reads it.
  pipeline.submit(plain(60));
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("has ended")));
  gate->open();
  QTRY_COMPARE(readings.size(), 2);
  QCOMPARE(readings[0].codes[0].utf8, QByteArray("50"));
  QCOMPARE(readings[1].codes[0].utf8, QByteArray("60"));
  pipeline.submit(plain(70));
  QTRY_COMPARE(readings.size(), 3);
  QCOMPARE(pipeline.counts().restarted, std::uint64_t(1));
  QCOMPARE(pipeline.counts().lost, std::uint64_t(0));
  QCOMPARE(pipeline.counts().decoded, std::uint64_t(3));
}

void ScanPipelineTest::endsWhenItsThreadHasEnded() {
  // Nobody has told the pipeline yet that its thread is gone.
  const auto thread = std::make_shared<QThread*>();
  const auto gate = std::make_shared<Gate>();
  auto pipeline = std::make_unique<ScanPipeline>(
      [gate, thread](const LuminanceView&) {
        *thread = QThread::currentThread();
        (*thread)->quit();
        gate->waitUntilOpen();
        return FrameSight();
      },
      PipelineSettings{});
  pipeline->submit(plain(50));
  gate->waitUntilEntered();
  gate->open();
  QVERIFY((*thread)->wait());
  pipeline.reset();
}

void ScanPipelineTest::readsOtherCodesWhereTheyAreWanted() {
  ScanPipeline pipeline;
  const Readings readings(pipeline);
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  QPainter(&picture).drawImage(150, 150, otherCodeImage(domain::CodeFormat::DataMatrix, "MATRIX-1", 8));
  const auto texts = [&] {
    const auto before = readings.size();
    pipeline.submit(frameOfFormat(picture, QVideoFrameFormat::Format_YUYV));
    QList<QByteArray> all;
    if (!QTest::qWaitFor([&] { return readings.size() > before; })) return all;
    for (const SeenCode& code : readings.last().codes) all << code.utf8;
    return all;
  };
  QVERIFY(texts().empty());
  pipeline.setFormats(CodeFormats({domain::CodeFormat::DataMatrix}));
  QCOMPARE(texts(), QList<QByteArray>{"MATRIX-1"});
  pipeline.setFormats({});
  QVERIFY(texts().empty());
}

void ScanPipelineTest::readsAStreamOfFrames() {
  ScanPipeline pipeline;
  const Readings readings(pipeline);
  const QVideoFrame first = yuyv("FIRST");
  const QVideoFrame second = frameOfFormat(heldUp("SECOND", {1280, 720}), QVideoFrameFormat::Format_NV12);
  for (int i = 0; i < 200; ++i) {
    pipeline.submit(i % 2 == 0 ? first : second);
    QCoreApplication::processEvents();
  }
  QTRY_COMPARE(pipeline.counts().decoded + pipeline.counts().dropped, std::uint64_t(200));
  QTRY_COMPARE(std::uint64_t(readings.size()), pipeline.counts().decoded);
  for (const FrameReading& reading : readings) {
    QCOMPARE(reading.codes.size(), std::size_t(1));
    QVERIFY(reading.codes[0].utf8 == "FIRST" || reading.codes[0].utf8 == "SECOND");
  }
  // The newest frame is always read.
  QCOMPARE(readings.last().codes[0].utf8, QByteArray("SECOND"));
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::ScanPipelineTest)
#include "scan_pipeline_test.moc"
