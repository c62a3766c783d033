// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QUuid>

#include <usher/checkin/redeem.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/in_memory_check_in_store.h>

using namespace usher;
using namespace usher::domain;
using namespace std::chrono_literals;
using ports::StoreError;

namespace {

LocalizedText english(const QString& text) {
  return LocalizedText({{"en", text}});
}

CheckInList list(QStringView id, ReEntry re_entry) {
  return {*CheckInListId::parse(id), english(id.toString()), {}, std::nullopt, std::nullopt, false, re_entry};
}

Session session(QStringView id, std::chrono::hours from_start) {
  const Instant start = fakes::FakeTime::kStart + from_start;
  return {*SessionId::parse(id), english(id.toString()), "Room 1", start, start + 1h};
}

Ticket ticket(QStringView id, const QString& code, QStringView type = u"visitor") {
  return {*TicketId::parse(id),
          code,
          *TicketTypeId::parse(type),
          OrderStatus::Paid,
          false,
          false,
          {},
          {},
          {"Ada", "Lovelace", "Analytical Engines", ""},
          {},
          {}};
}

TicketCode code(const char* text) {
  return *TicketCode::parse(text);
}

class RedeemTest : public QObject {
  Q_OBJECT

 private:
  fakes::InMemoryCheckInStore store_;
  fakes::FakeTime time_;
  fakes::FakeRandom random_;

  checkin::Redeem redeemAt(QStringView list, Direction direction = Direction::Entry) {
    return {store_, &store_, time_, random_, "Kiosk 3", {*CheckInListId::parse(list), direction}};
  }

 private slots:
  void init() {
    store_ = {};
    const Instant start = fakes::FakeTime::kStart;
    store_.event = EventFacts{{*EventId::parse(u"expo"), english("Expo"), "UTC", start, start + 72h},
                              {{*TicketTypeId::parse(u"visitor"), english("Visitor"), 0x2f4bff}},
                              {list(u"main", ReEntry::Never), list(u"hall", ReEntry::AfterExit)},
                              {session(u"early", 1h), session(u"noon", 3h), session(u"late", 6h)}};
    store_.tickets = {ticket(u"t1", "CODE-1"), ticket(u"t2", "CODE-2"), ticket(u"g1", "GROUP"),
                      ticket(u"g2", "GROUP")};
  }

  void whatIsNotRequiredIsAskedWhereItCanBe() {
    Question diet{.id = *QuestionId::parse(u"diet"), .text = {}, .form = AnswerForm::Choice, .choices = {}};
    diet.choices = {{"vegan", {}}};
    store_.event->questions = {diet};
    store_.tickets[0].open_questions = {diet.id};
    store_.tickets[1].open_questions = {diet.id};
    const auto asked = redeemAt(u"main")(code("CODE-1"));
    QCOMPARE(asked->verdict, Verdict(QuestionsOpen{{diet.id}}));
    QCOMPARE(asked->questionnaire->questions, std::vector<Question>{diet});
    QVERIFY(store_.check_ins.empty());
    // Too many for a screen keep nobody out who need not answer.
    store_.event->questions.front().choices.resize(Question::kMostChoices + 1);
    QCOMPARE(redeemAt(u"main")(code("CODE-1"))->verdict, Verdict(Admitted{Direction::Entry}));
    store_.event->questions.front().required = true;
    const auto staff = redeemAt(u"main")(code("CODE-2"));
    QCOMPARE(staff->verdict, Verdict(QuestionsOpen{{diet.id}}));
    QVERIFY(!staff->questionnaire);
  }

  void theLanguageIsTheTicketsWhateverTheVerdict() {
    store_.tickets[0].language = "de-AT";
    store_.tickets[1].language = "ja";
    store_.tickets[1].blocked = true;
    store_.tickets[2].language = "fr";
    QCOMPARE(redeemAt(u"main")(code("CODE-1"))->language, "de-AT");
    QCOMPARE(redeemAt(u"main")(code("CODE-2"))->language, "ja");
    QCOMPARE(redeemAt(u"main")(code("GROUP"))->language, "fr");
    QCOMPARE(redeemAt(u"main")(code("NOBODY"))->language, "");
  }

