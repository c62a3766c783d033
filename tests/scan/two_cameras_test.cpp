// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <usher/scan/frame_reader.h>
#include <usher/scan/scanner.h>
#include <usher/scan/source_spec.h>

#include "code_picture.h"

namespace usher::scan {

using domain::CameraState;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;

/// The test's hand at a camera.
class HandSource : public FrameSource {
 public:
  void start() override { setState(CameraState::Live); }
  void stop() override { setState(CameraState::Starting); }
  void lose() { setState(CameraState::Lost, QStringLiteral("unplugged")); }
  void expose(int) override { ++exposed; }
  void show(const QImage& picture) {
    emit frameArrived(frameOfFormat(picture, QVideoFrameFormat::Format_YUYV));
  }
  int exposed = 0;
};

class TwoCamerasTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { begin({.together = 1h, .idle_every = 0ms}); }

  void readsBoth() {
    show(0, heldUp("ABOVE"));
    show(0, empty());
    show(1, heldUp("BELOW"));
    QCOMPARE(codes(), (QByteArrayList{"ABOVE", "BELOW"}));
    QCOMPARE(several_->count(), 0);
    QCOMPARE(scanner_->counts().decoded, std::uint64_t(3));
  }

  void scansOnceWhatBothSee() {
    for (int i = 0; i < 3; ++i) {
      show(0, heldUp("ONE"));
      show(1, heldUp("ONE"));
    }
    QCOMPARE(codes(), QByteArrayList{"ONE"});
  }

  void admitsNobodyWhereTwoGuestsAre() {
    show(0, heldUp("ONE"));
    for (int i = 0; i < 3; ++i) {
      show(1, heldUp("TWO"));
      show(0, heldUp("ONE"));
    }
    QCOMPARE(codes(), QByteArrayList{"ONE"});
    QCOMPARE(several_->count(), 1);
  }

  void forgetsWhatACameraSawThatSendsNoMore() {
    begin({.together = 0ms, .idle_every = 0ms});
    show(0, heldUp("ONE"));
    show(1, heldUp("TWO"));
    QCOMPARE(codes(), (QByteArrayList{"ONE", "TWO"}));
    begin({.together = 1h, .idle_every = 0ms});
    show(0, heldUp("ONE"));
    sources_[0]->lose();
    show(1, heldUp("TWO"));
    QCOMPARE(codes(), (QByteArrayList{"ONE", "TWO"}));
  }

  void showsWhereTheCodeIs() {
    QSignalSpy previews(scanner_.get(), &Scanner::previewReady);
    show(0, empty());
    QTRY_VERIFY(!previews.isEmpty());
    show(1, heldUp("BELOW", {800, 600}));
    QTRY_COMPARE(previews.last().at(0).value<QImage>().height(), 480);
    const auto corners = scanned_->last().at(1).value<QPolygonF>();
    QCOMPARE(corners.size(), 4);
    QVERIFY(QRectF(0, 0, 1, 1).contains(corners.boundingRect()));
  }

  void goesOnWithOne() {
    QSignalSpy states(scanner_.get(), &Scanner::cameraChanged);
    sources_[0]->lose();
    QCOMPARE(states.count(), 1);
    QCOMPARE(scanner_->camera(), CameraState::Live);
    QCOMPARE(scanner_->cameraDetail(), QStringLiteral("camera 1: unplugged"));
    show(1, heldUp("BELOW"));
    QCOMPARE(codes(), QByteArrayList{"BELOW"});
    sources_[1]->lose();
    QCOMPARE(scanner_->camera(), CameraState::Lost);
    QCOMPARE(scanner_->cameraDetail(), QStringLiteral("camera 1: unplugged; camera 2: unplugged"));
    sources_[0]->start();
    QCOMPARE(scanner_->camera(), CameraState::Live);
    QCOMPARE(scanner_->cameraDetail(), QStringLiteral("camera 2: unplugged"));
    show(0, heldUp("ABOVE"));
    QCOMPARE(codes(), (QByteArrayList{"BELOW", "ABOVE"}));
  }

