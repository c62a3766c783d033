// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/domain/flow/advance.h>

// Aids last for a visit, and no time takes them away, or a page from who uses them, without asking first.

using namespace usher::domain;

namespace {

constexpr Aids kSpeech{.contrast = false, .large_text = false, .speech = true};
constexpr Aids kLarge{.contrast = false, .large_text = true, .speech = false};

FlowSettings settings() {
  FlowSettings made;
  made.refusal_stays = std::chrono::milliseconds(10'000);
  made.language_stays = std::chrono::milliseconds(30'000);
  made.still_there_stays = std::chrono::milliseconds(20'000);
  made.aids_stay = std::chrono::milliseconds(50'000);
  return made;
}

Screen attract(const Aids& aids, Presence presence = Presence::Unknown) {
  return {Attract{}, "en", CameraState::Live, 7, presence, aids};
}

/// Of the one timer that a step starts; 0 where there is none.
qint64 timerOf(const Step& step) {
  qint64 found = 0;
  for (const Effect& effect : step.effects) {
    if (const auto* timer = std::get_if<effect::StartTimer>(&effect)) found = timer->after.count();
  }
  return found;
}

class FlowAidsTest : public QObject {
  Q_OBJECT

 private slots:
  void goWithTheGuestFromPageToPage() {
    const Step scanned =
        advance(attract(kSpeech), event::CodeScanned{*TicketCode::parse("CODE")}, settings());
    QCOMPARE(scanned.screen.aids, kSpeech);
    const Step refused = advance(
        scanned.screen, event::Decided{scanned.screen.visit, {Cancelled{}, std::nullopt}}, settings());
    QVERIFY(std::holds_alternative<Refused>(refused.screen.page));
    QCOMPARE(refused.screen.aids, kSpeech);
  }

  void endWithTheVisit_data() {
    QTest::addColumn<FlowEvent>("end");
    QTest::newRow("done") << FlowEvent(event::DoneTapped{});
    QTest::newRow("lost") << FlowEvent(event::ServiceLost{});
    QTest::newRow("asked in vain") << FlowEvent(event::TimedOut{7});
  }

  void endWithTheVisit() {
    QFETCH(const FlowEvent, end);
    FlowSettings with_large = settings();
    with_large.home_aids = kLarge;
    const Screen staff{AskStaff{}, "en", CameraState::Live, 7, Presence::Asked, kSpeech};
    QCOMPARE(advance(staff, end, settings()).screen.aids, Aids{});
    QCOMPARE(advance(staff, end, with_large).screen.aids, kLarge);
  }

  void noPageEndsWithoutAsking() {
    for (const Page& page : {Page(AskStaff{}), Page(NotATicket{}), Page(Refused{Cancelled{}})}) {
      const Screen plain{page, "en", CameraState::Live, 7, Presence::Unknown, {}};
      QVERIFY(std::holds_alternative<Attract>(advance(plain, event::TimedOut{7}, settings()).screen.page));
      Screen aided = plain;
      aided.aids = kLarge;
      const Step asked = advance(aided, event::TimedOut{7}, settings());
      QCOMPARE(asked.screen.page, page);
      QCOMPARE(asked.screen.presence, Presence::Asked);
      QCOMPARE(timerOf(asked), 20'000);
    }
  }

  void whatIsReadAloudStaysLonger() {
    const Screen staff{AskStaff{}, "en", CameraState::Live, 7, Presence::Unknown, {}};
    QCOMPARE(timerOf(advance(staff, event::Touched{}, settings())), 10'000);
    QCOMPARE(timerOf(advance(staff, event::AidsChosen{kLarge}, settings())), 10'000);
    QCOMPARE(timerOf(advance(staff, event::AidsChosen{kSpeech}, settings())), 50'000);
  }

  void attractAsksBeforeItTakesThemAway() {
    const Step chosen = advance(attract({}), event::AidsChosen{kSpeech}, settings());
    QCOMPARE(chosen.screen, attract(kSpeech));
    QCOMPARE(timerOf(chosen), 50'000);
    const Step asked = advance(chosen.screen, event::TimedOut{7}, settings());
    QCOMPARE(asked.screen, attract(kSpeech, Presence::Asked));
    QCOMPARE(timerOf(asked), 20'000);
    const Step touched = advance(asked.screen, event::Touched{}, settings());
    QCOMPARE(touched.screen, attract(kSpeech));
    QCOMPARE(timerOf(touched), 50'000);
    QCOMPARE(advance(asked.screen, event::TimedOut{7}, settings()).screen, attract({}));
    const Step done = advance(asked.screen, event::DoneTapped{}, settings());
    QCOMPARE(done.screen.aids, Aids{});
    QCOMPARE(done.screen.presence, Presence::Unknown);
  }

  void whatIsOnFromTheStartIsNotAskedFor() {
    FlowSettings large = settings();
    large.home_aids = kLarge;
    QCOMPARE(advance(attract(kLarge), event::TimedOut{7}, large).screen, attract(kLarge));
    QCOMPARE(advance(attract(kLarge), event::Touched{}, large).effects.size(), 0U);
  }

  void aDecisionOnItsWayKeepsItsTimer() {
    const Screen deciding{Deciding{*TicketCode::parse("CODE")}, "en", CameraState::Live, 7};
    const Step chosen = advance(deciding, event::AidsChosen{kSpeech}, settings());
    QCOMPARE(chosen.screen.aids, kSpeech);
    QCOMPARE(timerOf(chosen), 0);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowAidsTest)
#include "flow_aids_test.moc"
