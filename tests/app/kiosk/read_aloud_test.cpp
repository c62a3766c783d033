// SPDX-License-Identifier: Apache-2.0
// That words come out of the machine as speech: speech-dispatcher, started by the room itself, on a sound
// server of the test's own, whose only output is recorded.
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdlib>
#include <cstring>

#include <usher/kiosk/speech_room.h>

using namespace usher;
using kiosk::SpeechRoom;

namespace {

/// Of 32768: well above what an idle output holds.
constexpr int kLoud = 1000;
/// Samples that are loud: a quarter of a second of them.
constexpr int kSpoken = 4'000;

bool isInstalled(const char* program) {
  return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

int loudSamples(const QByteArray& bytes) {
  int loud = 0;
  for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
    std::int16_t level = 0;
    std::memcpy(&level, bytes.constData() + at, 2);
    if (std::abs(int(level)) > kLoud) ++loud;
  }
  return loud;
}

}  // namespace

class ReadAloudTest : public QObject {
  Q_OBJECT

 public:
  explicit ReadAloudTest(const QString& folder) : folder_(folder) {}

 private slots:
  void aSentenceIsHeard() {
    if (!isInstalled("pulseaudio") || !isInstalled("parec") || !isInstalled("speech-dispatcher"))
      QSKIP("needs pulseaudio, pulseaudio-utils, speech-dispatcher and speech-dispatcher-espeak-ng");
    QProcess server;
    server.setStandardOutputFile(QProcess::nullDevice());
    server.setStandardErrorFile(folder_ + QStringLiteral("/server.log"));
    server.start(
        QStringLiteral("pulseaudio"),
        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
         QStringLiteral("--disable-shm=yes"), QStringLiteral("--use-pid-file=no"), QStringLiteral("-L"),
         QStringLiteral("module-null-sink sink_name=headphones"), QStringLiteral("-L"),
         QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=%1/native").arg(folder_)});
    QVERIFY(server.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder_ + QStringLiteral("/native")), 30'000);
    QProcess recorder;
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("-d"), QStringLiteral("headphones.monitor"),
                    QStringLiteral("--format=s16le"), QStringLiteral("--rate=16000"),
                    QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=20")});
    QVERIFY(recorder.waitForStarted());

    QThread thread;
    SpeechRoom room({.rate = 0, .volume = 100});
    room.moveToThread(&thread);
    thread.start();
    QSignalSpy available(&room, &SpeechRoom::availableChanged);
    QMetaObject::invokeMethod(&room, [&] { room.open(); });
    QTRY_COMPARE_WITH_TIMEOUT(available.size(), 1, 30'000);
    QVERIFY(available[0][0].toBool());

    QByteArray recorded;
    bool heard = false;
    for (int i = 0; i < 5 && !heard; ++i) {
      QMetaObject::invokeMethod(&room, [&] {
        room.say({QStringLiteral("Halten Sie Ihren Code vor die Kamera."), QStringLiteral("de")});
      });
      heard = QTest::qWaitFor(
          [&] {
            recorded += recorder.readAll();
            return loudSamples(recorded) > kSpoken;
          },
          6'000);
    }
    QMetaObject::invokeMethod(&room, [&] { room.close(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    recorder.kill();
    recorder.waitForFinished();
    server.terminate();
    server.waitForFinished();
    QVERIFY(heard);
  }

 private:
  QString folder_;
};

int main(int argc, char** argv) {
  QTemporaryDir folder;
  for (const char* place : {"HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "XDG_CACHE_HOME"})
    qputenv(place, folder.path().toUtf8());
  qputenv("PULSE_SERVER", "unix:" + folder.path().toUtf8() + "/native");
  const QCoreApplication application(argc, argv);
  ReadAloudTest test(folder.path());
  return QTest::qExec(&test, argc, argv);
}

#include "read_aloud_test.moc"
