// SPDX-License-Identifier: Apache-2.0
// Staff answer for a guest what the door asks, by keys, mouse and finger.
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <memory>

#include <usher/ui/keyboard/touch_keyboard.h>

#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace mode = domain::staff_mode;

namespace {

Answer answer(const char16_t* question, const char* text) {
  return {*QuestionId::parse(question), QString::fromUtf8(text)};
}

}  // namespace

class StaffAnswersTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false); }
  void cleanup() { rig_.reset(); }

  // In the guest's file.

  void theWayToThemHasThePlaceOfLettingIn() {
    rig_->window.render(sample::opened());
    QVERIFY(rig_->button("letIn")->isVisible() && !rig_->button("answerQuestions")->isVisible());
    const QRect place = rig_->place(rig_->button("letIn"));
    QTest::keyClick(rig_->focus(), Qt::Key_F10);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("There is no question to answer."));
    rig_->window.render(sample::asked({u"diet", u"rules"}));
    QVERIFY(rig_->button("answerQuestions")->isVisible() && !rig_->button("letIn")->isVisible());
    QCOMPARE(rig_->place(rig_->button("answerQuestions")), place);
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("The questions come first (F10)."));
    QVERIFY(rig_->events.empty());
    QTest::keyClick(rig_->focus(), Qt::Key_F10);
    QCOMPARE(rig_->last<mode::FormWanted>().form, mode::Form::Answers);
    QTest::mouseClick(rig_->button("answerQuestions"), Qt::LeftButton);
    QCOMPARE(rig_->events.size(), 2U);
  }

  void anyOfTheStaffMay() {
    mode::State state = sample::asked({u"diet"});
    state.member.role = StaffRole::Staff;
    rig_->window.render(state);
    QVERIFY(rig_->reason("answerQuestions").isEmpty());
  }

  void theFileSaysWhatIsOpenAndWhy() {
    rig_->window.render(sample::asked({u"diet", u"waiver", u"unheard-of"}));
    QCOMPARE(rig_->text("doorTitle"), QStringLiteral("Questions are still open"));
    QCOMPARE(rig_->text("doorMore"),
             QStringLiteral("1 question can be answered here. 1 to be signed by the guest, at a kiosk, by "
                            "holding up their code. 1 can’t be asked here: the guest answers on their own "
                            "page."));
    QVERIFY(rig_->text("fileQuestions").contains(QStringLiteral("What do you eat?")));
  }

  // On their page.

  void keysAloneAnswerAll() {
    begin({u"diet", u"allergies", u"nights", u"born", u"rules"});
    QCOMPARE(rig_->text("answersWho"), QStringLiteral("Maren Okonkwo"));
    QCOMPARE(rig_->text("asked0Question"), QStringLiteral("What do you eat?"));
    QCOMPARE(focusName(), QStringLiteral("asked0Option0"));
    press({Qt::Key_Right, Qt::Key_Right});
    QCOMPARE(focusName(), QStringLiteral("asked0Option1"));
    press({Qt::Key_Down});
    QCOMPARE(focusName(), QStringLiteral("asked1Field"));
    QTest::keyClicks(rig_->focus(), QStringLiteral("Rye  bread "));
    press({Qt::Key_Tab});
    QTest::keyClicks(rig_->focus(), QStringLiteral("a2b,5"));
    QCOMPARE(rig_->field("asked2Field")->text(), QStringLiteral("2.5"));
    press({Qt::Key_Down});
    QTest::keyClicks(rig_->focus(), QStringLiteral("14021990"));
    QCOMPARE(rig_->field("asked3Field")->text(), QStringLiteral("14 / 02 / 1990"));
    press({Qt::Key_Tab});
    QCOMPARE(focusName(), QStringLiteral("asked4Option0"));
    press({Qt::Key_Right});
    QCOMPARE(focusName(), QStringLiteral("asked4Option0"));
    press({Qt::Key_Down});
    QCOMPARE(focusName(), QStringLiteral("answersSend"));
    QVERIFY2(rig_->events.empty(), "nothing of it looks for somebody");
    QCOMPARE(rig_->button("answersSend")->text(), QStringLiteral("Answer and let in"));
    press({Qt::Key_Up, Qt::Key_Return});
    QCOMPARE(rig_->events.size(), 1U);
    const QString second = sample::questionnaire().questions[0].choices[1].id;
    QCOMPARE(said(),
             (std::vector{Answer{*QuestionId::parse(u"diet"), second}, answer(u"allergies", "Rye bread"),
                          answer(u"nights", "2.5"), answer(u"born", "1990-02-14"), answer(u"rules", "yes")}));
    press({Qt::Key_Escape});
    QVERIFY(std::holds_alternative<mode::FormLeft>(rig_->events.back()));
  }

  void whatHasToBeAnsweredIsMarkedAndAskedFor() {
    begin({u"more-0", u"allergies", u"born"});
    QCOMPARE(rig_->text("asked0Note"), QStringLiteral("May stay empty"));
    QCOMPARE(rig_->text("asked1Note"), QStringLiteral("Has to be answered"));
    QCOMPARE(rig_->text("asked2Note"), QStringLiteral("Has to be answered · Day / Month / Year"));
    press({Qt::Key_Return});
    QVERIFY(rig_->events.empty());
    QCOMPARE(rig_->text("answersTrouble"), QStringLiteral("2 questions still need an answer."));
    QCOMPARE(focusName(), QStringLiteral("asked1Field"));
    QCOMPARE(rig_->text("asked1Note"), QStringLiteral("Please answer this one."));
    QCOMPARE(rig_->focus()->property("accessibleDescription").toString(), rig_->text("asked1Note"));
    QTest::keyClicks(rig_->focus(), QStringLiteral("No"));
    QCOMPARE(rig_->text("asked1Note"), QStringLiteral("Has to be answered"));
    press({Qt::Key_Down});
    QTest::keyClicks(rig_->focus(), QStringLiteral("3102"));
    press({Qt::Key_Return});
    QVERIFY2(rig_->events.empty(), "no such day");
    QCOMPARE(rig_->text("asked2Note"), QStringLiteral("That is not complete yet. · Day / Month / Year"));
    QTest::keyClick(rig_->focus(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(rig_->focus(), QStringLiteral("28021990"));
    QCOMPARE(rig_->text("answersTrouble"), QStringLiteral("<not shown>"));
    press({Qt::Key_Return});
    QCOMPARE(said(),
             (std::vector{answer(u"more-0", ""), answer(u"allergies", "No"), answer(u"born", "1990-02-28")}));
  }

  void whatMayStayEmptyIsTakenBack() {
    begin({u"news"});
    press({Qt::Key_Right, Qt::Key_Right});
    QVERIFY(option(0, 1)->isChecked());
    press({Qt::Key_Space});
    QVERIFY(!option(0, 0)->isChecked() && !option(0, 1)->isChecked());
    press({Qt::Key_Return});
    QCOMPARE(said(), std::vector{answer(u"news", "")});
    QTest::mouseClick(option(0, 1), Qt::LeftButton);
    press({Qt::Key_Return});
    QCOMPARE(said(), std::vector{answer(u"news", "no")});
  }

  void aRequiredConsentThatIsNotGivenIsNoAnswer() {
    begin({u"rules"});
    press({Qt::Key_Right, Qt::Key_Right});
    QCOMPARE(rig_->text("asked0Note"),
             QStringLiteral("Nobody comes in without agreeing to this. It stays open."));
    QVERIFY(!rig_->reason("answersSend").isEmpty());
    press({Qt::Key_Return, Qt::Key_Space, Qt::Key_Return});
    QVERIFY(rig_->events.empty());

    begin({u"rules", u"allergies"});
    press({Qt::Key_Right, Qt::Key_Right, Qt::Key_Down});
    QTest::keyClicks(rig_->focus(), QStringLiteral("No"));
    QCOMPARE(rig_->button("answersSend")->text(), QStringLiteral("Keep the answers"));
    press({Qt::Key_Return});
    QCOMPARE(said(), (std::vector{answer(u"rules", "no"), answer(u"allergies", "No")}));
    press({Qt::Key_Up, Qt::Key_Left});
    QCOMPARE(rig_->button("answersSend")->text(), QStringLiteral("Answer and let in"));
  }

  void whatIsToBeSignedStaysWithTheGuest() {
    begin({u"waiver"});
    QCOMPARE(rig_->text("asked0Note"),
             QStringLiteral("The guest signs this at a kiosk, by holding up their code."));
    // Nothing lies over it.
    const auto* note = rig_->window.findChild<QLabel*>(QStringLiteral("asked0Note"));
    for (const QWidget* beside : note->parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
      QVERIFY(beside == note || beside->isHidden() || !beside->geometry().intersects(note->geometry()));
    }
    QVERIFY(!rig_->reason("answersSend").isEmpty());
    QCOMPARE(focusName(), QStringLiteral("answersBack"));

    begin({u"waiver", u"news"});
    QCOMPARE(rig_->button("answersSend")->text(), QStringLiteral("Keep the answers"));
    press({Qt::Key_Return});
    QVERIFY2(said() == std::vector{answer(u"news", "")}, "nothing is said of it");

    begin({u"sketch", u"news"});
    QVERIFY2(option(0, 0)->isChecked(), "the guest signs");
    QCOMPARE(rig_->button("answersSend")->text(), QStringLiteral("Keep the answers"));
    QTest::mouseClick(option(0, 1), Qt::LeftButton);
    QCOMPARE(rig_->button("answersSend")->text(), QStringLiteral("Answer and let in"));
    press({Qt::Key_Return});
    QCOMPARE(said(), (std::vector{answer(u"sketch", "no"), answer(u"news", "")}));
  }

  void whatCanNotBeAskedHereIsSaid() {
    begin({u"news", u"unheard-of"});
    QCOMPARE(rig_->text("askedElsewhere"),
             QStringLiteral("1 can’t be asked here: the guest answers on their own page."));
    QCOMPARE(rig_->button("answersSend")->text(), QStringLiteral("Keep the answers"));
  }

  void manyQuestionsAreReachedByKeysAndSeen() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1366, 768), false);
    const mode::State many = sample::answering({u"diet", u"workshop", u"rules", u"allergies", u"nights",
                                                u"born", u"waiver", u"news", u"sketch", u"long", u"more-0",
                                                u"more-1", u"more-2", u"more-3", u"unheard-of"});
    rig_->window.render(many);
    QSet<QString> reached;
    const auto* area = rig_->window.findChild<QScrollArea*>(QStringLiteral("answersArea"));
    const auto isSeen = [&] {
      const QWidget* now = rig_->focus();
      const QRect at(now->mapTo(area->viewport(), QPoint(0, 0)), now->size());
      return area->viewport()->rect().contains(at);
    };
    for (int i = 0; i < 13; ++i) {
      QVERIFY2(isSeen(), qPrintable(focusName()));
      reached << focusName().section(QStringLiteral("Option"), 0, 0).section(QStringLiteral("Field"), 0, 0);
      press({Qt::Key_Down});
    }
    QCOMPARE(reached.size(), 13);
    QCOMPARE(focusName(), QStringLiteral("answersSend"));
    reached.clear();
    press({Qt::Key_Tab});
    QCOMPARE(focusName(), QStringLiteral("answersBack"));
    // The same by Tab alone, from the top.
    rig_->window.findChild<QWidget*>(QStringLiteral("asked0Option0"))->setFocus();
    for (int i = 0; i < 13; ++i) {
      QVERIFY2(isSeen(), qPrintable(focusName()));
      reached << focusName();
      press({Qt::Key_Tab});
    }
    QCOMPARE(reached.size(), 13);
    QCOMPARE(focusName(), QStringLiteral("answersSend"));
  }

  void arrowsGoTheWayTheLanguageDoes() {
    rig_->window.setLanguage(QStringLiteral("ar"));
    begin({u"diet"});
    press({Qt::Key_Left, Qt::Key_Left});
    QCOMPARE(focusName(), QStringLiteral("asked0Option1"));
    QVERIFY(rig_->left(option(0, 1)) < rig_->left(option(0, 0)));
  }

  void newsOfTheSameGuestTakeNothingAway() {
    const mode::State state = sample::answering({u"diet", u"allergies"});
    rig_->window.render(state);
    press({Qt::Key_Right, Qt::Key_Down});
    QTest::keyClicks(rig_->focus(), QStringLiteral("Nuts"));
    rig_->window.setFacts(sample::staffFacts());
    mode::State again = sample::answering({u"diet", u"allergies", u"news"});
    rig_->window.render(again);
    QVERIFY(option(0, 0)->isChecked());
    QCOMPARE(rig_->field("asked1Field")->text(), QStringLiteral("Nuts"));
    QCOMPARE(focusName(), QStringLiteral("asked1Field"));
    again.guest->ticket.id = *TicketId::parse(u"t2");
    rig_->window.render(again);
    QVERIFY2(!option(0, 0)->isChecked() && rig_->field("asked1Field")->text().isEmpty(), "somebody else");
  }

  void whatIsOnItsWayIsNotChanged() {
    mode::State state = sample::answering({u"diet", u"allergies"});
    rig_->window.render(state);
    state.doing = StaffDeed::AnswerQuestions;
    rig_->window.render(state);
    QTest::mouseClick(option(0, 0), Qt::LeftButton);
    QVERIFY(!option(0, 0)->isChecked() && rig_->field("asked1Field")->isReadOnly());
    press({Qt::Key_Return});
    QVERIFY(rig_->events.empty());
  }

  void whatCameOfItIsTold() {
    mode::State state = sample::inside();
    state.told = mode::Told{StaffDeed::AnswerQuestions, mode::Done{}, PrintState::Printing};
    rig_->window.render(state);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("The answers are kept, and the guest is in."));
    QCOMPARE(rig_->text("toldMore"), QStringLiteral("The badge is printing …"));
    state = sample::asked({u"waiver"});
    state.told = mode::Told{StaffDeed::AnswerQuestions, mode::Refused{state.guest->verdict}};
    rig_->window.render(state);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("Not let in: Questions are still open"));
    QCOMPARE(rig_->text("toldMore"), QStringLiteral("What was answered is kept."));
    state = sample::answering({u"diet"});
    state.told = mode::Told{StaffDeed::AnswerQuestions, mode::Wordless{}};
    rig_->window.render(state);
    QCOMPARE(rig_->text("answersTrouble"),
             QStringLiteral("There is a new question, or other answers to one."));
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("<not shown>"));
  }

  void fingersChooseAndType() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1080, 1920), true);
    begin({u"diet", u"nights"});
    auto* keyboard = rig_->window.findChild<ui::TouchKeyboard*>();
    QVERIFY2(!keyboard->isVisible(), "there is nothing to type yet");
    QTest::mouseClick(option(0, 2), Qt::LeftButton);
    QVERIFY(option(0, 2)->isChecked());
    QTest::mouseClick(rig_->field("asked1Field"), Qt::LeftButton);
    QTRY_VERIFY(keyboard->isVisible());
    auto* key = keyboard->findChild<QWidget*>(QStringLiteral("key0"));
    QTest::mouseClick(keyboard, Qt::LeftButton, {}, key->geometry().center());
    QVERIFY(!rig_->field("asked1Field")->text().isEmpty());
    QVERIFY2(rig_->field("asked1Field")->text()[0].isDigit(), "the keys are those of a number");
    QTest::mouseClick(rig_->button("answersSend"), Qt::LeftButton);
    QCOMPARE(said().size(), std::size_t{2});
  }

  void itIsInTheTree() {
    begin({u"diet", u"allergies"});
    QCOMPARE(option(0, 0)->accessibleName(),
             QStringLiteral("What do you eat? ") + option(0, 0)->text().replace("&&", "&"));
    const QAccessibleInterface* const field =
        QAccessible::queryAccessibleInterface(rig_->field("asked1Field"));
    QCOMPARE(field->text(QAccessible::Name), rig_->text("asked1Question"));
    QCOMPARE(field->text(QAccessible::Description), QStringLiteral("Has to be answered"));
  }

  void nothingStaysOnceItIsHidden() {
    begin({u"diet", u"allergies"});
    press({Qt::Key_Right, Qt::Key_Down});
    QTest::keyClicks(rig_->focus(), QStringLiteral("Nuts"));
    rig_->window.hide();
    QVERIFY(rig_->field("asked1Field")->text().isEmpty() && !option(0, 0)->isChecked());
    QVERIFY(rig_->window.findChild<QLabel*>(QStringLiteral("answersWho"))->text().isEmpty());
    QVERIFY(rig_->window.findChild<QLabel*>(QStringLiteral("asked0Question"))->text().isEmpty());
  }

 private:
  /// As whoever comes to it from the guest's file.
  void begin(const std::vector<const char16_t*>& questions) {
    rig_->window.render(sample::asked(questions));
    rig_->window.render(sample::answering(questions));
  }
  void press(std::initializer_list<Qt::Key> keys) {
    for (const Qt::Key key : keys) QTest::keyClick(rig_->focus(), key);
  }
  QString focusName() const { return rig_->focus() ? rig_->focus()->objectName() : QString(); }
  ui::StaffButton* option(int question, int number) const {
    return rig_->window.findChild<ui::StaffButton*>(
        QStringLiteral("asked%1Option%2").arg(question).arg(number));
  }
  std::vector<Answer> said() const {
    return std::get<mode::AnswerQuestions>(rig_->last<mode::DeedWanted>().deed).answers;
  }

  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(StaffAnswersTest)
#include "staff_answers_test.moc"
