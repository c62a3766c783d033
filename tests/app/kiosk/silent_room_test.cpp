// SPDX-License-Identifier: Apache-2.0
// A machine without a sound server: nothing hangs, nothing is played, and it is said once.
#include <QTest>

#include "sound_rig.h"

using namespace usher;
using kiosk::SoundRoom;
using sample::Playing;
using ui::Cue;

class SilentRoomTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { qputenv("PULSE_SERVER", "unix:/nowhere/at/all"); }

  void withoutAnOutputTheKioskIsSilent() {
    Playing playing;
    QStringList outputs;
    int played = 0;
    connect(&playing.room, &SoundRoom::outputChanged, this, [&](const QString& to) { outputs << to; });
    connect(&playing.room, &SoundRoom::played, this, [&] { ++played; });
    playing.call([&] { playing.room.open(); });
    QTRY_COMPARE(outputs, QStringList{QString()});
    for (const Cue cue : ui::kCues) playing.call([&] { playing.room.play(cue); });
    QCoreApplication::processEvents();
    QCOMPARE(played, 0);
  }
};

QTEST_MAIN(SilentRoomTest)
#include "silent_room_test.moc"
