// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <time.h>

#include <usher/fakes/fake_time.h>
#include <usher/kiosk/corrected_clock.h>
#include <usher/kiosk/system_clock.h>
#include <usher/kiosk/zone_ahead.h>

using namespace usher;
using namespace std::chrono_literals;

namespace {

class ClockTest : public QObject {
  Q_OBJECT

 private slots:
  void untilTheBackendHasToldTheTimeTheMachinesIsBelieved() {
    fakes::FakeTime machine;
    const kiosk::CorrectedClock clock(machine);
    QCOMPARE(clock.now(), machine.now());
    machine.setWallError(2h);
    QCOMPARE(clock.now(), machine.now());
  }

  void fromThenOnNothingThatIsSetChangesIt() {
    fakes::FakeTime machine;
    machine.setWallError(-3h);
    kiosk::CorrectedClock clock(machine);
    clock.follow(machine.truth() - machine.monotonic());
    QCOMPARE(clock.now(), machine.truth());
    for (const auto error : {0h, 5h, -72h}) {
      machine.setWallError(error);
      machine.advance(1h);
      QCOMPARE(clock.now(), machine.truth());
      QCOMPARE(clock.monotonic(), machine.monotonic());
    }
  }

  void theMachinesClocksGoOn() {
    const kiosk::SystemClock machine;
    const auto monotonic = machine.monotonic();
    timespec since_boot{};
    QCOMPARE(::clock_gettime(CLOCK_BOOTTIME, &since_boot), 0);
    QVERIFY(machine.monotonic() >= monotonic);
    // The time that the machine slept is in it.
    QVERIFY(monotonic / 1s <= since_boot.tv_sec && since_boot.tv_sec - monotonic / 1s < 60);
  }

  void anotherZoneIsAheadByWhatItsClocksShow() {
    qputenv("TZ", "Asia/Kathmandu");
    ::tzset();
    const auto now = fakes::FakeTime::kStart;
    QCOMPARE(kiosk::zoneAhead(QStringLiteral("Europe/Berlin"), now), std::optional(4h + 45min + 0s));
    QCOMPARE(kiosk::zoneAhead(QStringLiteral("Asia/Kathmandu"), now), std::optional(0s));
    // Its summer.
    QCOMPARE(kiosk::zoneAhead(QStringLiteral("Europe/Berlin"), now + 24h * 200),
             std::optional(3h + 45min + 0s));
    QVERIFY(!kiosk::zoneAhead(QStringLiteral("Middle/Earth"), now));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
