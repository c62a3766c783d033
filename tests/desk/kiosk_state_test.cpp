// SPDX-License-Identifier: Apache-2.0
// What somebody at the door has to know of a kiosk, and how grave it is.
#include <QTest>

#include <algorithm>

#include <usher/domain/staff/kiosk_state.h>

using namespace usher::domain;
using namespace std::chrono_literals;

namespace {

const Instant kNow{std::chrono::milliseconds(1'790'000'000'000)};

KioskState well() {
  KioskState state;
  state.scanned = kNow - 1h;
  state.scanner_ports = {{QStringLiteral("serial:/dev/ttyACM0"), ScannerState::Live},
                         {QStringLiteral("usb:0c2e:0b61"), ScannerState::Starting}};
  state.badges = PrinterState{.name = QStringLiteral("QL-820"), .paper = Supply::Good, .ink = Supply::Good};
  state.agendas = PrinterState{.name = QStringLiteral("Laser")};
  state.camera = CameraState::Live;
  state.online = true;
  state.data_age = 3s;
  state.clock_offset = -200ms;
  state.disk_free = 20ULL * 1024 * 1024 * 1024;
  state.nearby = {.on = true, .heard = 2, .last = kNow - 1s};
  state.neighbours = {{.name = QStringLiteral("South"), .heard = kNow - 20s, .waiting = 2},
                      {.name = QStringLiteral("Gallery"), .heard = kNow - 119s}};
  return state;
}

}  // namespace

Q_DECLARE_METATYPE(usher::domain::KioskState)

class KioskStateTest : public QObject {
  Q_OBJECT

 private slots:
  void aWellKioskIsWellInEverything() {
    const auto readings = readingsOf(well(), kNow);
    QCOMPARE(readings.size(), std::size_t{12});
    for (const Reading& reading : readings) QCOMPARE(reading.level, Level::Good);
    QCOMPARE(levelOf(readings), Level::Good);
  }

  void inATrainingThereIsNoBackendToMiss() {
    KioskState training = well();
    training.training = true;
    training.online = false;
    training.waiting = 3;
    training.oldest = kNow - 20min;
    training.data_age.reset();
    training.clock_offset = 5min;
    training.disk_free = 1;
    for (const Reading& reading : readingsOf(training, kNow)) {
      const bool is_apart = reading.concern == Concern::Network || reading.concern == Concern::Queue ||
                            reading.concern == Concern::Data || reading.concern == Concern::Clock ||
                            reading.concern == Concern::Nearby || reading.concern == Concern::Neighbours;
      if (is_apart) QCOMPARE(reading.level, Level::NotUsed);
      if (reading.concern == Concern::Disk) QCOMPARE(reading.level, Level::Stop);
    }
  }