  void aSessionsDoorSaysHowTheRoomStands() {
    store_.event->sessions[1].capacity = 2;
    auto& hall = store_.event->lists[1];
    hall.session = SessionId::parse(u"noon");
    hall.takes_unenrolled = true;
    checkin::Redeem redeem(store_, &store_, time_, random_, "Kiosk 3", {hall.id, Direction::Entry, true});

    const auto first = redeem(code("CODE-1"));
    QCOMPARE(first->verdict, Verdict(Admitted{Direction::Entry}));
    QCOMPARE(first->room->session.id.text(), "noon");
    QCOMPARE(first->room->inside, 1);
    QCOMPARE(first->room->seatsLeft(), 1);
    QCOMPARE(redeem(code("CODE-2"))->room->seatsLeft(), 0);
    QCOMPARE(redeem(TicketId(*TicketId::parse(u"g1")))->verdict, Verdict(SessionFull{english("noon")}));

    time_.advance(1h);
    const auto out = redeem(code("CODE-1"));
    QCOMPARE(out->verdict, Verdict(Admitted{Direction::Exit}));
    QCOMPARE(store_.check_ins.back().direction, Direction::Exit);
    QCOMPARE(out->room->inside, 1);
    QCOMPARE(redeem(TicketId(*TicketId::parse(u"g1")))->verdict, Verdict(Admitted{Direction::Entry}));
  }

  void whoIsNotEnrolledStaysOutsideOfASessionsDoor() {
    store_.event->lists[1].session = SessionId::parse(u"noon");
    store_.tickets[1].enrolments = {*SessionId::parse(u"noon")};
    auto redeem = redeemAt(u"hall");
    const auto stranger = redeem(code("CODE-1"));
    QCOMPARE(stranger->verdict, Verdict(NotEnrolled{english("noon")}));
    QVERIFY(!stranger->guest);
    QCOMPARE(stranger->room->inside, 0);
    QVERIFY(!stranger->room->seatsLeft());
    QCOMPARE(redeem(code("CODE-2"))->room->inside, 1);
    QVERIFY(!redeemAt(u"main")(code("CODE-1"))->room);
  }

  void aGuestPassesAndIsRecordedOnce() {
    auto redeem = redeemAt(u"main");
    const auto decision = redeem(code("CODE-1"));
    QVERIFY(decision.has_value());
    QCOMPARE(decision->verdict, Verdict(Admitted{Direction::Entry}));
    QCOMPARE(decision->guest->ticket, store_.tickets.front());
    QCOMPARE(decision->guest->type, store_.event->ticket_types.front());

    QCOMPARE(store_.check_ins.size(), 1U);
    QCOMPARE(store_.outbox, 1);
    const CheckIn& kept = store_.check_ins.front();
    QCOMPARE(kept.ticket.text(), QString("t1"));
    QCOMPARE(kept.list.text(), QString("main"));
    QCOMPARE(kept.direction, Direction::Entry);
    QCOMPARE(kept.at, time_.now());
    QCOMPARE(kept.kiosk, QString("Kiosk 3"));

    const Instant entered = time_.now();
    time_.advance(5min);
    const auto again = redeem(code("CODE-1"));
    QVERIFY(again.has_value());
    QCOMPARE(again->verdict, Verdict(AlreadyUsed{entered, "Kiosk 3"}));
    QVERIFY(!again->guest);
    QCOMPARE(store_.check_ins.size(), 1U);
  }

