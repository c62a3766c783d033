// SPDX-License-Identifier: Apache-2.0
// What guests ask for, see of their sessions, and are told of them, found by object name.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <usher/ui/kiosk_window.h>
#include <usher/ui/widgets/icon.h>

#include "sample.h"

using namespace usher;
using namespace domain;

namespace {

class Kiosk {
 public:
  explicit Kiosk(QSize size = {1080, 1920})
      : window({.now = sample::now, .reduced_motion = true, .badge = {}}) {
    window.resize(size);
    window.setFacts(sample::facts());
    QObject::connect(&window, &ui::KioskWindow::happened, [this](const FlowEvent& event) {
      if (!std::holds_alternative<event::Touched>(event)) events.push_back(event);
    });
  }
  void render(Page page, const QString& language = QStringLiteral("en")) {
    window.render(sample::screenOf(std::move(page), language));
  }
  template <class T = QPushButton>
  T* find(const char* name) const {
    return window.findChild<T*>(QLatin1String(name));
  }
  QString text(const char* name) const { return find<QLabel>(name)->text(); }
  QStringList texts(const char* name) const {
    QStringList all;
    for (const auto* label : window.findChildren<QLabel*>(QLatin1String(name))) {
      if (label->isVisibleTo(&window) && !label->text().isEmpty()) all << label->text();
    }
    return all;
  }
  bool shows(const char* name) const {
    const auto* widget = find<QWidget>(name);
    return widget && widget->isVisibleTo(&window);
  }
  void press(const char* name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
  template <class E>
  const E* last() const {
    return events.empty() ? nullptr : std::get_if<E>(&events.back());
  }

  ui::KioskWindow window;
  std::vector<FlowEvent> events;
};

Welcome welcome() {
  Welcome made{Admitted{}, sample::guests().front().guest, PrintState::Printed};
  made.catalogue = sample::catalogue();
  return made;
}

ItemId item(const char* id) {
  return *ItemId::parse(QString::fromLatin1(id));
}

}  // namespace

class RequestsTest : public QObject {
  Q_OBJECT

 private slots:
  void welcomeOffersWhatThereIs() {
    Kiosk kiosk;
    kiosk.render(welcome());
    kiosk.press("askForSomething");
    QVERIFY(kiosk.last<event::CatalogueTapped>());
    kiosk.press("mySessions");
    QVERIFY(kiosk.last<event::SessionsTapped>());
    Welcome poor = welcome();
    poor.catalogue.reset();
    poor.guest.sessions.clear();
    kiosk.render(poor);
    QVERIFY(!kiosk.shows("askForSomething"));
    QVERIFY(!kiosk.shows("mySessions"));
    QVERIFY(kiosk.shows("done"));
    Welcome leaving = welcome();
    leaving.verdict = Admitted{Direction::Exit};
    kiosk.render(leaving);
    QVERIFY(!kiosk.shows("askForSomething"));
    QVERIFY(!kiosk.shows("mySessions"));
  }

  void whoIsInsideMayAskToo() {
    Kiosk kiosk;
    kiosk.render(Refused{AlreadyUsed{sample::now(), QStringLiteral("North door")}});
    QVERIFY(!kiosk.shows("noticeAsk"));
    kiosk.render(Refused{AlreadyUsed{sample::now(), QStringLiteral("North door")}, sample::catalogue()});
    kiosk.press("noticeAsk");
    QVERIFY(kiosk.last<event::CatalogueTapped>());
    kiosk.press("back");
    QVERIFY(kiosk.last<event::DoneTapped>());
    kiosk.render(OneAtATime{});
    QVERIFY(!kiosk.shows("noticeAsk"));
  }

  void cardsSayWhatThereIsAndTakeAFingerWhereThereIsSome() {
    Kiosk kiosk({1920, 1080});
    kiosk.render(Catalogue{welcome()});
    QCOMPARE(kiosk.find("item0")->accessibleName(), QStringLiteral("Coffee"));
    QCOMPARE(kiosk.find("item1")->accessibleName(), QStringLiteral("A bottle of water, 3 left"));
    QCOMPARE(kiosk.find("item3")->accessibleName(),
             QStringLiteral("Somebody who shows me the way, You have yours"));
    QCOMPARE(kiosk.find("item4")->accessibleName(), QStringLiteral("Set of tools, Paper, ink and patience"));
    QVERIFY(kiosk.find("item5")->accessibleName().endsWith(QLatin1String(", None left")));
    QVERIFY(!kiosk.find("item5")->isEnabled());
    kiosk.press("item5");
    QVERIFY(kiosk.events.empty());
    kiosk.press("item1");
    QVERIFY(kiosk.last<event::ItemTapped>());
    QCOMPARE(kiosk.last<event::ItemTapped>()->item, item("water"));
    kiosk.press("catalogueBack");
    QVERIFY(kiosk.last<event::BackTapped>());
    kiosk.render(Catalogue{welcome()}, QStringLiteral("de"));
    QCOMPARE(kiosk.find("item1")->accessibleName(), QStringLiteral("Eine Flasche Wasser, noch 3"));
  }

