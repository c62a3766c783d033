// SPDX-License-Identifier: Apache-2.0
// What an event asks at its door, and what guests answer with a finger.
#include <QLineEdit>
#include <QRegularExpression>

#include <cstdlib>

#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;

class QuestionsTest : public QObject {
  Q_OBJECT

 private slots:
  void questionsAreAskedOneByOne() {
    Kiosk kiosk;
    Questions page{*TicketCode::parse("CODE"), sample::questionnaire()};
    kiosk.render(page);
    QCOMPARE(kiosk.text("questionProgress"), QStringLiteral("Question 1 of 3"));
    QCOMPARE(kiosk.text("question"), QStringLiteral("What do you eat?"));
    QCOMPARE(kiosk.find<QPushButton>("answer2")->text(), QStringLiteral("Vegan"));
    QVERIFY(!kiosk.shows("answer3"));
    QVERIFY(kiosk.pressUntil("answer2", 1));
    QCOMPARE(std::get<event::Answered>(kiosk.events[0]).answer, (Answer{page.present().id, "vegan"}));

    // A finger that taps twice answers the first alone.
    page.given.push_back({page.present().id, "vegan"});
    kiosk.render(page);
    kiosk.press("answer2");
    QCOMPARE(kiosk.events.size(), size_t{1});
    QVERIFY(kiosk.shows("answer11"));
    QVERIFY(kiosk.pressUntil("answer11", 2));
    QCOMPARE(std::get<event::Answered>(kiosk.events[1]).answer.text, QString::fromUtf8("Português"));

    page.given.push_back({page.present().id, "x"});
    kiosk.render(page, QStringLiteral("de"));
    QCOMPARE(kiosk.text("questionProgress"), QStringLiteral("Frage 3 von 3"));
    QCOMPARE(kiosk.find<QPushButton>("answer0")->text(), QStringLiteral("Ich stimme zu"));
    QCOMPARE(kiosk.find<QPushButton>("answer1")->text(), QStringLiteral("Ich stimme nicht zu"));
    QVERIFY(!kiosk.shows("answer2"));
    QVERIFY(kiosk.pressUntil("answer1", 3));
    QCOMPARE(std::get<event::Answered>(kiosk.events[2]).answer.text, QStringLiteral("no"));
    kiosk.press("questionBack");
    QVERIFY(std::holds_alternative<event::BackTapped>(kiosk.events[3]));

    kiosk.render(Attract{});
    QVERIFY(kiosk.find("question")->text().isEmpty());
    QVERIFY(kiosk.find("question")->accessibleName().isEmpty());
  }

  void whatIsNotRequiredMayBeSkipped() {
    Kiosk kiosk;
    Questionnaire free = sample::questionnaire();
    for (Question& question : free.questions) question.required = false;
    kiosk.render(Questions{*TicketCode::parse("CODE"), free});
    QCOMPARE(kiosk.find<QPushButton>("answer3")->text(), QStringLiteral("Skip"));
    QVERIFY(kiosk.pressUntil("answer3", 1));
    QCOMPARE(std::get<event::Answered>(kiosk.events[0]).answer.text, QString());

    Questionnaire typed = sample::typedQuestionnaire();
    for (Question& question : typed.questions) question.required = false;
    kiosk.render(Questions{*TicketCode::parse("CODE"), typed});
    QCOMPARE(kiosk.find<QPushButton>("typedEnter")->text(), QStringLiteral("Skip"));
    QVERIFY(kiosk.pressUntil("typedEnter", 2));
    QCOMPARE(std::get<event::Answered>(kiosk.events[1]).answer.text, QString());
  }

  void whatIsTypedIsAnswered() {
    Kiosk kiosk;
    Questions page{*TicketCode::parse("CODE"), sample::typedQuestionnaire()};
    kiosk.render(page);
    QCOMPARE(kiosk.text("typed"), QStringLiteral("Is there anything that you must not eat?"));
    auto* field = kiosk.find<QLineEdit>("typedField");
    QVERIFY(!kiosk.find<QWidget>("typedEnter")->isEnabled());
    QTest::keyClicks(field, QStringLiteral(" nuts "));
    QVERIFY(kiosk.pressUntil("typedEnter", 1));
    QCOMPARE(std::get<event::Answered>(kiosk.events[0]).answer, (Answer{page.present().id, "nuts"}));

    page.given.push_back({page.present().id, "nuts"});
    kiosk.render(page, QStringLiteral("de"));
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isUndoAvailable());
    QCOMPARE(kiosk.text("typedHint"), QStringLiteral("Eine Zahl"));
    QTest::keyClicks(field, QStringLiteral("2,5"));
    QVERIFY(kiosk.pressUntil("typedEnter", 2));
    QCOMPARE(std::get<event::Answered>(kiosk.events[1]).answer.text, QStringLiteral("2.5"));

    page.given.push_back({page.present().id, "2.5"});
    kiosk.render(page);
    QTest::keyClicks(field, QStringLiteral("3102199"));
    QVERIFY(!kiosk.find<QWidget>("typedEnter")->isEnabled());
    QTest::keyClicks(field, QStringLiteral("0"));
    QVERIFY2(!kiosk.find<QWidget>("typedEnter")->isEnabled(), "there is no 31st of February");
    field->clear();
    QTest::keyClicks(field, QStringLiteral("14021990"));
    QVERIFY(kiosk.pressUntil("typedEnter", 3));
    QCOMPARE(std::get<event::Answered>(kiosk.events[2]).answer.text, QStringLiteral("1990-02-14"));

