// SPDX-License-Identifier: Apache-2.0
// A booking before staff as a value: who is ticked, who is let in, and where one comes back to.
#include <QTest>

#include <utility>
#include <vector>

#include <usher/domain/staff/staff_mode.h>

using namespace usher::domain;
namespace mode = usher::domain::staff_mode;

namespace {

TicketId ticketId(const char16_t* id) {
  return *TicketId::parse(QString::fromUtf16(id));
}

TicketCode groupCode() {
  return *TicketCode::parse("GROUP");
}

GroupGuest guest(const char16_t* id, DoorState state = DoorState::NotYetIn, Verdict verdict = Admitted{}) {
  return {.guest = {.ticket = ticketId(id),
                    .attendee = {},
                    .type = *TicketTypeId::parse(u"visitor"),
                    .state = state},
          .verdict = std::move(verdict)};
}

/// Two who may come in, one who is inside, one who is unpaid.
GroupFile group() {
  return {.claim = groupCode(),
          .all = {.guests = {guest(u"g1"), guest(u"g2"), guest(u"in", DoorState::Inside, AlreadyUsed{}),
                             guest(u"due", DoorState::Unpaid, Unpaid{})},
                  .count = 4}};
}

GuestFile fileOf(const char16_t* id) {
  return {
      .ticket = {.id = ticketId(id), .code = {}, .type = *TicketTypeId::parse(u"visitor"), .attendee = {}},
      .verdict = Admitted{},
      .others = {.count = 3}};
}

class Desk {
 public:
  mode::State state{.member = {.id = *StaffMemberId::parse(u"bo"), .name = {}, .role = StaffRole::Staff}};
  std::vector<mode::Effect> effects;

  void happens(const mode::Event& event) {
    auto step = mode::advance(state, event);
    state = std::move(step.state);
    effects = std::move(step.effects);
  }
  template <class Effect>
  const Effect* effect() const {
    for (const auto& one : effects) {
      if (const auto* wanted = std::get_if<Effect>(&one)) return wanted;
    }
    return nullptr;
  }
  void groupIsBeforeThem() {
    happens(mode::GuestWanted{groupCode()});
    happens(mode::GuestRead{state.asked, group()});
  }
  void guestIsBeforeThem(const char16_t* id) {
    happens(mode::GuestWanted{ticketId(id)});
    happens(mode::GuestRead{state.asked, fileOf(id)});
  }
  using Tickets = std::vector<TicketId>;
  Tickets ticked() const { return state.group->ticked(); }
};

}  // namespace

class StaffGroupTest : public QObject {
  Q_OBJECT

 private slots:
  void aCodeOfSeveralLeadsToAllOfThem() {
    Desk desk;
    desk.groupIsBeforeThem();
    QCOMPARE(desk.state.group->file, group());
    QVERIFY(!desk.state.guest);
    QVERIFY2(!desk.state.told, "that several are meant is no trouble");
    QCOMPARE(desk.ticked(), (Desk::Tickets{ticketId(u"g1"), ticketId(u"g2")}));
  }

