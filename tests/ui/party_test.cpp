// SPDX-License-Identifier: Apache-2.0
// Guests without a code are looked for, and those who came together say who is here.
#include <QLineEdit>

#include <set>

#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;

namespace {

TicketId guestAt(int number) {
  return *TicketId::parse(QStringLiteral("g%1").arg(number));
}

QString nameOn(const Kiosk& kiosk, const char* card) {
  return kiosk.find<QPushButton>(card)->accessibleName();
}

QStringList textsOn(const Kiosk& kiosk, const char* labels) {
  QStringList texts;
  for (const auto* label : kiosk.window.findChildren<QLabel*>(QString::fromLatin1(labels))) {
    if (label->isVisibleTo(&kiosk.window)) texts << label->text();
  }
  return texts;
}

}  // namespace

class PartyTest : public QObject {
  Q_OBJECT

 private slots:
  void attractOffersToLookWhereGuestsAreFound() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QVERIFY(kiosk.shows("withoutCode"));
    kiosk.press("withoutCode");
    QVERIFY(std::holds_alternative<event::SearchTapped>(kiosk.events.back()));
    EventFacts facts = sample::facts();
    facts.finds_guests = false;
    kiosk.window.setFacts(facts);
    QVERIFY(!kiosk.shows("withoutCode"));
    QVERIFY(kiosk.shows("registerHere"));
  }

  void referenceAndNameAreAskedOneByOne() {
    Kiosk kiosk;
    kiosk.render(Searching{});
    QCOMPARE(kiosk.text("typed"), QStringLiteral("What is your booking reference or e-mail address?"));
    QCOMPARE(kiosk.text("typedProgress"), QStringLiteral("Step 1 of 2"));
    auto* field = kiosk.find<QLineEdit>("typedField");
    QTest::keyClicks(field, QStringLiteral("ada@example.org"));
    QVERIFY(kiosk.pressUntil("typedEnter", 1));
    const auto reference = std::get<event::SearchEntered>(kiosk.events.back());
    QCOMPARE(reference.field, SearchField::Reference);
    QCOMPARE(reference.text, QStringLiteral("ada@example.org"));

    kiosk.render(Searching{{reference.text}});
    QCOMPARE(kiosk.text("typed"), QStringLiteral("What is your last name?"));
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("Lovelace"));
    QVERIFY(kiosk.pressUntil("typedEnter", 2));
    QCOMPARE(std::get<event::SearchEntered>(kiosk.events.back()).field, SearchField::LastName);
    QCOMPARE(std::get<event::SearchEntered>(kiosk.events.back()).text, QStringLiteral("Lovelace"));
  }

  void whoIsNotFoundIsToldSoAndTypesAnew() {
    Kiosk kiosk;
    kiosk.render(Searching{});
    QTest::keyClicks(kiosk.find<QLineEdit>("typedField"), QStringLiteral("AB-1"));
    kiosk.render(Searching{.again = true});
    QVERIFY(kiosk.text("typed").startsWith(QStringLiteral("We did not find you")));
    QVERIFY(kiosk.find<QLineEdit>("typedField")->text().isEmpty());
    kiosk.render(NotFound{});
    QCOMPARE(kiosk.text("noticeTitle"), QStringLiteral("We did not find you"));
    kiosk.press("back");
    QVERIFY(std::holds_alternative<event::DoneTapped>(kiosk.events.back()));
  }

  void whoIsHereIsMarked() {
    Kiosk kiosk;
    Choosing page{partyOf({}, sample::group(6))};
    kiosk.render(page);
    QCOMPARE(nameOn(kiosk, "guest0"), QStringLiteral("Maren Okonkwo"));
    QVERIFY(kiosk.find<QPushButton>("guest0")->isChecked());
    QVERIFY(kiosk.find<QPushButton>("guest1")->isChecked());
    QVERIFY(nameOn(kiosk, "guest2").endsWith(QStringLiteral(", Has come in already")));
    QVERIFY(!kiosk.find<QWidget>("guest2")->isEnabled());
    QVERIFY(!kiosk.find<QPushButton>("guest3")->isChecked());
    QVERIFY(nameOn(kiosk, "guest4").endsWith(QStringLiteral(", Please ask our staff")));
    QVERIFY(!kiosk.find<QWidget>("guest4")->isEnabled());
    QCOMPARE(nameOn(kiosk, "checkIn"), QStringLiteral("Check in 2 guests"));
    kiosk.press("guest3");
    QCOMPARE(std::get<event::GuestTapped>(kiosk.events.back()).ticket, guestAt(3));
    kiosk.press("checkIn");
    QVERIFY(std::holds_alternative<event::ChosenTapped>(kiosk.events.back()));
    kiosk.press("choosingBack");
    QVERIFY(std::holds_alternative<event::BackTapped>(kiosk.events.back()));

    page.party.chosen = {guestAt(3)};
    kiosk.render(page);
    QVERIFY(!kiosk.find<QPushButton>("guest0")->isChecked());
    QVERIFY(kiosk.find<QPushButton>("guest3")->isChecked());
    QCOMPARE(nameOn(kiosk, "checkIn"), QStringLiteral("Check in 1 guest"));
    page.party.chosen.clear();
    kiosk.render(page);
    QVERIFY(!kiosk.find<QWidget>("checkIn")->isEnabled());
  }

  void nothingIsChosenWhileItIsDecided() {
    Kiosk kiosk;
    kiosk.render(Choosing{partyOf({}, sample::group(6)), true});
    const auto before = kiosk.events.size();
    for (const char* button : {"guest0", "guest3", "checkIn"}) kiosk.press(button);
    QCOMPARE(kiosk.events.size(), before);
  }

  void everybodyOfALargeGroupCanBeReached() {
    Kiosk kiosk;
    kiosk.window.resize(1920, 1080);
    kiosk.render(Choosing{partyOf({}, sample::group(Group::kMostMembers))});
    std::set<QString> seen;
    for (int page = 0; page < 4; ++page) {
      for (std::size_t i = 0; i < Group::kMostMembers; ++i) {
        const QByteArray card = "guest" + QByteArray::number(static_cast<int>(i));
        if (kiosk.shows(card.constData())) seen.insert(QString::fromLatin1(card));
      }
      if (kiosk.shows("choosingMore")) kiosk.press("choosingMore");
    }
    QCOMPARE(seen.size(), Group::kMostMembers);
  }

  void whoseQuestionsTheseAreIsSaid() {
    Kiosk kiosk;
    const Party party = partyOf({}, sample::group(3));
    kiosk.render(Questions{.claim = guestAt(0), .questionnaire = sample::questionnaire(), .party = party});
    QVERIFY(kiosk.text("questionProgress").contains(QStringLiteral("Maren Okonkwo")));
    QVERIFY(kiosk.text("questionProgress").contains(QStringLiteral("Question 1 of 3")));
    QCOMPARE(nameOn(kiosk, "questionBack"), QStringLiteral("Not now"));
  }

  void eachGuestIsToldOfTheirBadge() {
    Kiosk kiosk;
    kiosk.render(WelcomeAll{sample::partyInside()});
    QCOMPARE(kiosk.text("welcomeAllCount"), QStringLiteral("3 guests checked in"));
    QCOMPARE(textsOn(kiosk, "arrivedMore"),
             QStringList({"Please ask our staff", "Please take the badge", "The badge is printing …",
                          "Our staff will print the badge"}));
    QCOMPARE(textsOn(kiosk, "arrivedTitle")[1], QStringLiteral("Maren Okonkwo"));
    QVERIFY(kiosk.text("welcomeAllLater").startsWith(QStringLiteral("The others")));
    kiosk.press("welcomeAllDone");
    QVERIFY(std::holds_alternative<event::DoneTapped>(kiosk.events.back()));
    kiosk.render(Attract{});
    for (const auto* label : kiosk.window.findChildren<QLabel*>(QStringLiteral("arrivedTitle"))) {
      QVERIFY(label->text().isEmpty());
    }
  }
};

QTEST_MAIN(PartyTest)
#include "party_test.moc"
