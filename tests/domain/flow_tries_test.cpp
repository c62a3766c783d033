// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "flow_pages.h"

// Nobody tries out names at a kiosk: three tries without a code are three, whichever way they are made.

using namespace usher::domain;

namespace {

bool isAt(const Screen& screen, const char* page) {
  return std::string_view(nameOf(screen.page)) == page;
}

class FlowTriesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    screen_ = {Attract{}, "en", CameraState::Live, 7};
    timer_ = 0;
  }

  void goingBackToTheStartIsNoWayToMoreTries() {
    for (int i = 0; i < 3; ++i) {
      QVERIFY(isAt(screen_, "attract"));
      tryInVain();
      happens(event::DoneTapped{});
    }
    happens(event::SearchTapped{});
    QVERIFY(isAt(screen_, "not_found"));
  }

  void theStartForgetsThemOnceNobodyIsThere() {
    for (int i = 0; i < 3; ++i) {
      tryInVain();
      happens(event::DoneTapped{});
    }
    // Who keeps tapping is there.
    QCOMPARE(timer_, kIdle.count());
    timer_ = 0;
    happens(event::Touched{});
    QCOMPARE(timer_, kIdle.count());
    happens(event::SearchTapped{});
    QVERIFY(isAt(screen_, "not_found"));
    happens(event::DoneTapped{});
    happens(event::TimedOut{screen_.visit});
    happens(event::SearchTapped{});
    QVERIFY(isAt(screen_, "searching"));
  }

  void whoComesInHasDoneNoWrong() {
    tryInVain();
    tryInVain();
    happens(event::CodeScanned{*TicketCode::parse("CODE")});
    happens(event::Decided{screen_.visit, {Cancelled{}, std::nullopt}});
    QCOMPARE(screen_.wrong_tries, 2);
    happens(event::CodeScanned{*TicketCode::parse("CODE")});
    happens(event::Decided{screen_.visit, {Admitted{Direction::Exit}, test::guest()}});
    QCOMPARE(screen_.wrong_tries, 0);
  }

 private:
  static constexpr std::chrono::milliseconds kIdle{30'000};

  void happens(const FlowEvent& event) {
    FlowSettings settings;
    settings.language_stays = kIdle;
    Step step = advance(screen_, event, settings);
    screen_ = std::move(step.screen);
    for (const Effect& effect : step.effects) {
      if (const auto* timer = std::get_if<effect::StartTimer>(&effect)) timer_ = timer->after.count();
    }
  }

  void tryInVain() {
    happens(event::SearchTapped{});
    happens(event::SearchEntered{SearchField::Reference, "AB-1"});
    happens(event::SearchEntered{SearchField::LastName, "Lovelace"});
    happens(event::Found{screen_.visit, NobodyFound{}});
  }

  Screen screen_;
  qint64 timer_ = 0;
};

}  // namespace

QTEST_GUILESS_MAIN(FlowTriesTest)
#include "flow_tries_test.moc"
