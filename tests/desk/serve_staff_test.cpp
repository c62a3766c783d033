// SPDX-License-Identifier: Apache-2.0
// What staff mode asks for is done by the rules of the desk, and how the guest stands is told with it.
#include <QTest>

#include <usher/desk/serve_staff.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
namespace mode = usher::domain::staff_mode;

class ServeStaffTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<desk::test::DeskRig>();
    serve_ = std::make_unique<desk::ServeStaff>(rig_->store, rig_->walk_ins, rig_->store, rig_->time,
                                                rig_->random, rig_->place);
  }

  void aFileIsRead() {
    const auto read = serve_->read({7, ticketId("t1")});
    QCOMPARE(read->asked, 7U);
    const auto& file = std::get<GuestFile>(read->answer);
    QCOMPARE(file.ticket.attendee.notes, QStringLiteral("wheelchair"));
    QCOMPARE(file.state, DoorState::NotYetIn);
    QVERIFY(std::holds_alternative<Admitted>(file.verdict));
    QVERIFY2(rig_->store.check_ins.empty(), "to look is to do nothing");
  }

  void aFileIsReadByItsCode() {
    QCOMPARE(std::get<GuestFile>(serve_->read({1, code("CODE-2")})->answer).ticket.id, ticketId("t2"));
    QCOMPARE(std::get<mode::NotOneGuest>(serve_->read({1, code("NOBODY")})->answer).count, 0);
  }

  void aGuestIsLetInWithABadge() {
    const auto served = does(mode::LetIn{});
    QVERIFY(isDone(served));
    QVERIFY(served.kept);
    QCOMPARE(served.badge->ticket.id, ticketId("t1"));
    QCOMPARE(served.done.now->state, DoorState::Inside);
    QVERIFY(std::holds_alternative<AlreadyUsed>(served.done.now->verdict));
    QCOMPARE(rig_->store.check_ins.size(), std::size_t{1});
  }

  void atAnotherDoorThanTheOneShownNothingIsDone() {
    const auto seen = std::get<GuestFile>(serve_->read({7, ticketId("t1")})->answer).list;
    rig_->place.list = rig_->store.event->lists[1].id;
    serve_ = std::make_unique<desk::ServeStaff>(rig_->store, rig_->walk_ins, rig_->store, rig_->time,
                                                rig_->random, rig_->place);
    const auto served = *(*serve_)(kAda, mode::Do{1, ticketId("t1"), mode::LetIn{}, seen});
    QVERIFY(std::holds_alternative<mode::DoorChanged>(served.done.outcome));
    QVERIFY(rig_->store.check_ins.empty() && !served.badge && !served.kept);
    QCOMPARE(served.done.now->list, std::optional(rig_->place.list));
    QVERIFY(isDone(*(*serve_)(kAda, mode::Do{2, ticketId("t1"), mode::LetIn{}, served.done.now->list})));
  }

  void whomTheRulesRefuseIsOverruledWithAReason() {
    does(mode::LetIn{});
    const auto refused = does(mode::LetIn{});
    QVERIFY(std::holds_alternative<AlreadyUsed>(std::get<mode::Refused>(refused.done.outcome).verdict));
    QVERIFY(!refused.kept && !refused.badge);
    QVERIFY(std::holds_alternative<mode::Wordless>(does(mode::Overrule{QStringLiteral(" ")}).done.outcome));
    QCOMPARE(std::get<mode::Wordy>(does(mode::Overrule{QString(2001, u'x')}).done.outcome).at_most, 2000);
    const auto let_in = does(mode::Overrule{QStringLiteral("Lost the badge")});
    QVERIFY(isDone(let_in));
    QVERIFY(let_in.badge && let_in.kept);
    QCOMPARE(rig_->store.check_ins.size(), std::size_t{2});
  }

  void aGuestIsLetOutWithoutABadge() {
    does(mode::LetIn{});
    const auto out = does(mode::LetOut{});
    QVERIFY(isDone(out));
    QVERIFY(!out.badge);
    QCOMPARE(out.done.now->state, DoorState::Left);
  }

  void theLastPassageIsUndone() {
    QVERIFY(
        std::holds_alternative<mode::NothingToVoid>(does(mode::Void{QStringLiteral("Wrong")}).done.outcome));
    does(mode::LetIn{});
    const auto undone = does(mode::Void{QStringLiteral("Wrong guest")});
    QVERIFY(isDone(undone));
    QVERIFY(undone.kept);
    QCOMPARE(undone.done.now->state, DoorState::NotYetIn);
  }

  void aBadgeIsCorrectedAndPrinted() {
    const auto corrected = does(mode::CorrectBadge{"Augusta", "King", "Engines"});
    QVERIFY(isDone(corrected));
    QVERIFY(corrected.kept && !corrected.badge);
    QCOMPARE(std::get<op::BadgeCorrection>(rig_->store.ops.at(0).what).family_name, QStringLiteral("King"));
    const auto printed = does(mode::PrintBadge{});
    QVERIFY(isDone(printed));
    QVERIFY2(!printed.kept, "there is nothing for the backend in it");
    QCOMPARE(printed.badge->ticket.id, ticketId("t1"));
    QVERIFY2(rig_->store.check_ins.empty(), "who gets a badge is not let in by it");
  }

  void anotherBadgeHasAReason() {
    does(mode::LetIn{});
    QVERIFY2(isDone(does(mode::PrintBadge{})), "none came out yet");
    rig_->store.check_ins.back().badges = 1;
    const auto wordless = does(mode::PrintBadge{});
    QVERIFY(std::holds_alternative<mode::Wordless>(wordless.done.outcome));
    QVERIFY(!wordless.badge);
    const auto again = does(mode::PrintBadge{QStringLiteral(" lost\n")});
    QVERIFY(isDone(again));
    QVERIFY(again.badge);
    QCOMPARE(again.reason, QStringLiteral("lost"));
    QVERIFY(std::holds_alternative<mode::Wordy>(does(mode::PrintBadge{QString(201, u'x')}).done.outcome));
  }

  void questionsAreAnsweredAndTheGuestIsInWithABadge() {
    isAsked({u"meal", u"waiver"});
    const auto file = std::get<GuestFile>(serve_->read({1, ticketId("t1")})->answer);
    QCOMPARE(std::get<QuestionsOpen>(file.verdict).questions.size(), std::size_t{2});
    const QuestionId meal = *QuestionId::parse(u"meal");
    QVERIFY(std::holds_alternative<mode::Wordless>(does(mode::AnswerQuestions{}).done.outcome));

    const auto refused = does(mode::AnswerQuestions{{{meal, QStringLiteral("fish")}}});
    QCOMPARE(std::get<QuestionsOpen>(std::get<mode::Refused>(refused.done.outcome).verdict).questions,
             std::vector{*QuestionId::parse(u"waiver")});
    QVERIFY2(refused.kept && !refused.badge, "the backend has to hear of the answers");
    QCOMPARE(refused.done.now->ticket.open_questions.size(), std::size_t{1});
    QVERIFY2(!does(mode::AnswerQuestions{}).kept, "there was nothing to keep");

    rig_->store.tickets[0].open_questions = {meal};
    rig_->store.ops.clear();
    const auto in = does(mode::AnswerQuestions{{{meal, QStringLiteral("fish")}}});
    QVERIFY(isDone(in));
    QVERIFY(in.kept);
    QCOMPARE(in.badge->ticket.id, ticketId("t1"));
    QCOMPARE(in.done.now->state, DoorState::Inside);
  }

  void whoMayNotDoesNothing() {
    for (const mode::Deed& deed :
         {mode::Deed(mode::Overrule{QStringLiteral("x")}), mode::Deed(mode::Void{QStringLiteral("x")}),
          mode::Deed(mode::CorrectBadge{})}) {
      const auto served = (*serve_)(kBo, {1, ticketId("t1"), deed});
      QCOMPARE(std::get<mode::RoleTooLow>(served->done.outcome).least, StaffRole::Supervisor);
    }
    QVERIFY(isDone(*(*serve_)(kBo, {1, ticketId("t1"), mode::LetIn{}})));
  }

  void whatCantBeKeptIsAnError() {
    rig_->store.fails_to_keep = ports::StoreError{ports::StoreError::DiskFull, {}};
    QCOMPARE((*serve_)(kAda, {1, ticketId("t1"), mode::LetIn{}}).error().code, ports::StoreError::DiskFull);
  }

 private:
  void isAsked(std::initializer_list<const char16_t*> questions) {
    const auto question = [](const char16_t* id, AnswerForm form) {
      return Question{
          .id = *QuestionId::parse(id), .text = {}, .form = form, .required = true, .choices = {}};
    };
    rig_->store.event->questions = {question(u"meal", AnswerForm::Text),
                                    question(u"waiver", AnswerForm::Signature)};
    for (const char16_t* id : questions)
      rig_->store.tickets[0].open_questions.push_back(*QuestionId::parse(id));
  }
  desk::ServeStaff::Served does(const mode::Deed& deed) {
    return *(*serve_)(kAda, {1, ticketId("t1"), deed});
  }
  static bool isDone(const desk::ServeStaff::Served& served) {
    return std::holds_alternative<mode::Done>(served.done.outcome);
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
  std::unique_ptr<desk::ServeStaff> serve_;
};

QTEST_APPLESS_MAIN(ServeStaffTest)
#include "serve_staff_test.moc"
