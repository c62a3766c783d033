// SPDX-License-Identifier: Apache-2.0
// Staff mode as a value: who is found, what is done to them, and what staff are told of it.
#include <QTest>

#include <usher/domain/staff/staff_mode.h>

using namespace usher::domain;
namespace mode = usher::domain::staff_mode;

namespace {

TicketId ticketId(const char16_t* id) {
  return *TicketId::parse(QString::fromUtf16(id));
}

GuestFile fileOf(const char16_t* id, DoorState state = DoorState::NotYetIn) {
  return {
      .ticket = {.id = ticketId(id), .code = {}, .type = *TicketTypeId::parse(u"visitor"), .attendee = {}},
      .history = {},
      .state = state,
      .verdict = Admitted{}};
}

GuestFile asked(const char16_t* id) {
  GuestFile file = fileOf(id);
  file.ticket.open_questions = {*QuestionId::parse(u"meal")};
  file.verdict = QuestionsOpen{file.ticket.open_questions};
  return file;
}

class Desk {
 public:
  explicit Desk(StaffRole role = StaffRole::Supervisor)
      : state{.member = {.id = *StaffMemberId::parse(u"ada"), .name = QStringLiteral("Ada"), .role = role}} {}

  void happens(const mode::Event& event) {
    auto step = mode::advance(state, event);
    state = std::move(step.state);
    search.reset();
    read.reset();
    done.reset();
    registered.reset();
    for (const auto& effect : step.effects) {
      if (const auto* wanted = std::get_if<mode::Search>(&effect)) search = *wanted;
      if (const auto* wanted = std::get_if<mode::Read>(&effect)) read = *wanted;
      if (const auto* wanted = std::get_if<mode::Do>(&effect)) done = *wanted;
      if (const auto* wanted = std::get_if<mode::Register>(&effect)) registered = *wanted;
    }
  }
  void guestIsBeforeThem(const char16_t* id) {
    happens(mode::GuestWanted{ticketId(id)});
    happens(mode::GuestRead{read->asked, fileOf(id)});
  }
  void guestIsAsked(const char16_t* id) {
    happens(mode::GuestWanted{ticketId(id)});
    happens(mode::GuestRead{read->asked, asked(id)});
  }
  const mode::Outcome& outcome() const { return state.told->outcome; }

  mode::State state;
  std::optional<mode::Search> search;
  std::optional<mode::Read> read;
  std::optional<mode::Do> done;
  std::optional<mode::Register> registered;
};

mode::GuestsFound foundFor(const QString& typed) {
  return {{.typed = typed,
           .rows = {{.ticket = ticketId(u"t1"), .attendee = {}, .type = *TicketTypeId::parse(u"v")}}}};
}

}  // namespace

class StaffModeTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsTypedIsLookedForAndOnlyItsAnswerIsShown() {
    Desk desk;
    desk.happens(mode::Typed{QStringLiteral("an")});
    QCOMPARE(desk.search->typed, QStringLiteral("an"));
    desk.happens(mode::Typed{QStringLiteral("ann")});
    desk.happens(foundFor(QStringLiteral("an")));
    QVERIFY2(desk.state.found.rows.empty(), "an answer to what was typed before");
    desk.happens(foundFor(QStringLiteral("ann")));
    QCOMPARE(desk.state.found.rows.size(), 1U);
    desk.happens(mode::Typed{QStringLiteral("  ")});
    QVERIFY(!desk.search);
    QVERIFY2(desk.state.found.rows.empty(), "nobody is looked for any more");
  }

  void somebodyWithoutATicketIsRegistered() {
    Desk desk;
    desk.happens(mode::Typed{QStringLiteral("zoe")});
    const WalkInForm zoe{.type = *TicketTypeId::parse(u"visitor"), .given_name = QStringLiteral("Zoe")};
    desk.happens(mode::WalkInTyped{zoe});
    QVERIFY2(!desk.registered, "no form is open");
    desk.happens(mode::RegisterWanted{});
    QVERIFY(desk.state.registering);
    desk.happens(mode::WalkInTyped{zoe});
    QCOMPARE(desk.registered->form, zoe);
    QVERIFY(desk.state.doing);
    const auto asked = desk.registered->asked;
    desk.happens(mode::WalkInTyped{zoe});
    QVERIFY2(!desk.registered, "it is on its way");
    desk.happens(mode::DeedDone{asked, mode::NoPlacesLeft{}});
    QVERIFY2(desk.state.registering && !desk.state.guest, "another type may be chosen");
    desk.happens(mode::WalkInTyped{zoe});
    desk.happens(mode::DeedDone{desk.state.asked, mode::Done{}, fileOf(u"w-1", DoorState::Inside)});
    QVERIFY(!desk.state.registering);
    QCOMPARE(desk.state.guest->ticket.id, ticketId(u"w-1"));
    QCOMPARE(desk.state.told->deed, StaffDeed::RegisterWalkIn);
    QCOMPARE(desk.search->typed, QStringLiteral("zoe"));
  }

  void aRegistrationCanBeLeft() {
    Desk desk;
    desk.happens(mode::RegisterWanted{});
    desk.happens(mode::FormLeft{});
    QVERIFY(!desk.state.registering);
    desk.happens(mode::RegisterWanted{});
    desk.happens(mode::Typed{QStringLiteral("a")});
    QVERIFY2(!desk.state.registering, "somebody else is looked for");
    desk.happens(mode::RegisterWanted{});
    desk.happens(mode::GuestWanted{ticketId(u"t1")});
    QVERIFY2(!desk.state.registering, "a code was held up");
    desk.happens(mode::RegisterWanted{});
    desk.happens(mode::WalkInTyped{{.type = *TicketTypeId::parse(u"visitor"), .given_name = {}}});
    desk.happens(mode::DeedDone{desk.state.asked, mode::Refused{Unpaid{}}, fileOf(u"w-1")});
    QVERIFY2(!desk.state.registering, "the ticket is there, whatever the door says");
    desk.happens(mode::RegisterWanted{});
    desk.happens(mode::WalkInTyped{{.type = *TicketTypeId::parse(u"visitor"), .given_name = {}}});
    desk.happens(mode::DeedDone{desk.state.asked, mode::KeptInPart{}});
    QVERIFY2(!desk.state.registering, "a second ticket would be one too many");
    QVERIFY(desk.state.told);
  }

  void whoIsChosenAloneIsFound() {
    const GuestFilter inside{.states = {DoorState::Inside}};
    Desk desk;
    desk.happens(mode::FilterChosen{inside});
    QVERIFY2(!desk.search, "nobody is looked for yet");
    desk.happens(mode::Typed{QStringLiteral("ann")});
    QCOMPARE(desk.search->filter, inside);
    desk.happens(foundFor(QStringLiteral("ann")));
    desk.happens(mode::FilterChosen{});
    QVERIFY2(desk.state.found.rows.empty(), "they were found by another filter");
    QCOMPARE(desk.search->filter, GuestFilter());
    QCOMPARE(desk.search->typed, QStringLiteral("ann"));
    desk.happens(mode::FilterChosen{});
    QVERIFY2(!desk.search, "it is chosen already");
    desk.happens(mode::FilterChosen{inside});
    desk.happens(mode::NewsCame{});
    QCOMPARE(desk.search->filter, inside);
  }

  void aChosenGuestIsRead() {
    Desk desk;
    desk.happens(mode::GuestWanted{ticketId(u"t1")});
    const auto first = desk.read->asked;
    desk.happens(mode::GuestWanted{ticketId(u"t2")});
    desk.happens(mode::GuestRead{first, fileOf(u"t1")});
    QVERIFY2(!desk.state.guest, "somebody else was chosen meanwhile");
    desk.happens(mode::GuestRead{desk.state.asked, fileOf(u"t2")});
    QCOMPARE(desk.state.guest->ticket.id, ticketId(u"t2"));
    desk.happens(mode::GuestLeft{});
    QVERIFY(!desk.state.guest);
  }

  void whoIsNotKnownIsSaid() {
    Desk desk;
    desk.happens(mode::GuestWanted{ticketId(u"t1")});
    desk.happens(mode::GuestRead{desk.read->asked, mode::NotOneGuest{0}});
    QVERIFY(std::holds_alternative<mode::NotOneGuest>(desk.outcome()));
    desk.happens(mode::Typed{QStringLiteral("a")});
    QVERIFY2(!desk.state.told, "it is over with the next thing that is done");
  }

  void aDeedIsDoneOnceAndTold() {
    Desk desk;
    desk.guestIsBeforeThem(u"t1");
    desk.happens(mode::DeedWanted{mode::LetIn{}});
    QCOMPARE(desk.done->ticket, ticketId(u"t1"));
    const auto asked = desk.done->asked;
    QVERIFY(desk.state.doing);
    QVERIFY2(!desk.state.told, "nobody knows yet what comes of it");
    desk.happens(mode::DeedWanted{mode::LetIn{}});
    QVERIFY2(!desk.done, "a second tap");
    desk.happens(mode::Typed{QStringLiteral("b")});
    QVERIFY2(desk.state.guest, "nobody types the answer away");
    desk.happens(mode::DeedDone{asked, mode::Done{}, fileOf(u"t1", DoorState::Inside)});
    QVERIFY(!desk.state.doing);
    QCOMPARE(desk.state.told->deed, StaffDeed::LetIn);
    QVERIFY(std::holds_alternative<mode::Done>(desk.outcome()));
    QCOMPARE(desk.state.guest->state, DoorState::Inside);
  }

  void afterADeedTheRowsAreReadAgain() {
    Desk desk;
    desk.happens(mode::Typed{QStringLiteral("ann")});
    desk.guestIsBeforeThem(u"t1");
    desk.happens(mode::DeedWanted{mode::LetIn{}});
    desk.happens(mode::DeedDone{desk.done->asked, mode::Done{}});
    QCOMPARE(desk.search->typed, QStringLiteral("ann"));
  }

  void whatNeedsWordsAsksForThem() {
    Desk desk;
    desk.guestIsBeforeThem(u"t1");
    desk.happens(mode::FormWanted{mode::Form::Overrule});
    QCOMPARE(desk.state.form, mode::Form::Overrule);
    desk.happens(mode::DeedWanted{mode::Overrule{QStringLiteral(" ")}});
    desk.happens(mode::DeedDone{desk.done->asked, mode::Wordless{}});
    QVERIFY2(desk.state.form, "there is something to add");
    desk.happens(mode::DeedWanted{mode::Overrule{QStringLiteral("Speaker")}});
    desk.happens(mode::DeedDone{desk.done->asked, mode::Done{}});
    QVERIFY(!desk.state.form);
  }

  void questionsHaveAPageWhileTheyAreOpen() {
    Desk desk(StaffRole::Staff);
    desk.guestIsBeforeThem(u"t1");
    desk.happens(mode::FormWanted{mode::Form::Answers});
    QVERIFY2(!desk.state.form, "nothing is asked of this guest");
    desk.guestIsAsked(u"t1");
    desk.happens(mode::FormWanted{mode::Form::Answers});
    QCOMPARE(desk.state.form, mode::Form::Answers);
    desk.happens(mode::NewsCame{});
    desk.happens(mode::GuestRead{desk.read->asked, asked(u"t1")});
    QVERIFY2(desk.state.form, "they are open still");
    desk.happens(mode::NewsCame{});
    desk.happens(mode::GuestRead{desk.read->asked, fileOf(u"t1")});
    QVERIFY2(!desk.state.form, "the guest answered them on their own page");
  }

  void answersAreKeptAlsoWhereTheDoorStillRefuses_data() {
    QTest::addColumn<mode::Outcome>("outcome");
    QTest::addColumn<bool>("in");
    QTest::newRow("in") << mode::Outcome(mode::Done{}) << true;
    QTest::newRow("something stays open") << mode::Outcome(mode::Refused{asked(u"t1").verdict}) << false;
    QTest::newRow("the disk is full by then") << mode::Outcome(mode::KeptInPart{}) << false;
  }
  void answersAreKeptAlsoWhereTheDoorStillRefuses() {
    QFETCH(mode::Outcome, outcome);
    QFETCH(bool, in);
    Desk desk(StaffRole::Staff);
    desk.happens(mode::Typed{QStringLiteral("ann")});
    desk.guestIsAsked(u"t1");
    desk.happens(mode::FormWanted{mode::Form::Answers});
    const mode::AnswerQuestions said{{{*QuestionId::parse(u"meal"), QStringLiteral("vegan")}}};
    desk.happens(mode::DeedWanted{said});
    QCOMPARE(std::get<mode::AnswerQuestions>(desk.done->deed), said);
    QCOMPARE(desk.done->ticket, ticketId(u"t1"));
    desk.happens(mode::DeedDone{desk.done->asked, mode::Wordless{}, asked(u"t1")});
    QVERIFY2(desk.state.form, "there is something to add");
    desk.happens(mode::DeedWanted{said});
    const GuestFile now = in ? fileOf(u"t1", DoorState::Inside) : asked(u"t1");
    desk.happens(mode::DeedDone{desk.done->asked, outcome, now});
    QVERIFY(!desk.state.form);
    QCOMPARE(desk.state.guest, std::optional(now));
    QCOMPARE(desk.state.told->deed, StaffDeed::AnswerQuestions);
    QCOMPARE(desk.outcome(), outcome);
    QVERIFY2(desk.search, "the row says how the guest stands now");
  }

  void aRoleThatMayNotIsToldWhoMay() {
    Desk desk(StaffRole::Staff);
    desk.guestIsBeforeThem(u"t1");
    desk.happens(mode::FormWanted{mode::Form::Void});
    QVERIFY(!desk.state.form);
    QCOMPARE(std::get<mode::RoleTooLow>(desk.outcome()).least, StaffRole::Supervisor);
    desk.happens(mode::DeedWanted{mode::CorrectBadge{}});
    QVERIFY(!desk.done);
    desk.happens(mode::DeedWanted{mode::LetOut{}});
    QVERIFY(desk.done);
  }

  void aBadgeIsToldOfItsGuestAlone() {
    Desk desk;
    desk.guestIsBeforeThem(u"t1");
    desk.happens(mode::DeedWanted{mode::PrintBadge{}});
    desk.happens(mode::DeedDone{desk.done->asked, mode::Done{}});
    desk.happens(mode::BadgeReported{ticketId(u"t2"), PrintState::Failed});
    QCOMPARE(desk.state.told->badge, PrintState::Idle);
    desk.happens(mode::BadgeReported{ticketId(u"t1"), PrintState::Failed});
    QCOMPARE(desk.state.told->badge, PrintState::Failed);
  }

  void newsAreReadButTakeNothingAway() {
    Desk desk;
    desk.happens(mode::Typed{QStringLiteral("ann")});
    desk.guestIsBeforeThem(u"t1");
    desk.happens(mode::FormWanted{mode::Form::CorrectBadge});
    desk.happens(mode::NewsCame{});
    QVERIFY(desk.search);
    QCOMPARE(std::get<TicketId>(desk.read->claim), ticketId(u"t1"));
    QVERIFY(desk.state.guest && desk.state.form);
    desk.happens(mode::DeedWanted{mode::CorrectBadge{}});
    const auto asked = desk.done->asked;
    desk.happens(mode::NewsCame{});
    QVERIFY2(!desk.read, "its own answer comes");
    desk.happens(mode::DeedDone{asked, mode::NotKept{}});
    QVERIFY(std::holds_alternative<mode::NotKept>(desk.outcome()));
  }

  void standingIsThatOfTheList() {
    const auto here = *CheckInListId::parse(u"main");
    const auto there = *CheckInListId::parse(u"hall");
    TicketWithHistory ticket{fileOf(u"t1").ticket, {}};
    const auto passes = [&](const CheckInListId& list, Direction direction) {
      ticket.history.push_back({.id = *OpId::parse(u"01890a5d-ac96-774b-bcce-b302099a8057"),
                                .ticket = ticket.ticket.id,
                                .list = list,
                                .direction = direction,
                                .at = {},
                                .kiosk = {}});
    };
    QCOMPARE(doorStateOf(ticket, here), DoorState::NotYetIn);
    ticket.ticket.order_status = OrderStatus::Pending;
    QCOMPARE(doorStateOf(ticket, here), DoorState::Unpaid);
    passes(there, Direction::Entry);
    QCOMPARE(doorStateOf(ticket, here), DoorState::Unpaid);
    passes(here, Direction::Entry);
    QCOMPARE(doorStateOf(ticket, here), DoorState::Inside);
    passes(here, Direction::Exit);
    QCOMPARE(doorStateOf(ticket, here), DoorState::Left);
    ticket.ticket.order_status = OrderStatus::Cancelled;
    QCOMPARE(doorStateOf(ticket, here), DoorState::Cancelled);
    ticket.ticket.blocked = true;
    QCOMPARE(doorStateOf(ticket, here), DoorState::Blocked);
  }

  void aDoorIsForItsTypesAndASessionsForItsGuests() {
    Ticket ticket = fileOf(u"t1").ticket;
    CheckInList list{*CheckInListId::parse(u"hall"), {}, {}, std::nullopt, std::nullopt};
    QVERIFY(isExpectedAt(list, ticket));
    list.ticket_types = {*TicketTypeId::parse(u"vip")};
    QVERIFY(!isExpectedAt(list, ticket));
    list.ticket_types.push_back(ticket.type);
    QVERIFY(isExpectedAt(list, ticket));
    list.session = SessionId::parse(u"keynote");
    QVERIFY(!isExpectedAt(list, ticket));
    ticket.enrolments = {*list.session};
    QVERIFY(isExpectedAt(list, ticket));
    ticket.enrolments.clear();
    list.takes_unenrolled = true;
    QVERIFY(isExpectedAt(list, ticket));
  }
};

QTEST_APPLESS_MAIN(StaffModeTest)
#include "staff_mode_test.moc"
