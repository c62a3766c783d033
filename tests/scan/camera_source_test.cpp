// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QMediaDevices>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <linux/videodev2.h>

#include <atomic>

#include <usher/scan/camera_choice.h>
#include <usher/scan/camera_source.h>
#include <usher/scan/scanner.h>

#include "code_picture.h"
#include "fake_video_device.h"

namespace usher::scan {

using domain::CameraState;
using namespace std::chrono_literals;

#ifdef USHER_CAMERA_PLUGIN_DIR
constexpr const char* kPluginDir = USHER_CAMERA_PLUGIN_DIR;
#else
constexpr const char* kPluginDir = nullptr;
#endif

/// Debian 13 packages Qt without its GStreamer backend, and FFmpeg's takes its cameras from the kernel alone.
bool qtHasGStreamer() {
  const QDir backends(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/multimedia"));
  return !backends.entryList({QStringLiteral("*gstreamer*")}, QDir::Files).isEmpty();
}

/// An argument of this program: another process looks whether the camera sends, and ends with 0 if so.
constexpr const char* kSeesTheCamera = "--sees-the-camera";

int seeTheCamera(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  CameraSource source;
  QObject::connect(&source, &FrameSource::frameArrived, &application, &QCoreApplication::quit);
  QTimer::singleShot(30'000, &application, [] { QCoreApplication::exit(1); });
  source.start();
  return QCoreApplication::exec();
}

/// QCamera itself, with a camera of camera_plugin/ that does what the test tells it.
class CameraSourceTest : public QObject {
  Q_OBJECT

 public:
  static void initMain();

 private slots:
  void initTestCase();
  void init();
  void scansFromACamera();
  void findsTheCameraByName();
  void saysThatThereIsNone();
  void beginsAStalledStreamAgain();
  void opensAWedgedCameraAnew();
  void asksForANewProcess();
  void asksForANewProcessWhereOnlyAFewPicturesCome();
  void asksForNoneWhileItIsGone();
  void comesBackWhenFramesStop();
  void comesBackWhenPluggedInAgain();
  void startsWhenItIsPluggedIn();
  void worksThroughTheOtherEntryOfTheSameDevice();
  void saysThatItIsBusy_data();
  void saysThatItIsBusy();
  void tunesWhatSends();
  void saysNothingAfterStop();
  void stopsAtAnyMoment();

 private:
  static void tellCamera(const char* what);
  /// Forgets those that came, until none comes for longer than a frame takes.
  static bool framesStop(QSignalSpy& frames) {
    frames.clear();
    return !frames.wait(200);
  }
  static CameraSettings quick() {
    return {.camera = {},
            .frame_limit = 700ms,
            .open_limit = 1s,
            .first_retry = 50ms,
            .longest_retry = 200ms,
            .steady = 0ms};
  }
  static QString folder() { return files().path(); }
  static QTemporaryDir& files() {
    static QTemporaryDir directory;
    return directory;
  }
};

void CameraSourceTest::initMain() {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  if (!kPluginDir) return;
  // Its camera is a plugin of GStreamer, whatever backend Qt prefers. A registry of its own: that of the user
  // does not hear of it.
  qputenv("QT_MEDIA_BACKEND", "gstreamer");
  qputenv("GST_PLUGIN_PATH", kPluginDir);
  qputenv("GST_REGISTRY", folder().toUtf8() + "/registry.bin");
  qputenv("USHER_TEST_CAMERA_CONTROL", folder().toUtf8() + "/control");
  qputenv("USHER_TEST_CAMERA_FRAME", folder().toUtf8() + "/frame.yuyv");
  // Plugged in only when Qt watches: Qt 6.4 lists what was there before twice.
  tellCamera("gone");
}

void CameraSourceTest::tellCamera(const char* what) {
  QSaveFile control(folder() + QStringLiteral("/control"));
  QVERIFY(control.open(QIODevice::WriteOnly) && control.write(what) > 0 && control.commit());
}

void CameraSourceTest::initTestCase() {
  if (!kPluginDir) QSKIP("the test camera was not built: libgstreamer1.0-dev was not found");
  if (!qtHasGStreamer()) QSKIP("this Qt has no GStreamer backend, which the test camera needs");
  QVideoFrame frame = frameOfFormat(heldUp("CAMERA-1"), QVideoFrameFormat::Format_YUYV);
  QVERIFY(frame.map(QVideoFrame::ReadOnly));
  QFile file(folder() + QStringLiteral("/frame.yuyv"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  for (int y = 0; y < 480; ++y) {
    file.write(reinterpret_cast<const char*>(frame.bits(0)) + qsizetype(y) * frame.bytesPerLine(0), 1280);
  }
  frame.unmap();
  QVERIFY(QMediaDevices::videoInputs().isEmpty());
}

void CameraSourceTest::init() {
  tellCamera("live");
  QTRY_COMPARE(QMediaDevices::videoInputs().size(), 1);
}

#define TRY_STATE(source, expected) QTRY_COMPARE_WITH_TIMEOUT((source).state(), expected, 30'000)

void CameraSourceTest::scansFromACamera() {
  Scanner scanner(std::make_unique<CameraSource>());
  QSignalSpy scanned(&scanner, &Scanner::codeScanned);
  QSignalSpy previews(&scanner, &Scanner::previewReady);
  scanner.start();
  QCOMPARE(scanner.camera(), CameraState::Starting);
  QTRY_COMPARE_WITH_TIMEOUT(scanned.count(), 1, 30'000);
  QCOMPARE(scanned.at(0).at(0).toByteArray(), QByteArray("CAMERA-1"));
  QCOMPARE(scanner.camera(), CameraState::Live);
  QTRY_VERIFY(previews.count() >= 3);
  QCOMPARE(scanned.count(), 1);
}

void CameraSourceTest::findsTheCameraByName() {
  QCOMPARE(findCameras(QStringLiteral("Usher test camera")), listCameras());
  QCOMPARE(findCameras(QString::fromUtf8(listCameras().first().id())), listCameras());
  QVERIFY(findCameras(QStringLiteral("Usher test")).isEmpty());
  CameraSettings settings = quick();
  settings.camera = QStringLiteral("Usher test camera");
  CameraSource source(settings);
  source.start();
  TRY_STATE(source, CameraState::Live);
}

void CameraSourceTest::saysThatThereIsNone() {
  CameraSettings settings = quick();
  settings.camera = QStringLiteral("another camera");
  CameraSource source(settings);
  source.start();
  QCOMPARE(source.state(), CameraState::Absent);
  QVERIFY(source.detail().contains(QStringLiteral("\"another camera\" is not connected")));
}

void CameraSourceTest::beginsAStalledStreamAgain() {
  CameraSource source(quick());
  QSignalSpy states(&source, &FrameSource::stateChanged);
  QSignalSpy frames(&source, &FrameSource::frameArrived);
  source.start();
  TRY_STATE(source, CameraState::Live);
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("its stream is begun again")));
  tellCamera("stalled");
  QVERIFY(QTest::qWaitFor([&] { return framesStop(frames); }, 30'000));
  QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 3, 30'000);
  // Nobody noticed.
  QCOMPARE(states.count(), 1);
  // And again, when it happens again.
  tellCamera("live");
  frames.clear();
  QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 3, 30'000);
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("its stream is begun again")));
  tellCamera("stalled");
  QVERIFY(QTest::qWaitFor([&] { return framesStop(frames); }, 30'000));
  QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 3, 30'000);
  QCOMPARE(states.count(), 1);
}

void CameraSourceTest::opensAWedgedCameraAnew() {
  CameraSource source(quick());
  QSignalSpy wanted(&source, &FrameSource::restartWanted);
  source.start();
  TRY_STATE(source, CameraState::Live);
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("its stream is begun again")));
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("check its cable")));
  tellCamera("wedged");
  TRY_STATE(source, CameraState::Lost);
  TRY_STATE(source, CameraState::Live);
  QCOMPARE(wanted.count(), 0);
}

void CameraSourceTest::asksForANewProcess() {
  CameraSettings settings = quick();
  settings.tries = 2;
  CameraSource source(settings);
  QSignalSpy wanted(&source, &FrameSource::restartWanted);
  source.start();
  TRY_STATE(source, CameraState::Live);
  tellCamera(QByteArray("worn " + QByteArray::number(QCoreApplication::applicationPid())).constData());
  TRY_STATE(source, CameraState::Lost);
  QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, 30'000);
  QVERIFY(source.state() != CameraState::Live);
  // Which helps.
  QProcess other;
  other.setProcessChannelMode(QProcess::ForwardedChannels);
  other.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kSeesTheCamera)});
  QVERIFY(other.waitForFinished(60'000));
  QCOMPARE(other.exitStatus(), QProcess::NormalExit);
  QCOMPARE(other.exitCode(), 0);
  // It is asked for once, until frames have come and stopped again.
  QSignalSpy states(&source, &FrameSource::stateChanged);
  QTRY_VERIFY_WITH_TIMEOUT(states.count() > 0 || source.state() == CameraState::Lost, 30'000);
  QCOMPARE(wanted.count(), 1);
  QVERIFY(source.wantsRestart());
  tellCamera("live");
  TRY_STATE(source, CameraState::Live);
  QTRY_VERIFY(!source.wantsRestart());
}

void CameraSourceTest::asksForANewProcessWhereOnlyAFewPicturesCome() {
  CameraSettings settings = quick();
  settings.tries = 3;
  settings.steady = 1h;
  CameraSource source(settings);
  QSignalSpy wanted(&source, &FrameSource::restartWanted);
  QSignalSpy states(&source, &FrameSource::stateChanged);
  source.start();
  TRY_STATE(source, CameraState::Live);
  // Each time it is opened anew it sends again, as a bad cable would, and stops.
  while (wanted.isEmpty()) {
    tellCamera("silent");
    TRY_STATE(source, CameraState::Lost);
    tellCamera("live");
    QTRY_VERIFY_WITH_TIMEOUT(!wanted.isEmpty() || source.state() == CameraState::Live, 30'000);
  }
  QCOMPARE(wanted.count(), 1);
  // Pulled out, it can't be the process.
  tellCamera("gone");
  QTRY_VERIFY_WITH_TIMEOUT(!source.wantsRestart(), 30'000);
}

void CameraSourceTest::asksForNoneWhileItIsGone() {
  CameraSettings settings = quick();
  settings.tries = 1;
  CameraSource source(settings);
  QSignalSpy wanted(&source, &FrameSource::restartWanted);
  source.start();
  TRY_STATE(source, CameraState::Live);
  tellCamera("gone");
  QTRY_VERIFY_WITH_TIMEOUT(source.detail().contains(QStringLiteral("no camera is connected")), 30'000);
  QCOMPARE(wanted.count(), 0);
}

void CameraSourceTest::comesBackWhenFramesStop() {
  CameraSource source(quick());
  source.start();
  TRY_STATE(source, CameraState::Live);
  tellCamera("silent");
  TRY_STATE(source, CameraState::Lost);
  QVERIFY(source.detail().contains(QStringLiteral("stopped sending pictures")));
  tellCamera("live");
  TRY_STATE(source, CameraState::Live);
  QCOMPARE(source.detail(), QString());
}

void CameraSourceTest::comesBackWhenPluggedInAgain() {
  CameraSource source(quick());
  QSignalSpy states(&source, &FrameSource::stateChanged);
  source.start();
  TRY_STATE(source, CameraState::Live);
  tellCamera("gone");
  TRY_STATE(source, CameraState::Lost);
  QTRY_VERIFY(listCameras().isEmpty());
  QTRY_VERIFY(source.detail().contains(QStringLiteral("no camera is connected")));
  tellCamera("live");
  TRY_STATE(source, CameraState::Live);
  for (const auto& arguments : states) QVERIFY(arguments.at(0).value<CameraState>() != CameraState::Busy);
}

void CameraSourceTest::startsWhenItIsPluggedIn() {
  tellCamera("gone");
  QTRY_VERIFY(listCameras().isEmpty());
  // Tries of its own would come after an hour: it is the plugging in that starts it.
  CameraSettings settings = quick();
  settings.first_retry = settings.longest_retry = 1h;
  CameraSource source(settings);
  source.start();
  QCOMPARE(source.state(), CameraState::Absent);
  tellCamera("live");
  TRY_STATE(source, CameraState::Live);
}

void CameraSourceTest::worksThroughTheOtherEntryOfTheSameDevice() {
  tellCamera("gone");
  QTRY_VERIFY(listCameras().isEmpty());
  tellCamera("twice");
  QTRY_COMPARE(QMediaDevices::videoInputs().size(), 2);
  QCOMPARE(listCameras().size(), 1);
  CameraSource source(quick());
  QSignalSpy states(&source, &FrameSource::stateChanged);
  source.start();
  TRY_STATE(source, CameraState::Live);
  QCOMPARE(states.at(0).at(0).value<CameraState>(), CameraState::Busy);
}

void CameraSourceTest::saysThatItIsBusy_data() {
  QTest::addColumn<QByteArray>("does");
  QTest::newRow("does not open") << QByteArray("busy");
  QTest::newRow("opens, but sends nothing") << QByteArray("silent");
}

void CameraSourceTest::saysThatItIsBusy() {
  QFETCH(const QByteArray, does);
  tellCamera(does.constData());
  CameraSource source(quick());
  source.start();
  TRY_STATE(source, CameraState::Busy);
  QVERIFY(!source.detail().isEmpty());
  tellCamera("live");
  TRY_STATE(source, CameraState::Live);
}

void CameraSourceTest::tunesWhatSends() {
  const FakeVideoDevice device = FakeVideoDevice::webcam();
  const auto opened = std::make_shared<std::atomic<int>>(0);
  CameraSettings settings = quick();
  settings.open_controls = [device, opened](const CameraName& camera) {
    if (camera.description == u"Usher test camera") ++*opened;
    return V4l2Controls(device.open());
  };
  CameraSource source(settings);
  source.expose(-1);
  source.start();
  TRY_STATE(source, CameraState::Live);
  source.expose(-2);
  QTRY_COMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 83);
  QCOMPARE(opened->load(), 1);
  // What is pulled out is let go, and set anew when it is back.
  tellCamera("gone");
  TRY_STATE(source, CameraState::Lost);
  QTRY_COMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_APERTURE_PRIORITY});
  tellCamera("live");
  TRY_STATE(source, CameraState::Live);
  QTRY_COMPARE(opened->load(), 2);
  source.stop();
}

void CameraSourceTest::saysNothingAfterStop() {
  CameraSource source(quick());
  QSignalSpy frames(&source, &FrameSource::frameArrived);
  source.start();
  TRY_STATE(source, CameraState::Live);
  source.stop();
  const auto count = frames.count();
  tellCamera("gone");
  QTRY_VERIFY(listCameras().isEmpty());
  QCOMPARE(frames.count(), count);
  QCOMPARE(source.state(), CameraState::Starting);
}

void CameraSourceTest::stopsAtAnyMoment() {
  for (int round = 0; round < 8; ++round) {
    CameraSource source(quick());
    QSignalSpy frames(&source, &FrameSource::frameArrived);
    source.start();
    // Before the first frame, with the first one, a little later; stopped, or destroyed as it runs.
    QTRY_VERIFY_WITH_TIMEOUT(frames.count() >= round / 2, 30'000);
    if (round % 2 == 0) source.stop();
  }
}

}  // namespace usher::scan

int main(int argc, char** argv) {
  if (argc == 2 && qstrcmp(argv[1], usher::scan::kSeesTheCamera) == 0)
    return usher::scan::seeTheCamera(argc, argv);
  usher::scan::CameraSourceTest::initMain();
  const QGuiApplication application(argc, argv);
  usher::scan::CameraSourceTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "camera_source_test.moc"
