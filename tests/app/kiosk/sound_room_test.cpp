// SPDX-License-Identifier: Apache-2.0
// That a cue comes out of the machine: a sound server of the test's own, whose only output is recorded.
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <complex>
#include <cstring>
#include <numbers>

#include "sound_rig.h"

using namespace usher;
using kiosk::SoundRoom;
using sample::Playing;
using ui::Cue;

namespace {

constexpr double kRate = 48'000;
constexpr double kG5 = 783.99;
constexpr double kD6 = 1174.66;
constexpr double kHeard = 100;

std::vector<double> samplesOf(const QByteArray& bytes) {
  std::vector<double> samples(static_cast<std::size_t>(bytes.size() / 2));
  for (std::size_t i = 0; i < samples.size(); ++i) {
    std::int16_t level = 0;
    std::memcpy(&level, bytes.constData() + 2 * i, 2);
    samples[i] = level / 32'768.0;
  }
  return samples;
}

double strengthOf(double hertz, const std::vector<double>& samples) {
  const std::complex<double> step = std::polar(1.0, 2 * std::numbers::pi * hertz / kRate);
  std::complex<double> turn = 1;
  std::complex<double> sum = 0;
  for (const double sample : samples) {
    sum += sample * turn;
    turn *= step;
  }
  return std::abs(sum);
}

double peakOf(const std::vector<double>& samples) {
  double peak = 0;
  for (const double sample : samples) peak = std::max(peak, std::abs(sample));
  return peak;
}

}  // namespace

class SoundRoomTest : public QObject {
  Q_OBJECT

 public:
  explicit SoundRoomTest(const QString& folder) : folder_(folder) {}

 private slots:
  void aCueIsHeard() {
    if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty())
      QSKIP("needs pulseaudio and pulseaudio-utils");
    QProcess server;
    server.setStandardOutputFile(QProcess::nullDevice());
    server.setStandardErrorFile(folder_ + QStringLiteral("/server.log"));
    server.start(
        QStringLiteral("pulseaudio"),
        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
         QStringLiteral("--disable-shm=yes"), QStringLiteral("--use-pid-file=no"), QStringLiteral("-L"),
         QStringLiteral("module-null-sink sink_name=hall sink_properties=device.description=Hall"),
         QStringLiteral("-L"),
         QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=%1/native").arg(folder_)});
    QVERIFY(server.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder_ + QStringLiteral("/native")), 30'000);

    Playing playing;
    QString output;
    connect(&playing.room, &SoundRoom::outputChanged, this, [&](const QString& to) { output = to; });
    playing.call([&] { playing.room.open(); });
    QTRY_COMPARE_WITH_TIMEOUT(output, QStringLiteral("Hall"), 30'000);

    QProcess recorder;
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("-d"), QStringLiteral("hall.monitor"), QStringLiteral("--format=s16le"),
                    QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
                    QStringLiteral("--latency-msec=20")});
    QVERIFY(recorder.waitForStarted());
    // The fifth of "good", G5 and then D6, and nothing of what lies between. Once more where the recorder
    // was late.
    QByteArray recorded;
    const auto has = [&](double hertz) { return strengthOf(hertz, samplesOf(recorded)) > kHeard; };
    bool heard = false;
    for (int i = 0; i < 5 && !heard; ++i) {
      playing.call([&] { playing.room.play(Cue::Good); });
      heard = QTest::qWaitFor(
          [&] {
            recorded += recorder.readAll();
            return has(kG5) && has(kD6);
          },
          4'000);
    }
    QVERIFY(heard);
    QVERIFY(strengthOf(960, samplesOf(recorded)) < strengthOf(kG5, samplesOf(recorded)) / 4);

    const double loud = peakOf(samplesOf(recorded));
    recorded.clear();
    playing.call([&] {
      playing.room.setVolume(60);
      playing.room.play(Cue::Good);
    });
    QVERIFY(QTest::qWaitFor(
        [&] {
          recorded += recorder.readAll();
          return has(kG5) && has(kD6);
        },
        10'000));
    QVERIFY2(peakOf(samplesOf(recorded)) < loud * 0.7, "as loud as before");
    recorder.kill();
    recorder.waitForFinished();
    server.terminate();
    server.waitForFinished();
  }

 private:
  QString folder_;
};

int main(int argc, char** argv) {
  QTemporaryDir folder;
  for (const char* place : {"HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"})
    qputenv(place, folder.path().toUtf8());
  qputenv("PULSE_SERVER", "unix:" + folder.path().toUtf8() + "/native");
  const QGuiApplication application(argc, argv);
  SoundRoomTest test(folder.path());
  return QTest::qExec(&test, argc, argv);
}

#include "sound_room_test.moc"
