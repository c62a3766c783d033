// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/kiosk/camera_restart.h>

namespace usher::kiosk {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;

class CameraRestartTest : public QObject {
  Q_OBJECT

 private slots:
  void waitsUntilNobodyIsThere() {
    domain::Screen screen;
    screen.page = domain::Attract{};
    CameraRestart restart(std::nullopt);
    QVERIFY(restart.due(screen, false, 100h));
    QVERIFY(!restart.due(screen, true, 100h));
    screen.page = domain::AskStaff{};
    QVERIFY(!restart.due(screen, false, 100h));
  }

  void doesSoOnceAnHour() {
    domain::Screen screen;
    screen.page = domain::Attract{};
    CameraRestart restart(100h);
    QVERIFY(!restart.due(screen, false, 100h));
    QVERIFY(!restart.due(screen, false, 100h + 59min + 59s));
    QVERIFY(restart.due(screen, false, 101h));
    QVERIFY(restart.due(screen, false, 99h));
  }

  void remembersAcrossPrograms() {
    QVERIFY(!CameraRestart::lastOne());
    CameraRestart::noteOne(100h);
    QCOMPARE(CameraRestart::lastOne(), std::optional<CameraRestart::Time>(100h));
    qputenv("USHER_KIOSK_CAMERA_RESTART", "yesterday");
    QVERIFY(!CameraRestart::lastOne());
  }
};

}  // namespace usher::kiosk

QTEST_APPLESS_MAIN(usher::kiosk::CameraRestartTest)
#include "camera_restart_test.moc"