  void everyThingCanBeTurnedTo() {
    Kiosk kiosk;
    kiosk.render(Catalogue{welcome()});
    QSet<QString> seen;
    const auto look = [&] {
      for (int i = 0; i < 8; ++i) {
        const QByteArray name = "item" + QByteArray::number(i);
        if (kiosk.shows(name.constData())) seen << QString::fromLatin1(name);
      }
    };
    look();
    QVERIFY(kiosk.shows("catalogueMore"));
    QVERIFY(seen.size() < 8);
    kiosk.press("catalogueMore");
    look();
    QCOMPARE(seen.size(), 8);
    QVERIFY(!kiosk.shows("item0"));
    kiosk.press("catalogueMore");
    QVERIFY(kiosk.shows("item0"));
  }

  void whatWasAskedForIsShownWithItsState() {
    Kiosk kiosk({1920, 1080});
    kiosk.render(Catalogue{welcome()});
    QCOMPARE(kiosk.texts("requestHeading"), QStringList{QStringLiteral("You asked for")});
    QCOMPARE(kiosk.texts("requestTitle"),
             (QStringList{"Bowl of soup", "2 × Somebody who shows me the way", "3 × Coffee", "4 × Cake"}));
    const QStringList states = kiosk.texts("requestMore");
    QCOMPARE(states.size(), 4);
    QCOMPARE(states[0], QStringLiteral("Waiting for our staff · number 1C0DE"));
    QVERIFY(states[1].startsWith(QLatin1String("On its way")));
    QVERIFY(states[2].startsWith(QLatin1String("Handed out")));
    QVERIFY(states[3].startsWith(QLatin1String("Sorry, not possible")));
    QSet<QString> shapes;
    for (const auto* icon : kiosk.window.findChildren<ui::Icon*>(QStringLiteral("requestShape"))) {
      if (icon->isVisibleTo(&kiosk.window)) shapes << icon->shape();
    }
    QCOMPARE(shapes.size(), 4);
  }

  void howManyIsForTheGuestToSay() {
    Kiosk kiosk;
    kiosk.render(Asking{welcome(), item("water"), 2});
    QCOMPARE(kiosk.text("askItem"), QStringLiteral("A bottle of water"));
    QCOMPARE(kiosk.text("askLimit"), QStringLiteral("You can have up to 3."));
    QCOMPARE(kiosk.text("askQuantity"), QStringLiteral("2"));
    kiosk.press("askFewer");
    QCOMPARE(kiosk.last<event::QuantityChosen>()->quantity, std::int64_t{1});
    kiosk.press("askMore");
    QCOMPARE(kiosk.last<event::QuantityChosen>()->quantity, std::int64_t{3});
    kiosk.render(Asking{welcome(), item("water"), 3});
    QVERIFY(!kiosk.find("askMore")->isEnabled());
    QVERIFY(kiosk.find("askFewer")->isEnabled());
    kiosk.render(Asking{welcome(), item("water"), 1});
    QVERIFY(!kiosk.find("askFewer")->isEnabled());
    kiosk.press("askBack");
    QVERIFY(kiosk.last<event::BackTapped>());
    kiosk.render(Asking{welcome(), item("wheelchair")});
    QVERIFY(!kiosk.shows("askMore"));
    QVERIFY(!kiosk.shows("askQuantity"));
  }