  void openQuestionsComeWithTheirWords() {
    const auto question = [](const char16_t* id, AnswerForm form) {
      return Question{
          .id = *QuestionId::parse(id), .text = english("?"), .form = form, .required = true, .choices = {}};
    };
    auto diet = question(u"diet", AnswerForm::Choice);
    diet.choices.resize(15);
    auto country = question(u"country", AnswerForm::Choice);
    country.choices.resize(16);
    const auto rules = question(u"rules", AnswerForm::Consent);
    const auto needs = question(u"needs", AnswerForm::Text);
    const auto waiver = question(u"waiver", AnswerForm::Signature);
    store_.event->questions = {rules, diet, country, needs, waiver, question(u"none", AnswerForm::Choice)};
    auto redeem = redeemAt(u"main");
    const auto askedOf = [&](std::vector<QuestionId> open) {
      store_.tickets.front().open_questions = std::move(open);
      return redeem(code("CODE-1"));
    };
    const auto asked = askedOf({diet.id, rules.id});
    QCOMPARE(asked->verdict, Verdict(QuestionsOpen{{diet.id, rules.id}}));
    QVERIFY(!asked->guest);
    QCOMPARE(asked->questionnaire.value(), (Questionnaire{store_.tickets.front().id, {diet, rules}}));
    QVERIFY(store_.check_ins.empty());
    QCOMPARE(askedOf({needs.id, waiver.id})->questionnaire->questions, (std::vector{needs, waiver}));
    // What can't be asked here is for staff: more choices than a screen takes, or none, and a question that
    // has not arrived.
    for (const auto* other : {u"country", u"none", u"tomorrow"}) {
      QVERIFY(!askedOf({diet.id, *QuestionId::parse(other)})->questionnaire);
    }
    store_.check_ins.clear();
    QVERIFY(!askedOf({})->questionnaire);
    QCOMPARE(store_.check_ins.size(), 1U);
  }

  void opIdsAreUuidsOfTheTimeAndNeverTheSame() {
    auto redeem = redeemAt(u"main");
    QVERIFY(redeem(code("CODE-1")));
    QVERIFY(redeem(code("CODE-2")));
    QCOMPARE(store_.check_ins.size(), 2U);
    const QString first = store_.check_ins[0].id.text();
    const QString second = store_.check_ins[1].id.text();
    QVERIFY(first != second);
    const auto ms = static_cast<std::uint64_t>(time_.now().time_since_epoch().count());
    for (const QString& id : {first, second}) {
      QVERIFY(!QUuid::fromString(id).isNull());
      QCOMPARE(id[14], u'7');
      QCOMPARE((id.first(8) + id.mid(9, 4)).toULongLong(nullptr, 16), ms);
    }
  }

  void leavingAndComingBackAreRecordedToo() {
    auto entry = redeemAt(u"hall");
    auto exit = redeemAt(u"hall", Direction::Exit);
    const Instant entered = time_.now();
    QVERIFY(entry(code("CODE-1")));
    time_.advance(1h);
    const auto left = exit(code("CODE-1"));
    QCOMPARE(left->verdict, Verdict(Admitted{Direction::Exit}));
    QVERIFY(left->guest);
    time_.advance(1h);
    const auto back = entry(code("CODE-1"));
    QCOMPARE(back->verdict, Verdict(AdmittedAgain{entered}));
    QVERIFY(back->guest);
    QCOMPARE(store_.check_ins.size(), 3U);
    QCOMPARE(store_.check_ins[1].direction, Direction::Exit);
    QCOMPARE(store_.check_ins[2].direction, Direction::Entry);
    QCOMPARE(store_.outbox, 3);
  }

  void refusalsRecordNothingAndNameNobody_data() {
    QTest::addColumn<QByteArray>("scanned");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("unknown") << QByteArray("CODE-9") << "unknown";
    QTest::newRow("several") << QByteArray("GROUP") << "several_matches";
    QTest::newRow("cancelled") << QByteArray("CODE-2") << "cancelled";
    QTest::newRow("another event's") << QByteArray("ELSEWHERE") << "wrong_event";
  }
  void refusalsRecordNothingAndNameNobody() {
    QFETCH(const QByteArray, scanned);
    QFETCH(const QString, verdict);
    store_.tickets[1].order_status = OrderStatus::Cancelled;
    store_.of_another_event = {"ELSEWHERE"};
    const auto decision = redeemAt(u"main")(*TicketCode::parse(scanned));
    QVERIFY(decision.has_value());
    QCOMPARE(QString(nameOf(decision->verdict)), verdict);
    QVERIFY(!decision->guest);
    QVERIFY(store_.check_ins.empty());
    QCOMPARE(store_.outbox, 0);
  }

