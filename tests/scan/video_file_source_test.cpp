// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <usher/scan/scanner.h>
#include <usher/scan/video_file_source.h>

#include "avi_file.h"
#include "code_picture.h"

namespace usher::scan {

using domain::CameraState;
using namespace std::chrono_literals;

/// Through QMediaPlayer, with whatever decodes Motion JPEG here.
class VideoFileSourceTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

 private slots:
  void initTestCase();
  void scansTheCodesInOrder();
  void goesRoundAndRound();
  void startsAgainAfterStop();
  void isAbsent_data();
  void isAbsent();

 private:
  QTemporaryDir folder_;
  QString video_;
};

void VideoFileSourceTest::initTestCase() {
  QList<QImage> pictures;
  for (const char* code : {"FIRST", "", "SECOND", "", "THIRD", ""}) {
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    if (*code) paintCode(picture, code, {220, 140});
    for (int i = 0; i < 6; ++i) pictures << picture;
  }
  video_ = folder_.filePath(QStringLiteral("tickets.avi"));
  QVERIFY(writeAvi(video_, pictures, 20));
}

QList<QByteArray> codesOf(const QSignalSpy& scanned) {
  QList<QByteArray> codes;
  for (const auto& arguments : scanned) codes << arguments.at(0).toByteArray();
  return codes;
}

void VideoFileSourceTest::scansTheCodesInOrder() {
  auto source = std::make_unique<VideoFileSource>(VideoFileSettings{.path = video_, .loop = false});
  QSignalSpy finished(source.get(), &FrameSource::finished);
  Scanner scanner(std::move(source));
  QSignalSpy scanned(&scanner, &Scanner::codeScanned);
  QSignalSpy camera(&scanner, &Scanner::cameraChanged);
  scanner.start();
  QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
  QTRY_COMPARE(codesOf(scanned), (QList<QByteArray>{"FIRST", "SECOND", "THIRD"}));
  QCOMPARE(camera.count(), 1);
  QCOMPARE(scanner.camera(), CameraState::Live);
}

void VideoFileSourceTest::goesRoundAndRound() {
  // Each code comes back after 1.8 s.
  ScanSettings settings;
  settings.debounce.out_of_view = 500ms;
  Scanner scanner(std::make_unique<VideoFileSource>(VideoFileSettings{.path = video_}), settings);
  QSignalSpy scanned(&scanner, &Scanner::codeScanned);
  scanner.start();
  QTRY_VERIFY_WITH_TIMEOUT(scanned.count() >= 5, 30'000);
  QCOMPARE(codesOf(scanned).first(5), (QList<QByteArray>{"FIRST", "SECOND", "THIRD", "FIRST", "SECOND"}));
}

void VideoFileSourceTest::startsAgainAfterStop() {
  VideoFileSource source({.path = video_});
  QSignalSpy frames(&source, &FrameSource::frameArrived);
  source.start();
  QTRY_COMPARE_WITH_TIMEOUT(source.state(), CameraState::Live, 30'000);
  source.stop();
  QCOMPARE(source.state(), CameraState::Starting);
  const auto count = frames.count();
  QCoreApplication::processEvents();
  QCOMPARE(frames.count(), count);
  source.start();
  QTRY_COMPARE_WITH_TIMEOUT(source.state(), CameraState::Live, 30'000);
}

void VideoFileSourceTest::isAbsent_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("why");
  QFile video(video_);
  QVERIFY(video.open(QIODevice::ReadOnly));
  QTest::newRow("no file") << QByteArray() << QStringLiteral("there is no such file");
  QTest::newRow("text") << QByteArray("This is no video.\n").repeated(100) << QString();
  QTest::newRow("junk") << QByteArray(4'000, '\xA5') << QString();
  QTest::newRow("only the beginning of a video") << video.read(100) << QString();
}

void VideoFileSourceTest::isAbsent() {
  QFETCH(const QByteArray, bytes);
  QFETCH(const QString, why);
  const QString path = folder_.filePath(QStringLiteral("%1.avi").arg(QLatin1String(QTest::currentDataTag())));
  if (!bytes.isEmpty()) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  }
  VideoFileSource source({.path = path, .first_frame_limit = 2s});
  source.start();
  QTRY_COMPARE_WITH_TIMEOUT(source.state(), CameraState::Absent, 30'000);
  QVERIFY(source.detail().contains(path));
  QVERIFY2(source.detail().contains(why), qPrintable(source.detail()));
}

}  // namespace usher::scan

QTEST_MAIN(usher::scan::VideoFileSourceTest)
#include "video_file_source_test.moc"