  void saysWhichIsMissing() {
    QVERIFY(scanner_->camerasMissing().empty());
    sources_[1]->lose();
    QCOMPARE(scanner_->camerasMissing(), std::vector{2});
    sources_[1]->start();
    sources_[0]->lose();
    QCOMPARE(scanner_->camerasMissing(), std::vector{1});
  }

  void exposesEach() {
    show(0, empty());
    show(1, empty());
    show(1, empty());
    QCOMPARE(sources_[0]->exposed, 1);
    QCOMPARE(sources_[1]->exposed, 2);
  }

  void readsLessWhereNothingHappens() {
    begin({.together = 1h, .idle_every = 1h});
    for (int i = 0; i < 5; ++i) {
      sources_[0]->show(empty());
      sources_[1]->show(empty());
    }
    QTRY_COMPARE(scanner_->counts().decoded, std::uint64_t(2));
    QCOMPARE(scanner_->counts().arrived, std::uint64_t(2));
    // Before the one somebody stands, whose every frame counts.
    begin({.together = 1h, .idle_every = 1h});
    show(0, heldUp("ONE"));
    for (int i = 0; i < 5; ++i) show(0, empty());
    QCOMPARE(scanner_->counts().decoded, std::uint64_t(6));
  }

  void takesTwoFolders() {
    QTemporaryDir folder;
    for (const auto* name : {"above", "below"}) {
      QVERIFY(QDir(folder.path()).mkpath(QString::fromLatin1(name)));
      QVERIFY(heldUp(name).save(folder.filePath(QStringLiteral("%1/1.png").arg(QString::fromLatin1(name)))));
    }
    auto sources = makeFrameSources(QStringLiteral("images:%1/above + images:%1/none").arg(folder.path()));
    QVERIFY(sources);
    Scanner one(std::move(*sources));
    QSignalSpy scanned(&one, &Scanner::codeScanned);
    one.start();
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).at(0).toByteArray(), QByteArray("above"));
    QCOMPARE(one.camera(), CameraState::Live);
    QVERIFY(one.cameraDetail().startsWith(QStringLiteral("camera 2: there is no folder")));
    one.stop();
    sources = makeFrameSources(QStringLiteral("images:%1/above + images:%1/below").arg(folder.path()));
    QVERIFY(sources);
    Scanner both(std::move(*sources));
    QSignalSpy several(&both, &Scanner::severalCodesScanned);
    both.start();
    QTRY_COMPARE(several.count(), 1);
  }

 private:
  void begin(const ScanSettings& settings) {
    scanned_.reset();
    several_.reset();
    scanner_.reset();
    std::vector<std::unique_ptr<FrameSource>> sources;
    for (auto*& one : sources_) {
      auto source = std::make_unique<HandSource>();
      one = source.get();
      sources.push_back(std::move(source));
    }
    // However busy the machine is that runs the test.
    scanner_ = std::make_unique<Scanner>(std::move(sources), frameReader(1h), settings);
    scanned_ = std::make_unique<QSignalSpy>(scanner_.get(), &Scanner::codeScanned);
    several_ = std::make_unique<QSignalSpy>(scanner_.get(), &Scanner::severalCodesScanned);
    scanner_->start();
  }
  static QImage empty() {
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(qRgb(120, 120, 120));
    return picture;
  }
  /// Until it has been looked at.
  void show(std::size_t camera, const QImage& picture) {
    const int before = sources_[camera]->exposed;
    sources_[camera]->show(picture);
    QTRY_COMPARE(sources_[camera]->exposed, before + 1);
  }
  QByteArrayList codes() const {
    QByteArrayList all;
    for (const auto& arguments : *scanned_) all << arguments.at(0).toByteArray();
    return all;
  }

  std::array<HandSource*, 2> sources_{};
  std::unique_ptr<Scanner> scanner_;
  std::unique_ptr<QSignalSpy> scanned_;
  std::unique_ptr<QSignalSpy> several_;
};

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::TwoCamerasTest)
#include "two_cameras_test.moc"