  void aNoteIsWrittenAndChanged() {
    Kiosk kiosk;
    kiosk.render(Asking{welcome(), item("water"), 2});
    QCOMPARE(kiosk.text("askNote"), QString());
    QCOMPARE(kiosk.find<QPushButton>("askAddNote")->text(), QStringLiteral("Add a note"));
    kiosk.press("askAddNote");
    QVERIFY(kiosk.last<event::NoteTapped>());

    const Noting noting{{welcome(), item("water"), 2, QStringLiteral("Still")}};
    kiosk.render(noting);
    auto* const field = kiosk.find<QLineEdit>("typedField");
    QCOMPARE(field->text(), QStringLiteral("Still"));
    QTest::keyClicks(field, QStringLiteral(", please"));
    const auto isEntered = [&kiosk, before = kiosk.events.size()](std::size_t more) {
      kiosk.press("typedEnter");
      return kiosk.events.size() == before + more;
    };
    QVERIFY(QTest::qWaitFor([&] { return isEntered(1); }));
    QCOMPARE(kiosk.last<event::NoteEntered>()->text, QStringLiteral("Still, please"));
    field->clear();
    QVERIFY(isEntered(2));
    QCOMPARE(kiosk.last<event::NoteEntered>()->text, QString());

    kiosk.render(Asking{welcome(), item("water"), 2, QStringLiteral("Still, please")});
    QVERIFY(kiosk.text("askNote").contains(QLatin1String("Still, please")));
    QCOMPARE(kiosk.find<QPushButton>("askAddNote")->text(), QStringLiteral("Change the note"));
    kiosk.render(Attract{});
    QVERIFY(kiosk.find<QLineEdit>("typedField")->text().isEmpty());
    QVERIFY(kiosk.text("askNote").isEmpty());
  }

  void itIsAskedForOnPurposeAndOnce() {
    Kiosk kiosk;
    kiosk.render(Asking{welcome(), item("water")});
    // The finger that has just tapped the card.
    kiosk.press("askFor");
    QVERIFY(kiosk.events.empty());
    QVERIFY(QTest::qWaitFor([&] {
      kiosk.press("askFor");
      return kiosk.events.size() == 1;
    }));
    QVERIFY(kiosk.last<event::AskTapped>());
    kiosk.render(Asking{welcome(), item("water"), 1, {}, true});
    kiosk.press("askFor");
    kiosk.press("askMore");
    QCOMPARE(kiosk.events.size(), std::size_t{1});
  }

  void theReceiptHasANumberAndAState() {
    Kiosk kiosk;
    const GuestRequest request = sample::catalogue().requests[1];
    kiosk.render(Receipt{welcome(), request.item, AskOutcome::Kept, request.id});
    QCOMPARE(kiosk.text("receiptTitle"), QStringLiteral("We have your request"));
    QCOMPARE(kiosk.text("receiptItem"), QStringLiteral("2 × Somebody who shows me the way"));
    QCOMPARE(kiosk.text("receiptNumber"), QStringLiteral("Number 2C0DE"));
    QCOMPARE(kiosk.text("receiptState"), QStringLiteral("On its way"));
    kiosk.press("receiptAnother");
    QVERIFY(kiosk.last<event::CatalogueTapped>());
    kiosk.press("receiptBack");
    QVERIFY(kiosk.last<event::BackTapped>());
    kiosk.press("receiptDone");
    QVERIFY(kiosk.last<event::DoneTapped>());
    for (const auto outcome : {AskOutcome::NotOnOffer, AskOutcome::Failed}) {
      kiosk.render(Receipt{welcome(), item("bag"), outcome});
      QVERIFY(kiosk.text("receiptTitle") != QStringLiteral("We have your request"));
      QVERIFY(kiosk.text("receiptNumber").isEmpty());
      QVERIFY(kiosk.text("receiptState").isEmpty());
      QVERIFY(!kiosk.text("receiptMore").isEmpty());
    }
  }

  void theAgendaIsDayByDayWithWhatIsNew() {
    Kiosk kiosk;
    Welcome page = welcome();
    page.guest.sessions[1].fill = Fill::Full;
    kiosk.render(Agenda{page});
    QCOMPARE(kiosk.texts("agendaSessionHeading"), QStringList{QStringLiteral("Tuesday 24 November")});
    QCOMPARE(kiosk.texts("agendaSessionTime").front(), QStringLiteral("10:00"));
    QCOMPARE(kiosk.texts("agendaSessionTitle").size(), 4);
    // A notice says it, and the facts of now win over what the guest came with.
    QCOMPARE(kiosk.texts("agendaSessionMore")[0], QStringLiteral("Please go there now: Great Hall"));
    QCOMPARE(kiosk.texts("agendaSessionMore")[1], QStringLiteral("Room 2.04"));
    EventFacts facts = sample::facts();
    facts.sessions[2].fill = Fill::Full;
    facts.sessions[2].room = QStringLiteral("Room 3");
    kiosk.window.setFacts(facts);
    QCOMPARE(kiosk.texts("agendaSessionMore")[1], QStringLiteral("Room 3 · Full"));
    kiosk.press("agendaPrint");
    QVERIFY(kiosk.last<event::AgendaTapped>());
    kiosk.press("agendaBack");
    QVERIFY(kiosk.last<event::BackTapped>());
    QVERIFY(!kiosk.shows("agendaLater"));
  }

