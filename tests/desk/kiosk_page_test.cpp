// SPDX-License-Identifier: Apache-2.0
// The page of the kiosk's state as a value: what is done about it, by whom, and what staff are told of it.
#include <QTest>

#include <functional>
#include <utility>

#include <usher/domain/staff/kiosk_page.h>

using namespace usher::domain;
using namespace std::chrono_literals;
namespace page = usher::domain::kiosk_page;

namespace {

const Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h};

CheckInListId listId(const char16_t* id) {
  return *CheckInListId::parse(QString::fromUtf16(id));
}

DeadLetter letter(const char16_t* id) {
  return {.id = *OpId::parse(QString::fromUtf16(id)),
          .kind = QStringLiteral("request"),
          .ticket = *TicketId::parse(u"t1"),
          .at = kNow,
          .problem = {},
          .detail = {}};
}

OtherEvent spring() {
  return {*EventId::parse(u"spring"), {}};
}

KioskState kiosk() {
  KioskState state;
  state.list = listId(u"main");
  state.other_events = {spring()};
  state.badges = PrinterState{.name = QStringLiteral("QL-820")};
  state.volume = 75;
  state.brightness = 100;
  return state;
}

class Desk {
 public:
  explicit Desk(StaffRole role = StaffRole::Administrator)
      : state{.member = {.id = *StaffMemberId::parse(u"ada"), .name = QStringLiteral("Ada"), .role = role}} {
    happens(page::KioskTold{kiosk(), kNow});
  }

  void happens(const page::Event& event) {
    auto step = page::advance(state, event);
    state = std::move(step.state);
    QVERIFY(step.effects.size() <= 1);
    done = step.effects.empty() ? std::nullopt : std::optional(step.effects.front());
  }
  void wants(const page::Deed& deed) { happens(page::DeedWanted{deed}); }
  void changes(const std::function<void(KioskState&)>& change) {
    KioskState now = *state.kiosk;
    change(now);
    happens(page::KioskTold{now, kNow});
  }
  bool asks() const { return state.front && std::holds_alternative<page::Confirming>(*state.front); }

  page::State state;
  std::optional<page::Do> done;
};

std::vector<page::Deed> allDeeds() {
  return {page::Reload{},
          page::SwitchList{listId(u"south")},
          page::SwitchEvent{spring()},
          page::TestPrint{},
          page::SetVolume{25},
          page::SetBrightness{50},
          page::Restart{},
          page::Train{},
          page::ExportCheckIns{},
          page::SaveQueue{},
          page::ReadStick{},
          page::SupportBundle{},
          page::Settle{letter(u"op1").id, Resolution::Accepted},
          page::SettleBadge{letter(u"op1").id}};
}

}  // namespace

class KioskPageTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsToldOfTheKioskIsJudged() {
    Desk desk;
    desk.changes([](KioskState& s) { s.badges->paper = Supply::Out; });
    QCOMPARE(desk.state.readings, readingsOf(*desk.state.kiosk, kNow));
    QCOMPARE(levelOf(desk.state.readings), Level::Stop);
  }

  void aSmallDeedIsDoneAtOnce() {
    Desk desk;
    desk.wants(page::SetVolume{25});
    QVERIFY(desk.done && desk.done->deed == page::Deed(page::SetVolume{25}));
    QCOMPARE(desk.state.doing, std::optional<page::Deed>(page::SetVolume{25}));
    desk.happens(page::DeedDone{desk.state.asked, page::Done{}});
    QVERIFY(!desk.state.doing);
    QCOMPARE(desk.state.told, std::optional(page::Told{page::SetVolume{25}, page::Done{}}));
  }

  void whatIsCarriedIsForSupervisorsAndNotInATraining() {
    for (const page::Deed& deed : {page::Deed(page::SaveQueue{}), page::Deed(page::ReadStick{})}) {
      Desk desk;
      desk.state.member.role = StaffRole::Staff;
      desk.wants(deed);
      QVERIFY(!desk.done);
      QCOMPARE(desk.state.told, std::optional(page::Told{deed, page::NotAllowed{StaffRole::Supervisor}}));
      desk.state.member.role = StaffRole::Supervisor;
      desk.changes([](KioskState& s) { s.training = true; });
      desk.wants(deed);
      QVERIFY(!desk.done);
      desk.changes([](KioskState& s) { s.training = false; });
      desk.wants(deed);
      QVERIFY(desk.done && desk.done->deed == deed);
    }
  }

  void aGraveDeedIsAskedOnceMore() {
    for (const page::Deed& deed : allDeeds()) {
      Desk desk;
      desk.wants(deed);
      QCOMPARE(desk.asks(), page::isGrave(deed));
      QCOMPARE(desk.done.has_value(), !page::isGrave(deed));
      if (!desk.asks()) continue;
      desk.happens(page::Confirmed{});
      QVERIFY(desk.done && desk.done->deed == deed);
      QVERIFY(!desk.state.front && desk.state.doing == deed);
    }
    QVERIFY(page::isGrave(page::Restart{}) && page::isGrave(page::Reload{}) &&
            page::isGrave(page::SwitchList{listId(u"south")}) && page::isGrave(page::SwitchEvent{spring()}) &&
            !page::isGrave(page::TestPrint{}));
  }

  void aTrainingIsBegunAndEndedAndAskedTwice() {
    Desk desk(StaffRole::Supervisor);
    desk.wants(page::EndTraining{});
    QVERIFY2(!desk.done && !desk.asks(), "there is none to end");
    desk.wants(page::Train{});
    QVERIFY(desk.asks() && !desk.done);
    desk.happens(page::Confirmed{});
    QVERIFY(desk.done && desk.done->deed == page::Deed(page::Train{}));

    Desk trainee(StaffRole::Supervisor);
    trainee.changes([](KioskState& s) { s.training = true; });
    trainee.wants(page::Train{});
    QVERIFY2(!trainee.done && !trainee.asks(), "one is under way");
    trainee.wants(page::Reload{});
    QVERIFY2(!trainee.done && !trainee.asks(), "there is no backend to read from");
    trainee.wants(page::EndTraining{});
    QVERIFY(trainee.asks() && !trainee.done);
    trainee.happens(page::Confirmed{});
    QVERIFY(trainee.done && trainee.done->deed == page::Deed(page::EndTraining{}));
  }

  void staffDoNotBeginATraining() {
    Desk desk(StaffRole::Staff);
    desk.wants(page::Train{});
    QVERIFY(!desk.done && !desk.asks());
    QCOMPARE(desk.state.told,
             std::optional(page::Told{page::Train{}, page::NotAllowed{StaffRole::Supervisor}}));
  }

  void whoThinksBetterOfItDoesNothing() {
    Desk desk;
    desk.wants(page::Restart{});
    desk.happens(page::FrontLeft{});
    QVERIFY(!desk.state.front && !desk.done);
    desk.happens(page::Confirmed{});
    QVERIFY(!desk.done && !desk.state.doing);
    desk.wants(page::Restart{});
    desk.happens(page::PageLeft{});
    desk.happens(page::Confirmed{});
    QVERIFY(!desk.done);
  }

  void eachDeedWantsItsRole() {
    for (const StaffRole role : {StaffRole::Staff, StaffRole::Supervisor, StaffRole::Administrator}) {
      for (const page::Deed& deed : allDeeds()) {
        Desk desk(role);
        desk.wants(deed);
        const bool allowed = may(role, page::kindOf(deed));
        QCOMPARE(desk.done.has_value() || desk.asks(), allowed);
        const page::NotAllowed no{leastRole(page::kindOf(deed))};
        if (!allowed) QCOMPARE(desk.state.told, std::optional(page::Told{deed, no}));
      }
    }
  }

  void aRoleThatWasTakenAwayConfirmsNothing() {
    Desk desk;
    desk.wants(page::Restart{});
    desk.state.member.role = StaffRole::Staff;
    desk.happens(page::Confirmed{});
    QVERIFY(!desk.done && !desk.state.doing);
    QVERIFY(desk.state.told && std::holds_alternative<page::NotAllowed>(desk.state.told->outcome));
  }

  void whatMakesNoSenseIsNotDone_data() {
    QTest::addColumn<page::Deed>("deed");
    QTest::newRow("the list where it is") << page::Deed(page::SwitchList{listId(u"main")});
    QTest::newRow("an event that nobody offers")
        << page::Deed(page::SwitchEvent{{*EventId::parse(u"autumn"), {}}});
    QTest::newRow("louder than loud") << page::Deed(page::SetVolume{101});
    QTest::newRow("less than nothing") << page::Deed(page::SetVolume{-1});
    QTest::newRow("a dark screen") << page::Deed(page::SetBrightness{0});
    QTest::newRow("brighter than bright") << page::Deed(page::SetBrightness{101});
  }
  void whatMakesNoSenseIsNotDone() {
    QFETCH(const page::Deed, deed);
    Desk desk;
    desk.wants(deed);
    QVERIFY(!desk.done && !desk.state.front && !desk.state.told);
  }

  void whatThisKioskHasNotIsNotDone() {
    Desk desk;
    desk.changes([](KioskState& s) {
      s.badges.reset();
      s.volume.reset();
      s.brightness.reset();
    });
    for (const page::Deed& deed : {page::Deed(page::TestPrint{}), page::Deed(page::SetVolume{50}),
                                   page::Deed(page::SetBrightness{50})}) {
      desk.wants(deed);
      QVERIFY(!desk.done && !desk.state.doing);
    }
  }

  void nothingIsDoneToAKioskThatIsNotKnown() {
    Desk desk;
    desk.state.kiosk.reset();
    desk.wants(page::ExportCheckIns{});
    desk.happens(page::ListsWanted{});
    QVERIFY(!desk.done && !desk.state.front);
  }

  void listsAreChosenFrom() {
    Desk desk;
    desk.happens(page::ListsWanted{});
    QVERIFY(desk.state.front && std::holds_alternative<page::ChoosingList>(*desk.state.front));
    desk.wants(page::SwitchList{listId(u"south")});
    QVERIFY(desk.asks());
    Desk staff(StaffRole::Supervisor);
    staff.happens(page::ListsWanted{});
    QVERIFY(!staff.state.front);
  }

  void oneDeedIsDoneAtATime() {
    Desk desk;
    desk.wants(page::ExportCheckIns{});
    const std::uint64_t asked = desk.state.asked;
    desk.wants(page::TestPrint{});
    desk.wants(page::Restart{});
    desk.happens(page::ListsWanted{});
    QVERIFY(!desk.done && !desk.state.front);
    desk.happens(page::DeedDone{asked - 1, page::Done{}});
    QVERIFY2(desk.state.doing, "that answers something else");
    const page::Done done{QStringLiteral("/media/stick/check-ins.csv")};
    desk.happens(page::DeedDone{asked, done});
    QCOMPARE(desk.state.told, std::optional(page::Told{page::ExportCheckIns{}, done}));
    desk.happens(page::DeedDone{asked, page::Failed{}});
    QCOMPARE(desk.state.told->outcome, page::Outcome(done));
  }

  void whatIsSettledIsGoneAndTheRestStays() {
    for (const page::Outcome& outcome : {page::Outcome(page::Done{}), page::Outcome(page::NotThere{})}) {
      Desk desk(StaffRole::Supervisor);
      desk.happens(page::IncidentsTold{{{letter(u"op1")}, {letter(u"op2")}}});
      desk.wants(page::Settle{letter(u"op1").id, Resolution::Mistake});
      QCOMPARE(desk.state.incidents.size(), std::size_t{2});
      desk.happens(page::DeedDone{desk.state.asked, outcome});
      QCOMPARE(desk.state.incidents, (std::vector<page::ToSettle>{{letter(u"op2")}}));
    }
    Desk badges;
    const OpenOrder badge{.order = {.id = *OpId::parse(u"order1"), .ticket = *TicketId::parse(u"t1")}};
    badges.happens(page::IncidentsTold{{{letter(u"op1")}, {badge}}});
    badges.wants(page::SettleBadge{badge.order.id, page::SettleBadge::NotWanted});
    badges.happens(page::DeedDone{badges.state.asked, page::Done{}});
    QCOMPARE(badges.state.incidents, (std::vector<page::ToSettle>{{letter(u"op1")}}));
    Desk desk;
    desk.happens(page::IncidentsTold{{{letter(u"op1")}}});
    desk.wants(page::Settle{letter(u"op1").id, Resolution::Mistake});
    desk.happens(page::DeedDone{desk.state.asked, page::Failed{QStringLiteral("disk full")}});
    QCOMPARE(desk.state.incidents.size(), std::size_t{1});
  }

  void whatCameOfItIsToldUntilTheNextOrAnotherPage() {
    Desk desk;
    desk.wants(page::TestPrint{});
    desk.happens(page::DeedDone{desk.state.asked, page::Failed{QStringLiteral("no paper")}});
    QVERIFY(desk.state.told);
    desk.wants(page::Restart{});
    QVERIFY(!desk.state.told);
    desk.happens(page::FrontLeft{});
    desk.wants(page::TestPrint{});
    desk.happens(page::DeedDone{desk.state.asked, page::Done{}});
    desk.happens(page::PageLeft{});
    QVERIFY(!desk.state.told);
  }

  void arrivalsAreCounted() {
    const Arrivals arrivals{.each = 15min, .counts = {{kNow - 30min, 4}, {kNow, 2}}};
    QCOMPARE(arrivals.total(), 6);
    Desk desk;
    desk.happens(page::ArrivalsTold{arrivals});
    QCOMPARE(desk.state.arrivals, arrivals);
  }
};

QTEST_APPLESS_MAIN(KioskPageTest)
#include "kiosk_page_test.moc"
