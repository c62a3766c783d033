// SPDX-License-Identifier: Apache-2.0
// A kiosk at a session's door.
#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;

class RoomTest : public QObject {
  Q_OBJECT

 private slots:
  void attractTellsOfTheSessionInsteadOfTheEvent() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QVERIFY(kiosk.shows("registerHere"));
    kiosk.window.setRoom(sample::room());
    QCOMPARE(kiosk.text("eventName"), QStringLiteral("Opening: What a hall full of people knows"));
    QVERIFY(kiosk.text("eventDates").endsWith(QStringLiteral("Great Hall")));
    QCOMPARE(kiosk.text("seats"), QStringLiteral("84 inside · 16 seats left"));
    QVERIFY(!kiosk.shows("registerHere"));

    Room room = sample::room();
    room.inside = 100;
    kiosk.window.setRoom(room);
    QCOMPARE(kiosk.text("seats"), QStringLiteral("100 inside · Full"));
    room.session.capacity.reset();
    kiosk.window.setRoom(room);
    QCOMPARE(kiosk.text("seats"), QStringLiteral("100 inside"));
    kiosk.window.setRoom({});
    QCOMPARE(kiosk.text("eventName"), QStringLiteral("Open Halls 2026"));
    QVERIFY(kiosk.text("seats").isEmpty());
  }

  void welcomeTellsOfTheSeats() {
    Kiosk kiosk;
    Welcome welcome{Admitted{}, sample::guests().front().guest};
    welcome.room = sample::room();
    kiosk.render(welcome);
    QCOMPARE(kiosk.text("badgeState"), QStringLiteral("Please come in."));
    QCOMPARE(kiosk.text("badgeStateMore"), QStringLiteral("84 inside · 16 seats left"));
  }

  void whoIsNotTakenIsToldWhy() {
    Kiosk kiosk;
    kiosk.render(Refused{NotEnrolled{sample::room().session.title}});
    QCOMPARE(kiosk.text("noticeTitle"), QStringLiteral("Not on this session’s list"));
    QVERIFY(kiosk.text("noticeHappened").contains(QStringLiteral("Opening")));
    kiosk.render(Refused{SessionFull{}});
    QCOMPARE(kiosk.text("noticeTitle"), QStringLiteral("This session is full"));
  }
};

QTEST_MAIN(RoomTest)
#include "room_test.moc"