  void oneThingIsWrong_data() {
    QTest::addColumn<KioskState>("state");
    QTest::addColumn<int>("concern");
    QTest::addColumn<int>("level");
    const auto row = [](const char* name, auto change, Concern concern, Level level) {
      KioskState state = well();
      change(state);
      QTest::newRow(name) << state << static_cast<int>(concern) << static_cast<int>(level);
    };
    row("no camera", [](auto& s) { s.camera = CameraState::Absent; }, Concern::Camera, Level::Care);
    row("one of two cameras", [](auto& s) { s.cameras_missing = {2}; }, Concern::Camera, Level::Care);
    row(
        "no camera is used",
        [](auto& s) {
          s.uses_camera = false;
          s.camera = CameraState::Absent;
        },
        Concern::Camera, Level::NotUsed);
    row(
        "a scanner that was pulled out",
        [](auto& s) {
          s.scanner_ports = {{QStringLiteral("serial:/dev/ttyACM0"), ScannerState::Live},
                             {QStringLiteral("serial:/dev/ttyACM1"), ScannerState::Absent}};
        },
        Concern::Scanner, Level::Care);
    row(
        "a scanner that can't be opened",
        [](auto& s) { s.scanner_ports = {{QStringLiteral("serial:/dev/ttyACM0"), ScannerState::Busy}}; },
        Concern::Scanner, Level::Care);
    row("a lost camera", [](auto& s) { s.camera = CameraState::Lost; }, Concern::Camera, Level::Stop);
    row(
        "a printer that failed", [](auto& s) { s.badges->last = PrintState::Failed; }, Concern::Badges,
        Level::Stop);
    row("no paper", [](auto& s) { s.badges->paper = Supply::Out; }, Concern::Badges, Level::Stop);
    row("no ink", [](auto& s) { s.badges->ink = Supply::Out; }, Concern::Badges, Level::Stop);
    row("little paper", [](auto& s) { s.badges->paper = Supply::Low; }, Concern::Badges, Level::Care);
    row("little ink", [](auto& s) { s.badges->ink = Supply::Low; }, Concern::Badges, Level::Care);
    row(
        "an open printer", [](auto& s) { s.badges->fault = PrinterFault::CoverOpen; }, Concern::Badges,
        Level::Stop);
    row("no badges here", [](auto& s) { s.badges.reset(); }, Concern::Badges, Level::NotUsed);
    row(
        "no paper for agendas", [](auto& s) { s.agendas->paper = Supply::Out; }, Concern::Agendas,
        Level::Care);
    row("no scanner", [](auto& s) { s.scanned.reset(); }, Concern::Scanner, Level::NotUsed);
    row("no network", [](auto& s) { s.online = false; }, Concern::Network, Level::Care);
    row("an old queue", [](auto& s) { s.waiting = 3, s.oldest = kNow - 20min; }, Concern::Queue, Level::Care);
    row("old data", [](auto& s) { s.data_age = 20min; }, Concern::Data, Level::Care);
    row("no data yet", [](auto& s) { s.data_age = std::nullopt; }, Concern::Data, Level::Care);
    row("a clock behind", [](auto& s) { s.clock_offset = 45s; }, Concern::Clock, Level::Care);
    row("a clock far ahead", [](auto& s) { s.clock_offset = -3min; }, Concern::Clock, Level::Stop);
    row(
        "a clock that was set", [](auto& s) { s.clock_offset.reset(), s.clock_set_by = 2h; }, Concern::Clock,
        Level::Care);
    row("another time zone", [](auto& s) { s.zone_ahead = 3h; }, Concern::Clock, Level::Good);
    row("little disk", [](auto& s) { s.disk_free = 100ULL * 1024 * 1024; }, Concern::Disk, Level::Care);
    const auto other = [](auto& s, auto change) { change(s.neighbours->back()); };
    row(
        "another kiosk is silent", [=](auto& s) { other(s, [](auto& one) { one.heard = kNow - 3min; }); },
        Concern::Neighbours, Level::Care);
    row(
        "another kiosk was put away", [=](auto& s) { other(s, [](auto& one) { one.heard = kNow - 13h; }); },
        Concern::Neighbours, Level::Good);
    row(
        "another kiosk sees nothing", [=](auto& s) { other(s, [](auto& one) { one.camera_fails = true; }); },
        Concern::Neighbours, Level::Care);
    row(
        "another kiosk can't print", [=](auto& s) { other(s, [](auto& one) { one.printer_fails = true; }); },
        Concern::Neighbours, Level::Care);
    row("no other kiosk", [](auto& s) { s.neighbours->clear(); }, Concern::Neighbours, Level::NotUsed);
    row(
        "nobody has told of others", [](auto& s) { s.neighbours.reset(); }, Concern::Neighbours,
        Level::NotUsed);
    row("nobody is heard nearby", [](auto& s) { s.nearby.heard = 0; }, Concern::Nearby, Level::NotUsed);
    row("nobody is listened to", [](auto& s) { s.nearby = {}; }, Concern::Nearby, Level::NotUsed);
    row("no disk", [](auto& s) { s.disk_free = 1024; }, Concern::Disk, Level::Stop);
    row("incidents", [](auto& s) { s.to_settle = 1; }, Concern::Incidents, Level::Care);
  }
  void oneThingIsWrong() {
    QFETCH(const KioskState, state);
    QFETCH(const int, concern);
    QFETCH(const int, level);
    const auto readings = readingsOf(state, kNow);
    for (const Reading& reading : readings) {
      const bool it = reading.concern == static_cast<Concern>(concern);
      if (it) QCOMPARE(reading.level, static_cast<Level>(level));
      if (!it) QVERIFY(reading.level <= Level::Good);
    }
    QCOMPARE(levelOf(readings), std::max(static_cast<Level>(level), Level::Good));
  }

  void whatReadsNoCodesAtAllIsSaidOfBoth() {
    KioskState state = well();
    state.scanned.reset();
    state.camera = CameraState::Lost;
    const auto readings = readingsOf(state, kNow);
    QCOMPARE(readings[0], (Reading{Concern::Camera, Level::Stop}));
    QCOMPARE(readings[1], (Reading{Concern::Scanner, Level::Care}));
  }

  void theScannerThatIsWorstOffSpeaksForAll() {
    using usher::domain::worstOf;
    const ScannerPort live{QStringLiteral("a"), ScannerState::Live};
    const ScannerPort starting{QStringLiteral("b"), ScannerState::Starting};
    const ScannerPort busy{QStringLiteral("c"), ScannerState::Busy};
    const ScannerPort absent{QStringLiteral("d"), ScannerState::Absent};
    QVERIFY(!worstOf({}));
    QVERIFY(worstOf({live}) == ScannerState::Live);
    QVERIFY(worstOf({live, starting}) == ScannerState::Starting);
    QVERIFY(worstOf({live, busy, starting}) == ScannerState::Busy);
    QVERIFY(worstOf({busy, live, absent}) == ScannerState::Absent);
  }

  void ofOthersNothingIsSaidWithoutTheBackend() {
    KioskState state = well();
    state.neighbours->back().heard = kNow - 3min;
    state.online = false;
    for (const Reading& reading : readingsOf(state, kNow)) {
      if (reading.concern == Concern::Neighbours) QCOMPARE(reading.level, Level::NotUsed);
    }
  }

  void aYoungQueueIsNothing() {
    KioskState state = well();
    state.waiting = 40;
    state.oldest = kNow - 1min;
    QCOMPARE(levelOf(readingsOf(state, kNow)), Level::Good);
  }
};

QTEST_APPLESS_MAIN(KioskStateTest)
#include "kiosk_state_test.moc"