    kiosk.render(Attract{});
    QVERIFY(field->text().isEmpty());
    QVERIFY(kiosk.find("typed")->accessibleName().isEmpty());
  }

  void aSignatureIsAnswered() {
    Kiosk kiosk;
    Questions page{*TicketCode::parse("CODE"), sample::typedQuestionnaire()};
    for (int i = 0; i < 3; ++i) page.given.push_back({page.present().id, "x"});
    kiosk.render(page);
    auto* pad = kiosk.find<QWidget>("signaturePad");
    const QImage blank = pad->grab().toImage();
    QVERIFY(!kiosk.find<QWidget>("signatureSign")->isEnabled());
    QTest::mousePress(pad, Qt::LeftButton, {}, {pad->width() / 4, pad->height() / 2});
    QTest::mouseMove(pad, {pad->width() / 2, pad->height() / 4});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {pad->width() / 2, pad->height() / 4});
    QVERIFY(kiosk.pressUntil("signatureSign", 1));
    const QRegularExpression line(QStringLiteral("^M(\\d+) (\\d+)l(-?\\d+) ?(-?\\d+)$"));
    const auto drawn = line.match(std::get<event::Answered>(kiosk.events[0]).answer.text);
    const int wanted[] = {250, 200, 250, -100};
    for (int i = 0; i < 4; ++i) QVERIFY(std::abs(drawn.captured(i + 1).toInt() - wanted[i]) <= 3);
    kiosk.press("signatureAgain");
    QVERIFY(!kiosk.find<QWidget>("signatureSign")->isEnabled());
    QCOMPARE(pad->grab().toImage(), blank);
    kiosk.press("signatureRefuse");
    QCOMPARE(std::get<event::Answered>(kiosk.events[1]).answer.text, QStringLiteral("no"));
    kiosk.press("signedBack");
    QVERIFY(std::holds_alternative<event::BackTapped>(kiosk.events[2]));

    QTest::mouseClick(pad, Qt::LeftButton, {}, pad->rect().center());
    kiosk.render(Attract{});
    kiosk.render(page);
    QCOMPARE(pad->grab().toImage(), blank);
  }

  void aGuestRegistersStepByStep() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    kiosk.press("registerHere");
    QVERIFY(std::holds_alternative<event::RegisterTapped>(kiosk.events.at(0)));
    auto elsewhere = sample::facts();
    elsewhere.ticket_types.clear();
    kiosk.window.setFacts(elsewhere);
    QVERIFY2(!kiosk.shows("registerHere"), "nobody can register at this event's doors");

    Registering form{sample::typesAtDoor()};
    const auto entered = [&](std::size_t number) {
      return std::get<event::FieldEntered>(kiosk.events.at(number));
    };
    kiosk.render(form);
    QCOMPARE(kiosk.text("questionProgress"), QStringLiteral("Step 1 of 5"));
    QCOMPARE(kiosk.find<QPushButton>("answer0")->text(), QStringLiteral("One day"));
    QVERIFY(kiosk.pressUntil("answer1", 2));
    QCOMPARE(entered(1).field, FormField::TicketType);
    QCOMPARE(entered(1).text, QStringLiteral("reduced"));

    form.given = {QStringLiteral("reduced")};
    kiosk.render(form);
    QCOMPARE(kiosk.text("typed"), QStringLiteral("What is your first name?"));
    QVERIFY(!kiosk.find<QWidget>("typedEnter")->isEnabled());
    QTest::keyClicks(kiosk.find<QLineEdit>("typedField"), QStringLiteral("Zoe"));
    QVERIFY(kiosk.pressUntil("typedEnter", 3));
    QCOMPARE(entered(2).field, FormField::GivenName);
    QCOMPARE(entered(2).text, QStringLiteral("Zoe"));

    // Not everybody has a last name.
    form.given.push_back(QStringLiteral("Zoe"));
    kiosk.render(form);
    QVERIFY(kiosk.find<QLineEdit>("typedField")->text().isEmpty());
    QCOMPARE(kiosk.find<QPushButton>("typedEnter")->text(), QStringLiteral("Skip"));
    QVERIFY(kiosk.pressUntil("typedEnter", 4));
    QCOMPARE(entered(3).field, FormField::FamilyName);
    QVERIFY(entered(3).text.isEmpty());

    form.given.push_back({});
    kiosk.render(form);
    QCOMPARE(kiosk.text("typedProgress"), QStringLiteral("Step 4 of 5"));
    form.given.push_back({});
    kiosk.render(form);
    auto* const address = kiosk.find<QLineEdit>("typedField");
    QTest::keyClicks(address, QStringLiteral("zoe@home"));
    QVERIFY(!kiosk.find<QWidget>("typedEnter")->isEnabled());
    QTest::keyClicks(address, QStringLiteral(".example"));
    QVERIFY(kiosk.pressUntil("typedEnter", 5));
    QCOMPARE(entered(4).field, FormField::Email);
    QCOMPARE(entered(4).text, QStringLiteral("zoe@home.example"));
    kiosk.render(RegistrationFull{});
    QCOMPARE(kiosk.text("noticeTitle"), QStringLiteral("No places left"));
    QVERIFY(kiosk.find("typed")->text().isEmpty());
  }
};

QTEST_MAIN(QuestionsTest)
#include "questions_test.moc"
