// SPDX-License-Identifier: Apache-2.0
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <usher/kiosk/first_live.h>
#include <usher/kiosk/guest_time.h>

#include "../../ui/sample.h"

using namespace usher;
using namespace std::chrono_literals;
using domain::PrintState;
using domain::Screen;
using kiosk::FirstLive;
using kiosk::GuestTime;

namespace {

GuestTime::Moment at(std::chrono::milliseconds time) {
  return GuestTime::Moment(time);
}

Screen welcome(PrintState badge) {
  return {domain::Welcome{domain::Admitted{}, sample::guests().front().guest, badge}, QStringLiteral("en"),
          domain::CameraState::Live, 2};
}

Screen start() {
  return {domain::Attract{}, QStringLiteral("en"), domain::CameraState::Live, 1};
}

}  // namespace

class GuestTimeTest : public QObject {
  Q_OBJECT

 private slots:
  void aGuestIsServedWhenTheBadgeIsReady() {
    GuestTime time;
    time.codeSeen(at(1'000ms));
    QVERIFY(!time.turnedTo({domain::Deciding{*domain::TicketCode::parse("CODE")}}, at(1'010ms)));
    QVERIFY(!time.turnedTo(welcome(PrintState::Printing), at(1'030ms)));
    const auto served = time.turnedTo(welcome(PrintState::Printed), at(1'200ms));
    QVERIFY(served);
    QCOMPARE(served->welcomed, GuestTime::Length(30ms));
    QCOMPARE(served->badge, GuestTime::Length(200ms));
    QCOMPARE(served->taps, 0);
    QVERIFY(!time.turnedTo(welcome(PrintState::Printed), at(1'300ms)));
  }

  void tapsMeanwhileAreCounted() {
    GuestTime time;
    time.tapped();
    time.codeSeen(at(0ms));
    time.tapped();
    time.tapped();
    QCOMPARE(time.turnedTo(welcome(PrintState::Printed), at(9ms))->taps, 2);
  }

  void whoHeldUpNoCodeIsNotMeasured() {
    GuestTime time;
    QVERIFY(!time.turnedTo(welcome(PrintState::Printed), at(10ms)));
    // The one before went away without a badge.
    time.codeSeen(at(20ms));
    QVERIFY(!time.turnedTo(start(), at(30ms)));
    QVERIFY(!time.turnedTo(welcome(PrintState::Printed), at(40ms)));
  }

  void itIsLiveWhenTheStartPageIsPaintedWithAPicture() {
    QWidget window;
    FirstLive live(&window);
    QSignalSpy reached(&live, &FirstLive::reached);
    const auto paint = [&] {
      QEvent update(QEvent::UpdateRequest);
      QCoreApplication::sendEvent(&window, &update);
      QCoreApplication::processEvents();
    };
    // Out of service: a camera shows nothing to anybody.
    live.turnedTo({domain::OutOfService{}});
    live.pictureCame();
    paint();
    QCOMPARE(reached.size(), 0);
    live.turnedTo(start());
    paint();
    QCOMPARE(reached.size(), 0);
    live.pictureCame();
    QCoreApplication::processEvents();
    QCOMPARE(reached.size(), 0);
    paint();
    QCOMPARE(reached.size(), 1);
    live.pictureCame();
    paint();
    QCOMPARE(reached.size(), 1);
  }
};

QTEST_MAIN(GuestTimeTest)
#include "guest_time_test.moc"
