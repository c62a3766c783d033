// SPDX-License-Identifier: Apache-2.0
// "Still there?": it stands alone, any touch and any key gives more time, and nothing behind it is touched by
// accident.
#include <QAccessible>
#include <QLineEdit>
#include <QTest>

#include <usher/ui/widgets/closing_ring.h>

#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;

namespace {

Screen questions() {
  return sample::screenOf(Questions{*TicketCode::parse("CODE"), sample::questionnaire()});
}

}  // namespace

class StillThereTest : public QObject {
  Q_OBJECT

 private slots:
  void stillThereStandsAloneAndAnyTouchGivesMoreTime() {
    Kiosk kiosk;
    Screen screen = questions();
    kiosk.window.render(screen);
    screen.presence = Presence::Asked;
    kiosk.window.render(screen);
    kiosk.window.showTimeLeft(std::chrono::seconds(20));
    QCOMPARE(kiosk.text("stillThere"), QStringLiteral("Still there?"));
    QCOMPARE(kiosk.text("secondsLeft"), QStringLiteral("20"));
    QVERIFY(!kiosk.shows("question"));
    QVERIFY(!kiosk.shows("timeLeft"));
    for (const char* name : {"stillTherePage", "moreTime"}) {
      kiosk.touches = 0;
      QTest::mouseClick(kiosk.find<QWidget>(name), Qt::LeftButton, Qt::NoModifier, QPoint(3, 3));
      QCOMPARE(kiosk.touches, 1);
    }
    kiosk.touches = 0;
    QTest::keyClick(kiosk.find<QWidget>("moreTime"), Qt::Key_A);
    QCOMPARE(kiosk.touches, 1);
    // As a screen reader does.
    kiosk.find<QPushButton>("moreTime")->click();
    QCOMPARE(kiosk.touches, 2);
    kiosk.press("iAmDone");
    QCOMPARE(kiosk.touches, 2);
    QCOMPARE(kiosk.events.size(), size_t{1});
    QVERIFY(std::holds_alternative<event::DoneTapped>(kiosk.events[0]));
  }

  void aDoubleTapOnStillThereAnswersNothing() {
    Kiosk kiosk;
    Screen screen = questions();
    kiosk.window.render(screen);
    QVERIFY(kiosk.pressUntil("answer0", 1));
    screen.presence = Presence::Asked;
    kiosk.window.render(screen);
    kiosk.press("moreTime");
    screen.presence = Presence::Touched;
    kiosk.window.render(screen);
    QVERIFY(kiosk.shows("question"));
    kiosk.press("answer0");
    QCOMPARE(kiosk.events.size(), size_t{1});
    QVERIFY(kiosk.pressUntil("answer0", 2));
  }