  void sessionsAreTheGuestsOwnByStart() {
    for (const QStringView id : {u"late", u"gone", u"early", u"late"}) {
      store_.tickets[0].enrolments.push_back(*SessionId::parse(id));
    }
    const auto decision = redeemAt(u"main")(code("CODE-1"));
    QCOMPARE(decision->guest->sessions, (std::vector{store_.event->sessions[0], store_.event->sessions[2]}));
  }

  void aGuestWhoseRowHasStillToComePassesOnceAndSaysSo() {
    Ticket unseen{.id = *TicketId::parse(u"8f14e45fceea167a"),
                  .code = "SIGNED",
                  .type = *TicketTypeId::parse(u"visitor"),
                  .unseen = true};
    store_.tickets.push_back(unseen);
    auto redeem = redeemAt(u"main");
    const auto decision = redeem(code("SIGNED"));
    QCOMPARE(decision->verdict, Verdict(Admitted{}));
    QCOMPARE(decision->guest->ticket, unseen);
    QCOMPARE(store_.check_ins.size(), 1U);
    QCOMPARE(store_.check_ins[0].ticket, unseen.id);
    QVERIFY(std::holds_alternative<AlreadyUsed>(redeem(code("SIGNED"))->verdict));
    QCOMPARE(store_.outbox, 1);
  }

  void whoComesInFirstIsOwedABadgeWhereSomeArePrinted() {
    store_.tickets[3].unseen = true;
    const auto at = [&](QStringView list, Direction direction = Direction::Entry) {
      return checkin::Redeem(
          store_, &store_, time_, random_, "Kiosk 3",
          {.list = *CheckInListId::parse(list), .direction = direction, .prints_badges = true});
    };
    const auto owed = [&] { return store_.rulings.back().badge; };

    const auto first = at(u"hall")(code("CODE-1"));
    QVERIFY(first->badge_order);
    QCOMPARE(owed()->id, *first->badge_order);
    QCOMPARE(owed()->ticket.text(), "t1");
    QCOMPARE(owed()->check_in, std::optional(store_.check_ins.back().id));
    QVERIFY(owed()->id != store_.check_ins.back().id);

    QVERIFY(!at(u"hall", Direction::Exit)(code("CODE-1"))->badge_order);
    QVERIFY2(!at(u"hall")(code("CODE-1"))->badge_order && !owed(), "a re-entry");
    QVERIFY2(!at(u"main")(TicketId(*TicketId::parse(u"g2")))->badge_order, "nobody's name is known");
    store_.event->lists[1].session = SessionId::parse(u"noon");
    store_.event->lists[1].takes_unenrolled = true;
    QVERIFY2(!at(u"hall")(code("CODE-2"))->badge_order, "a session's door");
    QVERIFY2(!redeemAt(u"main")(code("CODE-2"))->badge_order, "none are printed");
    QVERIFY(!owed());
  }

  void aBadgeThatAnotherKioskOwesIsPrintedWithoutAnotherEntry() {
    const auto redeemed = [&] {
      return *checkin::Redeem(
          store_, &store_, time_, random_, "Kiosk 3",
          {.list = *CheckInListId::parse(u"main"), .prints_badges = true})(code("CODE-1"));
    };
    const auto first = redeemed();
    QVERIFY(first.badge_order);
    time_.advance(60s);
    auto& entry = store_.check_ins.back();
    QCOMPARE(entry.badge, EntryBadge::OrderedHere);

    const auto waits = redeemed();
    QVERIFY(waits.badge_waits && !waits.badge_order && !waits.guest);

    entry.badge = EntryBadge::Owed;
    const auto again = redeemed();
    QVERIFY(std::holds_alternative<AlreadyUsed>(again.verdict));
    QVERIFY(again.badge_order && again.badge_order != first.badge_order);
    QCOMPARE(again.guest->ticket.id.text(), QString("t1"));
    QCOMPARE(store_.rulings.back().badge->check_in, std::optional(store_.check_ins.back().id));
    QVERIFY(!store_.rulings.back().check_in);
    QCOMPARE(store_.check_ins.size(), 1U);
    QVERIFY2(!redeemAt(u"main")(code("CODE-1"))->badge_order, "none are printed here");

    store_.check_ins.back().badge = EntryBadge::Settled;
    const auto done = redeemed();
    QVERIFY(!done.badge_order && !done.badge_waits && !done.guest);
  }

