// SPDX-License-Identifier: Apache-2.0
// Staff answer for a guest, who is let in by the rules of the door; what stays open keeps them out.
#include <QTest>

#include <memory>

#include <usher/desk/answer_questions.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
using desk::AnswerQuestions;

namespace {

QuestionId id(const char16_t* text) {
  return *QuestionId::parse(text);
}

Question question(const char16_t* text, AnswerForm form, bool required) {
  return {.id = id(text), .text = {}, .form = form, .required = required, .choices = {}};
}

/// Other ops have room.
struct FullForPassages : fakes::InMemoryCheckInStore {
  std::expected<void, ports::StoreError> redeem(const TicketCode& shown, const Rule& rule) override {
    return InMemoryCheckInStore::redeem(shown, rule);
  }
  std::expected<void, ports::StoreError> redeem(const TicketId& id, const Rule& rule) override {
    fails_to_keep = ports::StoreError{ports::StoreError::DiskFull, {}};
    const auto kept = InMemoryCheckInStore::redeem(id, rule);
    fails_to_keep.reset();
    return kept;
  }
};

std::vector<QuestionId> idsIn(const Verdict& verdict) {
  return std::get<QuestionsOpen>(verdict).questions;
}

}  // namespace

class AnswerQuestionsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<desk::test::DeskRig>();
    Question meal = question(u"meal", AnswerForm::Choice, true);
    meal.choices = {{QStringLiteral("all"), {}}, {QStringLiteral("vegan"), {}}};
    Question crowded = question(u"crowded", AnswerForm::Choice, false);
    for (int i = 0; i < 20; ++i) crowded.choices.push_back({QString::number(i), {}});
    rig_->store.event->questions = {meal,
                                    crowded,
                                    question(u"nights", AnswerForm::Number, false),
                                    question(u"photo", AnswerForm::Consent, true),
                                    question(u"news", AnswerForm::Consent, false),
                                    question(u"waiver", AnswerForm::Signature, true),
                                    question(u"sketch", AnswerForm::Signature, false)};
    answers_ =
        std::make_unique<AnswerQuestions>(rig_->store, rig_->store, rig_->time, rig_->random, rig_->place);
  }

  void theGuestIsInAndTheAnswersAreKeptInTheNameOfWhoAsked() {
    open({u"meal", u"nights", u"photo"});
    const auto one = answered({{id(u"meal"), "vegan"}, {id(u"nights"), ""}, {id(u"photo"), "yes"}});
    QVERIFY(one.kept);
    QVERIFY(std::holds_alternative<Admitted>(one.passed->verdict));
    QCOMPARE(one.passed->guest->ticket.id, ticketId("t1"));
    QCOMPARE(rig_->store.ops.size(), std::size_t{1});
    QCOMPARE(rig_->store.ops[0].by, std::optional(kBo.id));
    const std::vector<Answer> expected{{id(u"meal"), "vegan"}, {id(u"nights"), ""}, {id(u"photo"), "yes"}};
    QCOMPARE(std::get<op::Answers>(rig_->store.ops[0].what), (op::Answers{ticketId("t1"), expected}));
    QCOMPARE(rig_->store.check_ins.size(), std::size_t{1});
    QCOMPARE(rig_->store.rulings[0].by, std::optional(kBo.id));
  }

  void whatIsAskedNeedsAnAnswer_data() {
    QTest::addColumn<QString>("meal");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << " ";
    QTest::newRow("none of the choices") << "caviar";
  }
  void whatIsAskedNeedsAnAnswer() {
    QFETCH(QString, meal);
    open({u"meal", u"photo"});
    std::vector<Answer> given{{id(u"photo"), "yes"}};
    if (!meal.isNull()) given.push_back({id(u"meal"), meal});
    QVERIFY(std::holds_alternative<desk::Missing>(does(given)));
    nothingIsDone();
  }

  void aSkippedQuestionHasToBeSaidToBe() {
    open({u"nights"});
    QVERIFY2(std::holds_alternative<desk::Missing>(does({})), "it came up after they were asked");
    nothingIsDone();
    QVERIFY(answered({{id(u"nights"), ""}}).passed->guest);
  }

  void aTextIsOneLineOfALengthThatIsTaken() {
    rig_->store.event->questions.push_back(question(u"diet", AnswerForm::Text, true));
    open({u"diet"});
    QCOMPARE(std::get<desk::TooLong>(does({{id(u"diet"), QString(2001, u'x')}})).at_most, 2000);
    nothingIsDone();
    QVERIFY(answered({{id(u"diet"), " no\n rye\x01 "}}).passed->guest);
    QCOMPARE(std::get<op::Answers>(rig_->store.ops[0].what).answers[0].text, QStringLiteral("no rye"));
  }

  void nobodyPassesWithoutARequiredConsentAndNothingIsKeptOfIt() {
    open({u"meal", u"photo"});
    const auto one = answered({{id(u"meal"), "all"}, {id(u"photo"), "no"}});
    QVERIFY(one.kept && !one.passed->guest);
    QCOMPARE(idsIn(one.passed->verdict), std::vector{id(u"photo")});
    QCOMPARE(std::get<op::Answers>(rig_->store.ops[0].what).answers.size(), std::size_t{1});
    QVERIFY(rig_->store.check_ins.empty());

    const auto again = answered({{id(u"photo"), "no"}});
    QVERIFY(!again.kept && !again.passed->guest);
    QVERIFY2(rig_->store.ops.size() == 1, "there was nothing to keep");
  }

  void aConsentThatNeedNotBeGivenIsAnsweredByNo() {
    open({u"news"});
    QVERIFY(answered({{id(u"news"), "no"}}).passed->guest);
    QCOMPARE(std::get<op::Answers>(rig_->store.ops[0].what).answers[0].text, QStringLiteral("no"));
  }

  void whatIsToBeSignedIsForTheGuest() {
    open({u"meal", u"waiver", u"sketch"});
    const QString path = QStringLiteral("M12 30l5 3");
    const auto one = answered({{id(u"meal"), "all"}, {id(u"waiver"), path}, {id(u"sketch"), path}});
    QVERIFY(one.kept && !one.passed->guest);
    QCOMPARE(idsIn(one.passed->verdict), (std::vector{id(u"waiver"), id(u"sketch")}));
    QCOMPARE(std::get<op::Answers>(rig_->store.ops[0].what).answers.size(), std::size_t{1});
    const auto refused = answered({{id(u"waiver"), "no"}, {id(u"sketch"), "no"}});
    QVERIFY2(idsIn(refused.passed->verdict) == std::vector{id(u"waiver")}, "nobody has to sign the sketch");
  }

  void whatThisKioskCanNotAskStaysOpen() {
    open({u"meal", u"crowded", u"unheard-of"});
    const auto one = answered({{id(u"meal"), "all"}, {id(u"crowded"), "3"}, {id(u"unheard-of"), "yes"}});
    QVERIFY(one.kept && !one.passed->guest);
    QVERIFY2(idsIn(one.passed->verdict) == std::vector{id(u"unheard-of")}, "the other need not be answered");
    QCOMPARE(std::get<op::Answers>(rig_->store.ops[0].what).answers.size(), std::size_t{1});
  }

  void theRulesOfTheDoorHaveTheLastWord() {
    open({u"meal"});
    rig_->store.tickets[0].blocked = true;
    const auto one = answered({{id(u"meal"), "all"}});
    QVERIFY(one.kept && !one.passed->guest);
    QVERIFY(std::holds_alternative<Blocked>(one.passed->verdict));
    QVERIFY(rig_->store.check_ins.empty());
  }

  void whatIsAnsweredAlreadyIsNotAnsweredAnew() {
    const auto one = answered({{id(u"meal"), "vegan"}});
    QVERIFY(!one.kept && one.passed->guest);
    QVERIFY(rig_->store.ops.empty());
  }

  void oneTicketIsMeant() {
    const auto nobody = *(*answers_)(kBo, ticketId("t9"), {});
    QCOMPARE(std::get<desk::NotOneTicket>(nobody).count, 0);
  }

  void whatCantBeKeptIsAnError() {
    open({u"meal"});
    rig_->store.fails_to_keep = ports::StoreError{ports::StoreError::DiskFull, {}};
    QCOMPARE((*answers_)(kBo, ticketId("t1"), {{id(u"meal"), "all"}}).error().code,
             ports::StoreError::DiskFull);
  }

  void whatIsKeptStaysWhereThePassageCantBe() {
    FullForPassages store;
    static_cast<fakes::InMemoryCheckInStore&>(store) = rig_->store;
    store.tickets[0].open_questions = {id(u"meal")};
    AnswerQuestions answers(store, store, rig_->time, rig_->random, rig_->place);
    const auto one = std::get<desk::AnsweredGuest>(*answers(kBo, ticketId("t1"), {{id(u"meal"), "all"}}));
    QVERIFY(one.kept && !one.passed);
    QCOMPARE(one.passed.error().code, ports::StoreError::DiskFull);
    QCOMPARE(store.ops.size(), std::size_t{1});

    const auto again = answers(kBo, ticketId("t1"), {});
    QVERIFY2(!again && again.error().code == ports::StoreError::DiskFull, "nothing was done this time");
  }

 private:
  void open(std::initializer_list<const char16_t*> questions) {
    auto& open = rig_->store.tickets[0].open_questions;
    for (const char16_t* one : questions) open.push_back(id(one));
  }
  AnswerQuestions::Answer does(const std::vector<Answer>& given) {
    return *(*answers_)(kBo, ticketId("t1"), given);
  }
  desk::AnsweredGuest answered(const std::vector<Answer>& given) {
    return std::get<desk::AnsweredGuest>(does(given));
  }
  void nothingIsDone() {
    QVERIFY(rig_->store.ops.empty());
    QVERIFY(rig_->store.check_ins.empty());
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
  std::unique_ptr<AnswerQuestions> answers_;
};

QTEST_APPLESS_MAIN(AnswerQuestionsTest)
#include "answer_questions_test.moc"