  void stillThereIsForKeyboardsToo() {
    Kiosk kiosk;
    kiosk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    Screen screen = questions();
    kiosk.window.render(screen);
    kiosk.find<QWidget>("answer1")->setFocus();
    screen.presence = Presence::Asked;
    kiosk.window.render(screen);
    // What tells a screen reader of the alert is not active on the platform of tests.
    auto* page = QAccessible::queryAccessibleInterface(kiosk.find<QWidget>("stillTherePage"));
    QCOMPARE(page->role(), QAccessible::AlertMessage);
    QCOMPARE(page->text(QAccessible::Name), QStringLiteral("Still there?"));
    QVERIFY(page->text(QAccessible::Description).contains(QStringLiteral("Touch anywhere")));
    QVERIFY(kiosk.find<QWidget>("moreTime")->hasFocus());
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
    QVERIFY(kiosk.find<QWidget>("iAmDone")->hasFocus());
    QCOMPARE(kiosk.touches, 0);
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(kiosk.touches, 0);
    QCOMPARE(kiosk.events.size(), size_t{1});
    QVERIFY(std::holds_alternative<event::DoneTapped>(kiosk.events[0]));
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_A);
    QCOMPARE(kiosk.touches, 1);
    screen.presence = Presence::Touched;
    kiosk.window.render(screen);
    QVERIFY(kiosk.find<QWidget>("answer1")->hasFocus());
  }

  void theFocusIsSeenByWhoUsesKeys() {
    Kiosk kiosk;
    kiosk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    kiosk.window.render(sample::screenOf(Attract{}));
    const QImage untouched = kiosk.window.grab().toImage();
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
    const QImage by_keys = kiosk.window.grab().toImage();
    QVERIFY(by_keys != untouched);
    QTest::mouseClick(kiosk.find<QWidget>("attractPage"), Qt::LeftButton, Qt::NoModifier, QPoint(3, 3));
    QCOMPARE(kiosk.window.grab().toImage(), untouched);
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
    QVERIFY(kiosk.window.grab().toImage() != untouched);
    kiosk.window.render(sample::screenOf(Refused{Unknown{}}));
    kiosk.window.render(sample::screenOf(Attract{}));
    QCOMPARE(kiosk.window.grab().toImage(), untouched);
  }

  void whatWasTypedIsThereAgain() {
    Kiosk kiosk;
    kiosk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    Screen screen = sample::screenOf(Questions{*TicketCode::parse("CODE"), sample::typedQuestionnaire()});
    kiosk.window.render(screen);
    auto* field = kiosk.find<QLineEdit>("typedField");
    QTest::keyClicks(field, QStringLiteral("no peanuts"));
    screen.presence = Presence::Asked;
    kiosk.window.render(screen);
    QVERIFY(!kiosk.shows("typedField"));
    kiosk.press("moreTime");
    screen.presence = Presence::Touched;
    kiosk.window.render(screen);
    QCOMPARE(field->text(), QStringLiteral("no peanuts"));
    QVERIFY(field->hasFocus());
  }

  void theNextGuestFindsNoFocusOfStillThere() {
    Kiosk kiosk;
    kiosk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    Screen screen = sample::screenOf(Refused{Unknown{}});
    screen.presence = Presence::Asked;
    kiosk.window.render(screen);
    QVERIFY(kiosk.find<QWidget>("moreTime")->hasFocus());
    kiosk.window.render(sample::screenOf(Attract{}));
    QVERIFY(!kiosk.window.focusWidget());
  }

  void touchesAreToldOnceForMany() {
    Kiosk kiosk;
    kiosk.window.render(sample::screenOf(Welcome{Admitted{}, sample::guests().front().guest}));
    auto* page = kiosk.find<QWidget>("welcomePage");
    for (int i = 0; i < 5; ++i) QTest::mouseClick(page, Qt::LeftButton, Qt::NoModifier, QPoint(5, 5));
    QCOMPARE(kiosk.touches, 1);
    kiosk.window.render(sample::screenOf(Refused{Unknown{}}));
    QTest::keyClick(kiosk.find<QWidget>("noticePage"), Qt::Key_Shift);
    QCOMPARE(kiosk.touches, 1);
    QTest::keyClick(kiosk.find<QWidget>("noticePage"), Qt::Key_Down);
    QCOMPARE(kiosk.touches, 2);
    QTRY_VERIFY((QTest::keyClick(kiosk.find<QWidget>("noticePage"), Qt::Key_Down), kiosk.touches == 3));
    QCOMPARE(kiosk.events.size(), size_t{0});
  }

  void theRingStepsWhereNothingMoves() {
    ui::Look look;
    for (const bool motion : {true, false}) {
      look.motion = motion;
      ui::ClosingRing ring(look, nullptr);
      QCOMPARE(ring.closed(), 0.0);
      std::vector<int> told;
      connect(&ring, &ui::ClosingRing::secondPassed, &ring, [&](int left) { told.push_back(left); });
      ring.start(std::chrono::hours(1), std::chrono::minutes(15) + std::chrono::milliseconds(500));
      QCOMPARE(ring.secondsLeft(), 2700);
      QCOMPARE(told, std::vector<int>{2700});
      QCOMPARE(ring.closed() == 0.25, !motion);
      QVERIFY(ring.closed() >= 0.25 && ring.closed() < 0.26);
      ring.start(std::chrono::milliseconds(1));
      QTRY_COMPARE(ring.secondsLeft(), 0);
      QTRY_COMPARE(told.back(), 0);
      QCOMPARE(ring.closed(), 1.0);
    }
  }
};

QTEST_MAIN(StillThereTest)
#include "still_there_test.moc"
