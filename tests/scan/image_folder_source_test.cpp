// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <usher/scan/image_folder_source.h>
#include <usher/scan/luminance.h>
#include <usher/scan/zxing_reader.h>

#include "code_picture.h"

namespace usher::scan {

using domain::CameraState;
using namespace std::chrono_literals;

class ImageFolderSourceTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void showsImagesInTheOrderOfTheirNames();
  void showsEachForAWhile();
  void goesRoundAndRound();
  void leavesOutWhatIsNoImage();
  void isAbsentWithoutAFolder();
  void isAbsentWithoutImages();
  void isAbsentWithBadImagesOnly();
  void startsAgainAfterStop();

 private:
  void put(const QString& name, const QByteArray& code) {
    QVERIFY(heldUp(code).save(folder_->filePath(name)));
  }
  void putBytes(const QString& name, const QByteArray& bytes) {
    QFile file(folder_->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  }
  ImageFolderSettings settings(bool loop) const { return {folder_->path(), loop, 0ms, 1ms}; }

  std::unique_ptr<QTemporaryDir> folder_;
};

/// The codes that a source shows, without repetitions.
class Shown : public QList<QByteArray> {
 public:
  explicit Shown(FrameSource& source) {
    QObject::connect(&source, &FrameSource::frameArrived, &context_, [this](const QVideoFrame& frame) {
      ++frames;
      const auto mapped = MappedFrame::map(frame);
      if (!mapped) return;
      for (const SeenCode& code : ZxingReader().read(mapped->luminance())) {
        if (isEmpty() || last() != code.utf8) append(code.utf8);
      }
    });
  }
  int frames = 0;

 private:
  QObject context_;
};

void ImageFolderSourceTest::showsImagesInTheOrderOfTheirNames() {
  put(QStringLiteral("2.png"), "SECOND");
  put(QStringLiteral("1.jpg"), "FIRST");
  put(QStringLiteral("3.bmp"), "THIRD");
  putBytes(QStringLiteral("notes.txt"), "no image");
  ImageFolderSource source(settings(false));
  const Shown shown(source);
  QSignalSpy states(&source, &FrameSource::stateChanged);
  QSignalSpy finished(&source, &FrameSource::finished);
  source.start();
  QTRY_COMPARE(finished.count(), 1);
  QCOMPARE(shown, (QList<QByteArray>{"FIRST", "SECOND", "THIRD"}));
  QCOMPARE(states.count(), 1);
  QCOMPARE(source.state(), CameraState::Live);
}

void ImageFolderSourceTest::showsEachForAWhile() {
  put(QStringLiteral("1.png"), "FIRST");
  ImageFolderSource source({folder_->path(), false, 50ms, 1ms});
  const Shown shown(source);
  QSignalSpy finished(&source, &FrameSource::finished);
  source.start();
  QTRY_COMPARE(finished.count(), 1);
  QVERIFY(shown.frames > 1);
}

void ImageFolderSourceTest::goesRoundAndRound() {
  put(QStringLiteral("1.png"), "FIRST");
  put(QStringLiteral("2.png"), "SECOND");
  ImageFolderSource source(settings(true));
  const Shown shown(source);
  source.start();
  QTRY_VERIFY(shown.size() >= 5);
  QCOMPARE(shown.first(5), (QList<QByteArray>{"FIRST", "SECOND", "FIRST", "SECOND", "FIRST"}));
}

void ImageFolderSourceTest::leavesOutWhatIsNoImage() {
  putBytes(QStringLiteral("0.png"), "this is no PNG");
  put(QStringLiteral("1.png"), "FIRST");
  putBytes(QStringLiteral("2.jpg"), {});
  put(QStringLiteral("3.png"), "LAST");
  ImageFolderSource source(settings(false));
  const Shown shown(source);
  QSignalSpy finished(&source, &FrameSource::finished);
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("0.png is left out")));
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("2.jpg is left out")));
  source.start();
  QTRY_COMPARE(finished.count(), 1);
  QCOMPARE(shown, (QList<QByteArray>{"FIRST", "LAST"}));
}

void ImageFolderSourceTest::isAbsentWithoutAFolder() {
  ImageFolderSource source({folder_->filePath(QStringLiteral("none"))});
  source.start();
  QCOMPARE(source.state(), CameraState::Absent);
  QVERIFY(source.detail().contains(QStringLiteral("there is no folder")));
}

void ImageFolderSourceTest::isAbsentWithoutImages() {
  putBytes(QStringLiteral("notes.txt"), "no image");
  ImageFolderSource source(settings(true));
  source.start();
  QCOMPARE(source.state(), CameraState::Absent);
  QVERIFY(source.detail().contains(QStringLiteral("has no images")));
}

void ImageFolderSourceTest::isAbsentWithBadImagesOnly() {
  putBytes(QStringLiteral("0.png"), "this is no PNG");
  ImageFolderSource source(settings(true));
  source.start();
  QTRY_COMPARE(source.state(), CameraState::Absent);
  QVERIFY(source.detail().contains(QStringLiteral("no image that can be decoded")));
}

void ImageFolderSourceTest::startsAgainAfterStop() {
  put(QStringLiteral("1.png"), "FIRST");
  ImageFolderSource source({folder_->path(), true, 1h, 1ms});
  const Shown shown(source);
  source.start();
  QTRY_COMPARE(source.state(), CameraState::Live);
  source.stop();
  QCOMPARE(source.state(), CameraState::Starting);
  const int frames = shown.frames;
  QCoreApplication::processEvents();
  QCOMPARE(shown.frames, frames);
  source.start();
  QTRY_COMPARE(source.state(), CameraState::Live);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::ImageFolderSourceTest)
#include "image_folder_source_test.moc"
