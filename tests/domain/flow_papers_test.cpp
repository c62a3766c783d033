// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "flow_pages.h"

// A badge that is owed is printed as the order that was kept for it; what is asked for later is an order of
// its own.

using namespace usher::domain;

namespace {

std::vector<effect::Print> printsOf(const Step& step) {
  std::vector<effect::Print> prints;
  for (const Effect& effect : step.effects) {
    if (const auto* print = std::get_if<effect::Print>(&effect)) prints.push_back(*print);
  }
  return prints;
}

class FlowPapersTest : public QObject {
  Q_OBJECT

 private slots:
  void theBadgeIsTheOneThatIsOwed() {
    const auto order = *OpId::parse(u"order-1");
    const Screen attract{Attract{}, "en", CameraState::Live, 7};
    const Step scanned = advance(attract, event::CodeScanned{*TicketCode::parse("CODE")}, {});
    Decision decision{.verdict = Admitted{Direction::Entry}, .guest = test::guest()};
    decision.badge_order = order;
    const Step welcome = advance(scanned.screen, event::Decided{scanned.screen.visit, decision},
                                 {.print_agenda_always = true});
    const auto prints = printsOf(welcome);
    QCOMPARE(prints.size(), std::size_t{2});
    QCOMPARE(prints[0].paper, Paper::Badge);
    QCOMPARE(prints[0].order, std::optional(order));
    QCOMPARE(prints[1].paper, Paper::Agenda);
    QCOMPARE(prints[1].order, std::nullopt);
  }

  void whoFetchesABadgeThatAnotherKioskOwesThemGetsThatAlone() {
    const auto order = *OpId::parse(u"order-1");
    const Screen attract{Attract{}, "en", CameraState::Live, 7};
    const Step scanned = advance(attract, event::CodeScanned{*TicketCode::parse("CODE")}, {});
    Decision decision{.verdict = AlreadyUsed{Instant{}, "North"}, .guest = test::guest()};
    decision.badge_order = order;
    const Step fetched = advance(scanned.screen, event::Decided{scanned.screen.visit, decision},
                                 {.print_agenda_always = true});
    QVERIFY(std::holds_alternative<Welcome>(fetched.screen.page));
    QCOMPARE(printsOf(fetched).size(), std::size_t{1});
    QCOMPARE(printsOf(fetched)[0].order, std::optional(order));

    decision.badge_order.reset();
    decision.guest.reset();
    decision.badge_waits = true;
    const Step waits = advance(scanned.screen, event::Decided{scanned.screen.visit, decision}, {});
    QVERIFY(std::get<Refused>(waits.screen.page).badge_waits);
    QVERIFY(printsOf(waits).empty());
  }

  void theGuestIsToldWhichKioskHasTheirBadge() {
    Welcome welcome{.verdict = Admitted{Direction::Entry}, .guest = test::guest()};
    welcome.badge = PrintState::Printing;
    welcome.since = 7;
    const Screen screen{welcome, "en", CameraState::Live, 7};
    const auto told =
        advance(screen, event::PrintReported{7, Paper::Badge, PrintState::Elsewhere, "Door 2"}, {});
    QCOMPARE(std::get<Welcome>(told.screen.page).badge, PrintState::Elsewhere);
    QCOMPARE(std::get<Welcome>(told.screen.page).badge_at, QString("Door 2"));
  }

  void whoseDecisionComesLateGetsTheirBadgeAllTheSame() {
    Decision decision{.verdict = Admitted{Direction::Entry}, .guest = test::guest()};
    decision.badge_order = OpId::parse(u"order-1");
    const Screen attract{Attract{}, "en", CameraState::Live, 9};
    const Step late = advance(attract, event::Decided{7, decision}, {});
    QCOMPARE(late.screen, attract);
    QCOMPARE(printsOf(late).size(), std::size_t{1});
    QCOMPARE(printsOf(late)[0].order, decision.badge_order);
    decision.badge_order.reset();
    QVERIFY(printsOf(advance(attract, event::Decided{7, decision}, {})).empty());
  }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowPapersTest)
#include "flow_papers_test.moc"