  void aLongAgendaIsTurnedOver() {
    Kiosk kiosk;
    const std::vector<sample::NamedScreen> screens = sample::screens(QStringLiteral("en"));
    const auto named = std::ranges::find(screens, QStringLiteral("agenda-long"), &sample::NamedScreen::name);
    kiosk.window.render(named->screen);
    const auto count = std::get<Agenda>(named->screen.page).welcome.guest.sessions.size();
    const QStringList first = kiosk.texts("agendaSessionTitle");
    QVERIFY(!kiosk.find("agendaEarlier")->isEnabled());
    auto seen = first.size();
    for (int turns = 0; kiosk.find("agendaLater")->isEnabled(); ++turns) {
      QVERIFY(turns < 10);
      kiosk.press("agendaLater");
      seen += kiosk.texts("agendaSessionTitle").size();
    }
    QCOMPARE(static_cast<std::size_t>(seen), count);
    while (kiosk.find("agendaEarlier")->isEnabled()) kiosk.press("agendaEarlier");
    QCOMPARE(kiosk.texts("agendaSessionTitle"), first);
  }

  void newsAreOnAttractAndWithTheGuestsNextSession() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QCOMPARE(kiosk.texts("newsTitle"),
             QStringList{QStringLiteral("Opening: What a hall full of people knows")});
    QCOMPARE(kiosk.texts("newsMore"), QStringList{QStringLiteral("Please go there now: Great Hall")});
    EventFacts facts = sample::nastyFacts();
    kiosk.window.setFacts(facts);
    // The gravest alone, where more are too much for a strip.
    QCOMPARE(kiosk.texts("newsMore").size(), 1);
    QVERIFY(kiosk.texts("newsMore").front().startsWith(QLatin1String("Moved: ")));
    facts.notices.front().until = sample::now();
    facts.notices.erase(facts.notices.begin() + 1, facts.notices.end());
    kiosk.window.setFacts(facts);
    QVERIFY(kiosk.texts("newsMore").isEmpty());

    kiosk.window.setFacts(sample::facts());
    Welcome page = welcome();
    kiosk.render(page);
    QVERIFY(!kiosk.shows("nextNews"));
    page.guest.ticket.enrolments = {*SessionId::parse(u"s1")};
    kiosk.render(page);
    QCOMPARE(kiosk.text("nextNews"), QStringLiteral("Please go there now: Great Hall"));
    facts = sample::facts();
    facts.notices.front() = {.id = *NoticeId::parse(u"n9"),
                             .kind = NoticeKind::Cancelled,
                             .session = *SessionId::parse(u"gone"),
                             .title = LocalizedText({{"en", "Clay"}}),
                             .from = sample::now(),
                             .until = sample::now() + std::chrono::hours(1)};
    page.guest.ticket.enrolments = {*SessionId::parse(u"gone")};
    kiosk.window.setFacts(facts);
    kiosk.render(page);
    QCOMPARE(kiosk.text("nextNews"), QStringLiteral("Clay: Does not take place"));
  }

  void nothingOfAGuestStays() {
    Kiosk kiosk;
    for (const sample::NamedScreen& screen : sample::screens(QStringLiteral("en"))) {
      if (!std::holds_alternative<Catalogue>(screen.screen.page) &&
          !std::holds_alternative<Asking>(screen.screen.page) &&
          !std::holds_alternative<Receipt>(screen.screen.page) &&
          !std::holds_alternative<Agenda>(screen.screen.page)) {
        continue;
      }
      kiosk.window.render(screen.screen);
      kiosk.render(Attract{});
      for (const char* name : {"requestTitle", "requestMore", "itemName", "askItem", "askQuantity",
                               "receiptItem", "receiptNumber", "agendaSessionTitle", "agendaSessionTime"}) {
        for (const auto* label : kiosk.window.findChildren<QLabel*>(QLatin1String(name))) {
          QVERIFY2(label->text().isEmpty() && label->accessibleName().isEmpty(), name);
        }
      }
    }
  }
};

QTEST_MAIN(RequestsTest)
#include "requests_test.moc"