  void whoIsNotHereIsLeftOut() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    desk.happens(mode::GuestTicked{ticketId(u"due")});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g2")});
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    QCOMPARE(desk.ticked().size(), 2U);
    desk.happens(mode::AllTicked{false});
    QVERIFY(desk.ticked().empty());
    desk.happens(mode::LetInTicked{});
    QVERIFY2(desk.effects.empty(), "nobody is here");
    desk.happens(mode::AllTicked{true});
    QCOMPARE(desk.ticked().size(), 2U);
  }

  void thoseWhoAreHereComeInByOneDeed() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::LetInTicked{});
    const auto wanted = *desk.effect<mode::LetInTogether>();
    QCOMPARE(wanted.guests, (Desk::Tickets{ticketId(u"g1"), ticketId(u"g2")}));
    QCOMPARE(std::get<TicketCode>(wanted.claim), groupCode());
    desk.happens(mode::LetInTicked{});
    QVERIFY2(desk.effects.empty(), "a second tap");
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    QCOMPARE(desk.ticked().size(), 2U);
    GroupFile after = group();
    after.all.guests[0] = guest(u"g1", DoorState::Inside, AlreadyUsed{});
    const mode::CameIn came{.in = {ticketId(u"g1")},
                            .refused = {{.ticket = ticketId(u"g2"), .attendee = {}, .verdict = Blocked{}}}};
    desk.happens(mode::DeedDone{.asked = wanted.asked, .outcome = came, .group = after});
    QVERIFY(!desk.state.doing);
    QCOMPARE(std::get<mode::CameIn>(desk.state.told->outcome), came);
    QCOMPARE(desk.state.told->deed, StaffDeed::LetIn);
    QCOMPARE(desk.state.group->file, after);
  }

  void theRowsBesideItAreReadAgainAfterwards() {
    Desk desk;
    desk.happens(mode::Typed{QStringLiteral("ann")});
    desk.groupIsBeforeThem();
    desk.happens(mode::LetInTicked{});
    desk.happens(mode::DeedDone{.asked = desk.state.asked, .outcome = mode::CameIn{}});
    QCOMPARE(desk.effect<mode::Search>()->typed, QStringLiteral("ann"));
  }

  void badgesAreCountedOfThoseWhoCameIn() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::LetInTicked{});
    desk.happens(mode::DeedDone{.asked = desk.state.asked,
                                .outcome = mode::CameIn{.in = {ticketId(u"g1"), ticketId(u"g2")}}});
    desk.happens(mode::BadgeReported{ticketId(u"g1"), PrintState::Printed});
    desk.happens(mode::BadgeReported{ticketId(u"g2"), PrintState::Failed});
    desk.happens(mode::BadgeReported{ticketId(u"in"), PrintState::Printed});
    QCOMPARE(desk.state.told->badges_printed, 1);
    QCOMPARE(desk.state.told->badges_failed, 1);
  }

  void whoIsOpenedFromTheGroupLeadsBackToIt() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestTicked{ticketId(u"g2")});
    desk.guestIsBeforeThem(u"due");
    QVERIFY(desk.state.guest && desk.state.group);
    desk.happens(mode::LetInTicked{});
    QVERIFY2(desk.effects.empty(), "it is the one guest who is before staff");
    desk.happens(mode::GuestLeft{});
    QVERIFY(!desk.state.guest);
    const auto read = *desk.effect<mode::Read>();
    QVERIFY2(read.together, "something may have been done to them");
    QCOMPARE(std::get<TicketCode>(read.claim), groupCode());
    desk.happens(mode::GuestRead{read.asked, group()});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g1")});
    desk.happens(mode::GuestLeft{});
    QVERIFY(!desk.state.group);
  }

  void whoWasLetInFromTheirFileIsNotLetInOnceMore() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.guestIsBeforeThem(u"g1");
    desk.happens(mode::DeedWanted{mode::LetIn{}});
    GuestFile now = fileOf(u"g1");
    now.state = DoorState::Inside;
    now.verdict = AdmittedAgain{};
    desk.happens(mode::DeedDone{.asked = desk.state.asked, .outcome = mode::Done{}, .now = now});
    desk.happens(mode::GuestLeft{});
    // Before the group is read again.
    desk.happens(mode::LetInTicked{});
    QCOMPARE(desk.effect<mode::LetInTogether>()->guests, Desk::Tickets{ticketId(u"g2")});
  }

  void aFileThatIsReadSaysItOfTheGroupToo() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestWanted{ticketId(u"g1")});
    GuestFile file = fileOf(u"g1");
    file.state = DoorState::Inside;
    desk.happens(mode::GuestRead{desk.state.asked, file});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g2")});
  }

  void whoCameInIsNoLongerTickedWhereTheGroupCanNotBeRead() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::LetInTicked{});
    const mode::CameIn came{.in = {ticketId(u"g1")}, .already_in = {ticketId(u"g2")}};
    desk.happens(mode::DeedDone{.asked = desk.state.asked, .outcome = came});
    QVERIFY(desk.ticked().empty());
    QCOMPARE(desk.state.group->file.all.guests[0].guest.state, DoorState::Inside);
  }

  void nothingIsDoneToTheGroupWhileOneOfItIsOpened() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestWanted{ticketId(u"g1")});
    const auto wanted = *desk.effect<mode::Read>();
    for (const mode::Event& key : std::vector<mode::Event>{
             mode::LetInTicked{}, mode::GuestTicked{ticketId(u"g2")}, mode::AllTicked{false}}) {
      desk.happens(key);
      QVERIFY(desk.effects.empty() && !desk.state.doing);
    }
    QCOMPARE(desk.ticked().size(), 2U);
    desk.happens(mode::NewsCame{});
    QVERIFY2(!desk.effect<mode::Read>(), "the answer is on its way");
    desk.happens(mode::GuestRead{wanted.asked, fileOf(u"g1")});
    QCOMPARE(desk.state.guest->ticket.id, ticketId(u"g1"));
    QVERIFY2(std::get<TicketId>(desk.effect<mode::Read>()->claim) == ticketId(u"g1"), "news came meanwhile");
  }

  void escapeBeforeOneIsOpenedStaysWithTheGroup() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestTicked{ticketId(u"g2")});
    desk.happens(mode::GuestWanted{ticketId(u"g1")});
    const auto wanted = *desk.effect<mode::Read>();
    desk.happens(mode::GuestLeft{});
    desk.happens(mode::GuestRead{wanted.asked, fileOf(u"g1")});
    QVERIFY(!desk.state.guest);
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g1")});
    desk.happens(mode::LetInTicked{});
    QCOMPARE(desk.effect<mode::LetInTogether>()->guests, Desk::Tickets{ticketId(u"g1")});
  }

  void newsDoNotLoseTheWayToTheGroup() {
    Desk desk;
    desk.guestIsBeforeThem(u"g1");
    desk.happens(mode::GroupWanted{});
    const auto wanted = *desk.effect<mode::Read>();
    desk.happens(mode::NewsCame{});
    desk.happens(mode::DeedWanted{mode::LetIn{}});
    desk.happens(mode::FormWanted{mode::Form::CorrectBadge});
    QVERIFY2(desk.effects.empty() && !desk.state.form, "the guest is about to go");
    desk.happens(mode::GuestRead{wanted.asked, group()});
    QVERIFY(desk.state.group && !desk.state.guest);
    QVERIFY(desk.effect<mode::Read>()->together);
  }

  void newsAreReadOneAfterTheOther() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::NewsCame{});
    const auto first = *desk.effect<mode::Read>();
    for (int i = 0; i < 3; ++i) {
      desk.happens(mode::NewsCame{});
      QVERIFY(desk.effects.empty());
    }
    desk.happens(mode::GuestRead{first.asked, group()});
    const auto second = *desk.effect<mode::Read>();
    QCOMPARE(desk.effects.size(), 1U);
    // A deed is not kept waiting by it.
    desk.happens(mode::LetInTicked{});
    QVERIFY(desk.effect<mode::LetInTogether>());
    desk.happens(mode::GuestRead{second.asked, group()});
    QVERIFY(desk.state.doing);
  }

  void oneWhoCanNotBeReadLeadsBackToTheGroup_data() {
    QTest::addColumn<bool>("open");
    QTest::newRow("on the way") << false;
    QTest::newRow("open already") << true;
  }
  void oneWhoCanNotBeReadLeadsBackToTheGroup() {
    QFETCH(bool, open);
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestTicked{ticketId(u"g2")});
    desk.happens(mode::GuestWanted{ticketId(u"g1")});
    if (open) {
      desk.happens(mode::GuestRead{desk.state.asked, fileOf(u"g1")});
      desk.happens(mode::NewsCame{});
    }
    desk.happens(mode::GuestRead{desk.state.asked, mode::NotKept{}});
    QVERIFY(desk.state.told && !desk.state.guest);
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g1")});
  }

  void aCodeThatNobodyHasLeavesTheGroupAsItIs() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestTicked{ticketId(u"g2")});
    desk.happens(mode::GuestWanted{*TicketCode::parse("NOBODY")});
    desk.happens(mode::GuestRead{desk.state.asked, mode::NotOneGuest{0}});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g1")});
  }

  void whoeverElseIsOpenedLeavesTheGroup() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.guestIsBeforeThem(u"t9");
    QVERIFY(!desk.state.group);
    desk.groupIsBeforeThem();
    desk.happens(mode::Typed{QStringLiteral("a")});
    QVERIFY(!desk.state.group);
  }

  void aFileLeadsToItsGroup() {
    Desk desk;
    desk.guestIsBeforeThem(u"g1");
    desk.happens(mode::GroupWanted{});
    const auto read = *desk.effect<mode::Read>();
    QVERIFY(read.together);
    QCOMPARE(std::get<TicketId>(read.claim), ticketId(u"g1"));
    GroupFile file = group();
    file.claim = read.claim;
    desk.happens(mode::GuestRead{read.asked, file});
    QVERIFY(!desk.state.guest);
    QCOMPARE(desk.state.group->file, file);
  }

  void whatWasSaidStaysHoweverTheGroupIsFound() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestTicked{ticketId(u"g2")});
    desk.guestIsBeforeThem(u"due");
    desk.happens(mode::GroupWanted{});
    GroupFile file = group();
    file.claim = ticketId(u"due");
    desk.happens(mode::GuestRead{desk.state.asked, file});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g1")});
    // A code of theirs is held up once more.
    desk.groupIsBeforeThem();
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g1")});
    // Others came with nobody of these.
    file.claim = *TicketCode::parse("OTHERS");
    file.all.guests = {guest(u"g8"), guest(u"g9")};
    desk.happens(mode::GuestWanted{file.claim});
    desk.happens(mode::GuestRead{desk.state.asked, file});
    QCOMPARE(desk.ticked().size(), 2U);
  }

  void whoIsNewIsHereUnlessNobodyIs() {
    Desk desk;
    desk.groupIsBeforeThem();
    GroupFile more = group();
    more.all.guests.push_back(guest(u"new"));
    desk.happens(mode::NewsCame{});
    desk.happens(mode::GuestRead{desk.state.asked, more});
    QCOMPARE(desk.ticked().size(), 3U);
    desk.happens(mode::AllTicked{false});
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    more.all.guests.push_back(guest(u"newer"));
    desk.happens(mode::NewsCame{});
    desk.happens(mode::GuestRead{desk.state.asked, more});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g1")});
    desk.happens(mode::AllTicked{true});
    QCOMPARE(desk.ticked().size(), 4U);
  }

  void whoWasInsideBeforeIsNotTakenToBeHere() {
    Desk desk;
    GroupFile file = group();
    file.all.guests[0] = guest(u"g1", DoorState::Left, AdmittedAgain{});
    desk.happens(mode::GuestWanted{groupCode()});
    desk.happens(mode::GuestRead{desk.state.asked, file});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g2")});
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    QVERIFY2(desk.ticked().size() == 2U, "but may be");
    // Was ticked, came in and went out.
    desk.happens(mode::LetInTicked{});
    desk.happens(mode::DeedDone{.asked = desk.state.asked, .outcome = mode::CameIn{.in = {ticketId(u"g1")}}});
    desk.happens(mode::NewsCame{});
    desk.happens(mode::GuestRead{desk.state.asked, file});
    QCOMPARE(desk.ticked(), Desk::Tickets{ticketId(u"g2")});
  }

  void whoseEntryWasUndoneIsNotTakenToBeHere_data() {
    QTest::addColumn<bool>("from_the_group");
    QTest::newRow("opened from the group") << true;
    QTest::newRow("and then the group") << false;
  }
  void whoseEntryWasUndoneIsNotTakenToBeHere() {
    QFETCH(bool, from_the_group);
    Desk desk;
    desk.state.member.role = StaffRole::Supervisor;
    GroupFile file = group();
    if (from_the_group) desk.groupIsBeforeThem();
    desk.guestIsBeforeThem(u"in");
    desk.happens(mode::DeedWanted{mode::Void{QStringLiteral("wrong guest")}});
    desk.happens(mode::DeedDone{.asked = desk.state.asked, .outcome = mode::Done{}, .now = fileOf(u"in")});
    desk.happens(mode::GroupWanted{});
    file.all.guests[2] = guest(u"in");
    desk.happens(mode::GuestRead{desk.state.asked, file});
    QCOMPARE(desk.ticked(), (Desk::Tickets{ticketId(u"g1"), ticketId(u"g2")}));
    desk.happens(mode::GuestTicked{ticketId(u"in")});
    QCOMPARE(desk.ticked().size(), 3U);
  }

  void noMoreComeInThanThereArePlaces() {
    Desk desk;
    GroupFile file = group();
    file.all.places = 1;
    for (GroupGuest& one : file.all.guests) one.needs_place = true;
    file.all.guests.push_back(guest(u"enrolled"));
    desk.happens(mode::GuestWanted{groupCode()});
    desk.happens(mode::GuestRead{desk.state.asked, file});
    QVERIFY2(desk.state.group->lacksPlaces(), "two of the three need one");
    desk.happens(mode::LetInTicked{});
    QVERIFY(desk.effects.empty() && !desk.state.doing);
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    desk.happens(mode::LetInTicked{});
    QCOMPARE(desk.effect<mode::LetInTogether>()->guests,
             (Desk::Tickets{ticketId(u"g2"), ticketId(u"enrolled")}));
  }

  void theDeedGoesToTheDoorThatWasShown() {
    const auto hall = CheckInListId::parse(u"hall");
    const auto main = CheckInListId::parse(u"main");
    Desk desk;
    GroupFile file = group();
    file.list = hall;
    desk.happens(mode::GuestWanted{groupCode()});
    desk.happens(mode::GuestRead{desk.state.asked, file});
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    desk.happens(mode::LetInTicked{});
    QCOMPARE(desk.effect<mode::LetInTogether>()->list, hall);
    // Who is inside there is not at the next door.
    file.list = main;
    file.all.guests[2] = guest(u"in");
    desk.happens(mode::DeedDone{.asked = desk.state.asked, .outcome = mode::DoorChanged{}, .group = file});
    QVERIFY(std::holds_alternative<mode::DoorChanged>(desk.state.told->outcome));
    QCOMPARE(desk.ticked(), (Desk::Tickets{ticketId(u"g2"), ticketId(u"in")}));
    desk.happens(mode::LetInTicked{});
    QCOMPARE(desk.effect<mode::LetInTogether>()->list, main);
    desk.happens(mode::DeedDone{.asked = desk.state.asked, .outcome = mode::DoorChanged{}});
    QVERIFY2(desk.effect<mode::Read>()->together, "could not be read with it");
    GuestFile one = fileOf(u"g1");
    one.list = main;
    desk.happens(mode::GuestWanted{ticketId(u"g1")});
    desk.happens(mode::GuestRead{desk.state.asked, one});
    desk.happens(mode::DeedWanted{mode::LetIn{}});
    QCOMPARE(desk.effect<mode::Do>()->list, main);
  }

  void newsOfTheGroupChangeNothingOfWhoIsHere() {
    Desk desk;
    desk.groupIsBeforeThem();
    desk.happens(mode::GuestTicked{ticketId(u"g1")});
    desk.happens(mode::GuestTicked{ticketId(u"due")});
    desk.happens(mode::NewsCame{});
    const auto read = *desk.effect<mode::Read>();
    QVERIFY(read.together);
    GroupFile paid = group();
    paid.all.guests[3] = guest(u"due");
    desk.happens(mode::GuestRead{read.asked, paid});
    QCOMPARE(desk.ticked(), (Desk::Tickets{ticketId(u"g2"), ticketId(u"due")}));
  }
};

QTEST_APPLESS_MAIN(StaffGroupTest)
#include "staff_group_test.moc"
