// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <usher/scan/scanner.h>

#include "code_picture.h"
#include "other_code_picture.h"

namespace usher::scan {

using domain::CameraState;

/// The test's hand at the camera.
class HandSource : public FrameSource {
 public:
  void start() override { setState(CameraState::Live); }
  void stop() override { setState(CameraState::Starting); }
  void expose(int stops) override { exposed << stops; }
  QList<int> exposed;
  void lose() { setState(CameraState::Lost, QStringLiteral("unplugged")); }
  void show(const QImage& picture) {
    emit frameArrived(frameOfFormat(picture, QVideoFrameFormat::Format_YUYV));
  }
};

class ScannerTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void scansACodeOnce();
  void scansTheNextGuestAtOnce();
  void saysSeveral();
  void passesOnWhatTheCameraDoes();
  void hasTheCameraExposeForWhatIsHeldUp();
  void saysNothingAfterStop();
  void scansOtherCodesFromTheSecondFrameOn();
  void measuresAScan();

 private:
  /// Shows it, and waits until it has been looked at.
  void show(const QImage& picture);

  HandSource* source_ = nullptr;
  std::unique_ptr<Scanner> scanner_;
  std::unique_ptr<QSignalSpy> scanned_;
  std::unique_ptr<QSignalSpy> several_;
};

void ScannerTest::init() {
  auto source = std::make_unique<HandSource>();
  source_ = source.get();
  scanner_ = std::make_unique<Scanner>(std::move(source));
  scanned_ = std::make_unique<QSignalSpy>(scanner_.get(), &Scanner::codeScanned);
  several_ = std::make_unique<QSignalSpy>(scanner_.get(), &Scanner::severalCodesScanned);
  scanner_->start();
}

void ScannerTest::show(const QImage& picture) {
  QSignalSpy read(scanner_.get(), &Scanner::frameRead);
  source_->show(picture);
  QTRY_COMPARE(read.count(), 1);
}

void ScannerTest::scansACodeOnce() {
  QSignalSpy previews(scanner_.get(), &Scanner::previewReady);
  for (int i = 0; i < 5; ++i) show(heldUp("ONE"));
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("ONE"));
  const auto corners = scanned_->at(0).at(1).value<QPolygonF>();
  QCOMPARE(corners.size(), 4);
  QVERIFY(QRectF(0, 0, 1, 1).contains(corners.boundingRect()));
  QVERIFY(QLineF(corners.boundingRect().center(), QPointF(0.5, 0.5)).length() < 0.02);
  QCOMPARE(several_->count(), 0);
  QTRY_VERIFY(previews.count() > 0);
}

void ScannerTest::scansTheNextGuestAtOnce() {
  show(heldUp("ONE"));
  show(heldUp("TWO"));
  show(heldUp("ONE"));
  QCOMPARE(scanned_->count(), 2);
  QCOMPARE(scanned_->at(1).at(0).toByteArray(), QByteArray("TWO"));
}

void ScannerTest::saysSeveral() {
  QImage both(640, 480, QImage::Format_RGB32);
  both.fill(Qt::gray);
  paintCode(both, "ONE", {40, 100});
  paintCode(both, "TWO", {360, 150});
  for (int i = 0; i < 4; ++i) show(both);
  QCOMPARE(several_->count(), 1);
  QCOMPARE(scanned_->count(), 0);
}

void ScannerTest::passesOnWhatTheCameraDoes() {
  QSignalSpy camera(scanner_.get(), &Scanner::cameraChanged);
  QCOMPARE(scanner_->camera(), CameraState::Live);
  source_->lose();
  QCOMPARE(camera.count(), 1);
  QCOMPARE(camera.at(0).at(0).value<CameraState>(), CameraState::Lost);
  QCOMPARE(scanner_->camera(), CameraState::Lost);
  QCOMPARE(scanner_->cameraDetail(), QStringLiteral("unplugged"));
}

void ScannerTest::hasTheCameraExposeForWhatIsHeldUp() {
  using std::chrono_literals::operator""ms;
  auto source = std::make_unique<HandSource>();
  source_ = source.get();
  scanner_ = std::make_unique<Scanner>(std::move(source),
                                       ScanSettings{.exposure = {.watched = 0ms, .settles = 0ms}});
  scanner_->start();
  QImage hall(640, 480, QImage::Format_RGB32);
  hall.fill(Qt::darkGray);
  show(hall);
  QCOMPARE(source_->exposed, QList{0});
  QImage telephone = hall;
  QPainter(&telephone).fillRect(200, 100, 200, 300, Qt::white);
  show(telephone);
  QVERIFY(source_->exposed.last() < 0);
}

void ScannerTest::saysNothingAfterStop() {
  QSignalSpy read(scanner_.get(), &Scanner::frameRead);
  source_->show(heldUp("ONE"));
  scanner_->stop();
  QTRY_COMPARE(scanner_->counts().arrived, scanner_->counts().decoded + scanner_->counts().dropped);
  QCoreApplication::processEvents();
  QCOMPARE(read.count(), 0);
  QCOMPARE(scanned_->count(), 0);
  scanner_->start();
  show(heldUp("TWO"));
  QCOMPARE(scanned_->count(), 1);
}

void ScannerTest::scansOtherCodesFromTheSecondFrameOn() {
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::gray);
  QPainter(&picture).drawImage(150, 150, otherCodeImage(domain::CodeFormat::Aztec, "AZTEC-1", 8));
  for (int i = 0; i < 3; ++i) show(picture);
  QCOMPARE(scanned_->count(), 0);
  scanner_->setFormats({domain::CodeFormat::Aztec});
  show(picture);
  QCOMPARE(scanned_->count(), 0);
  show(picture);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("AZTEC-1"));
  show(picture);
  QCOMPARE(scanned_->count(), 1);
}

void ScannerTest::measuresAScan() {
  CodeTiming timing;
  connect(scanner_.get(), &Scanner::codeScanned, this, [&] { timing = scanner_->lastTiming(); });
  show(heldUp("ONE"));
  QVERIFY(timing.decoded.count() > 0);
  QVERIFY(timing.waited <= timing.decoded);
  QVERIFY(timing.decoded <= timing.delivered);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::ScannerTest)
#include "scanner_test.moc"