  void whomStaffLetInAgainstTheRulesIsOwedABadge() {
    store_.tickets[0].order_status = OrderStatus::Cancelled;
    checkin::Redeem redeem(store_, &store_, time_, random_, "Kiosk 3",
                           {.list = *CheckInListId::parse(u"main"), .prints_badges = true});
    const auto decision =
        redeem(*TicketCode::parse("CODE-1"), checkin::Vouched{*StaffMemberId::parse(u"ada"), "paid in cash"});
    QVERIFY(decision->guest);
    QVERIFY(decision->badge_order);
    QCOMPARE(store_.rulings.back().badge->check_in, std::optional(store_.check_ins.back().id));
  }

  void aTypeThatTheEventLacksIsNeutral() {
    store_.tickets[0].type = *TicketTypeId::parse(u"press");
    const auto decision = redeemAt(u"main")(code("CODE-1"));
    const TicketType& type = decision->guest->type;
    QCOMPARE(type.id.text(), QString("press"));
    QCOMPARE(type.name.in("de"), QString("press"));
    const auto red = static_cast<int>(type.colour >> 16), green = static_cast<int>(type.colour >> 8 & 0xff),
               blue = static_cast<int>(type.colour & 0xff);
    QVERIFY(std::max({red, green, blue}) - std::min({red, green, blue}) < 32);
  }

  void whatCouldNotBeKeptLetsNobodyPass() {
    store_.fails_to_keep = StoreError{StoreError::DiskFull, "full"};
    const auto decision = redeemAt(u"main")(code("CODE-1"));
    QVERIFY(!decision.has_value());
    QCOMPARE(decision.error().code, StoreError::DiskFull);
    QVERIFY(store_.check_ins.empty());
    store_.fails_to_keep.reset();
    QCOMPARE(redeemAt(u"main")(code("CODE-1"))->verdict, Verdict(Admitted{}));
  }

  void aStoreThatFailsIsTold() {
    store_.fails = StoreError{StoreError::Failed, "I/O error"};
    const auto decision = redeemAt(u"main")(code("CODE-1"));
    QVERIFY(!decision.has_value());
    QCOMPARE(decision.error().detail, QString("I/O error"));
  }

  void noEventYet() {
    store_.event.reset();
    const auto decision = redeemAt(u"main")(code("CODE-1"));
    QVERIFY(!decision.has_value());
    QCOMPARE(decision.error().code, StoreError::NoEvent);
  }

  void aDoorThatTheEventLacksIsRefused() {
    const auto decision = redeemAt(u"roof")(code("CODE-1"));
    QVERIFY(!decision.has_value());
    QCOMPARE(decision.error().code, StoreError::BadData);
    QVERIFY(decision.error().detail.contains("roof"));
    QVERIFY(store_.check_ins.empty());
    const auto exit = redeemAt(u"roof", Direction::Exit)(code("CODE-1"));
    QVERIFY(!exit.has_value());
    QVERIFY(store_.check_ins.empty());
  }

  void aStoreThatForgetsToAskIsNoPass() {
    class Forgetful : public fakes::InMemoryCheckInStore {
     public:
      std::expected<void, StoreError> redeem(const TicketCode&, const Rule&) override { return {}; }
      std::expected<void, StoreError> redeem(const TicketId&, const Rule&) override { return {}; }
    } forgetful;
    forgetful.event = store_.event;
    checkin::Redeem redeem(forgetful, nullptr, time_, random_, "Kiosk 3", {*CheckInListId::parse(u"main")});
    QCOMPARE(redeem(code("CODE-1")).error().code, StoreError::Failed);
    QCOMPARE(redeem(*TicketId::parse(u"t1")).error().code, StoreError::Failed);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(RedeemTest)
#include "redeem_test.moc"
