// SPDX-License-Identifier: Apache-2.0
// A guest's visit, through the flow and under a finger, ends at a start screen that holds nothing of it: not
// a pixel, not a word in any widget, hidden or not, and nothing that a screen reader could find.
#include <QAccessible>
#include <QLabel>
#include <QMetaProperty>
#include <QPushButton>
#include <QTest>

#include <usher/domain/flow/advance.h>
#include <usher/ui/kiosk_window.h>

#include "sample.h"

using namespace usher;
using namespace domain;

namespace {

const TicketCode kCode = *TicketCode::parse("K7PQ-2M9X-HH3D");

Decision admitted() {
  return {Admitted{}, sample::guests().front().guest};
}

/// The window with the flow behind it; what the flow wants done, a visit does by hand.
class Visit {
 public:
  Visit() {
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    QObject::connect(&window, &ui::KioskWindow::happened, [this](const FlowEvent& event) { post(event); });
    post(event::ServiceReady{});
    post(event::CameraChanged{CameraState::Live});
    window.show();
  }

  void post(const FlowEvent& event) {
    Step step = advance(screen, event, settings);
    screen = std::move(step.screen);
    window.render(screen);
    for (const Effect& effect : step.effects) {
      if (const auto* timer = std::get_if<effect::StartTimer>(&effect)) window.showTimeLeft(timer->after);
    }
  }
  template <class P>
  bool on() const {
    return std::holds_alternative<P>(screen.page);
  }
  void decide(const Decision& decision) { post(event::Decided{screen.visit, decision}); }
  void timeOut() { post(event::TimedOut{screen.visit}); }
  void press(const char* name) {
    QTest::mouseClick(window.findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
  }
  /// A question that has just come ignores fingers for a moment.
  bool answer(const char* button) {
    const auto given = [this] {
      const auto* questions = std::get_if<Questions>(&screen.page);
      return questions ? static_cast<int>(questions->given.size()) : -1;
    };
    const int before = given();
    return QTest::qWaitFor([&] {
      if (given() == before) press(button);
      return given() != before;
    });
  }
  void type(const char* words) {
    QTest::keyClicks(window.findChild<QWidget*>(QStringLiteral("typedField")), QLatin1String(words));
  }
  QImage picture() { return window.grab().toImage(); }

  FlowSettings settings = [] {
    FlowSettings made;
    made.languages = ui::spokenLanguages();
    return made;
  }();
  Screen screen;
  ui::KioskWindow window{{.now = sample::now, .reduced_motion = true, .badge = {}}};
};

/// What a widget says of itself in any of its properties.
QStringList propertiesOf(const QObject& object) {
  QStringList all;
  const QMetaObject* meta = object.metaObject();
  for (int i = 0; i < meta->propertyCount(); ++i) {
    const QVariant value = meta->property(i).read(&object);
    if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList)
      all << value.toStringList();
  }
  for (const QByteArray& name : object.dynamicPropertyNames()) all << object.property(name).toString();
  return all;
}

QStringList heardOf(QAccessibleInterface& part) {
  QStringList all;
  for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                          QAccessible::Accelerator})
    all << part.text(kind);
  if (auto* text = part.textInterface()) all << text->text(0, text->characterCount());
  for (int i = 0; i < part.childCount(); ++i) {
    if (auto* child = part.child(i)) all << heardOf(*child);
  }
  return all;
}

struct Holding {
  QStringList widgets;
  QStringList accessible;
};

Holding holdingOf(ui::KioskWindow& window) {
  Holding all;
  QList<QObject*> objects = window.findChildren<QObject*>();
  objects << &window;
  for (QObject* object : objects) {
    all.widgets << propertiesOf(*object);
    if (auto* part = QAccessible::queryAccessibleInterface(object)) all.accessible << heardOf(*part);
  }
  return all;
}

QStringList thoseWith(const QStringList& texts, const QStringList& traces) {
  QStringList found;
  for (const QString& trace : traces) found << texts.filter(trace);
  return found;
}

}  // namespace

class NothingStaysTest : public QObject {
  Q_OBJECT

  /// What is the guest's own: who they are, their ticket, what they were asked and said, where they were.
  static QStringList traces() {
    const Guest guest = sample::guests().front().guest;
    QStringList all{guest.ticket.attendee.given_name,
                    guest.ticket.attendee.family_name,
                    guest.ticket.attendee.company,
                    guest.ticket.code,
                    kCode.text(),
                    QStringLiteral("North door"),
                    QStringLiteral("09:14")};
    all << QStringLiteral("no peanuts") << QStringLiteral("uintessa") << QStringLiteral("imbus")
        << QStringLiteral("1C0DE") << QStringLiteral("ようこそ");
    all << QStringLiteral("no peanuts") << QStringLiteral("You have a seat") << QStringLiteral("Asked for")
        << QStringLiteral("waiting list");
    std::vector<Question> questions = sample::questionnaire().questions;
    for (const Question& question : sample::typedQuestionnaire().questions) questions.push_back(question);
    for (const Question& question : questions) {
      all << question.text.in(QStringLiteral("en")) << question.text.in(QStringLiteral("de"));
      for (const Choice& choice : question.choices)
        all << choice.text.in(QStringLiteral("en")) << choice.text.in(QStringLiteral("de"));
    }
    for (const char* on_a_language_button :
         {"English", "Deutsch", "Français", "Español", "العربية", "日本語"})
      all.removeAll(QString::fromUtf8(on_a_language_button));
    all.removeAll(QString());
    return all;
  }

  /// Takes the visit to the last page of a guest; whether all of `seen` was on the way says that there was
  /// something to forget.
  template <class Way>
  static void leavesNothing(const QStringList& seen, Way way) {
    Visit visit;
    QVERIFY(visit.on<Attract>());
    const QImage before = visit.picture();
    const Holding at_first = holdingOf(visit.window);
    QCOMPARE(thoseWith(at_first.widgets + at_first.accessible, traces()), QStringList());

    QStringList held;
    visit.window.setPreview(sample::cameraPicture());
    way(visit, [&] {
      const Holding now = holdingOf(visit.window);
      held << now.widgets << now.accessible;
      QVERIFY(visit.picture() != before);
    });
    if (QTest::currentTestFailed()) return;
    for (const QString& trace : seen) QVERIFY2(!thoseWith(held, {trace}).isEmpty(), qPrintable(trace));

    visit.timeOut();
    if (!visit.on<Attract>()) {
      QCOMPARE(visit.screen.presence, Presence::Asked);
      visit.timeOut();
    }
    QVERIFY(visit.on<Attract>());
    QCOMPARE(visit.picture(), before);
    const Holding after = holdingOf(visit.window);
    QCOMPARE(thoseWith(after.widgets, traces()).join(u'|'), QString());
    QCOMPARE(thoseWith(after.accessible, traces()).join(u'|'), QString());
  }

 private slots:
  void ofAWelcome() {
    leavesNothing({"Maren Okonkwo"}, [](Visit& visit, const auto& look) {
      visit.post(event::LanguageChosen{QStringLiteral("de")});
      visit.post(event::CodeScanned{kCode});
      visit.decide(admitted());
      look();
      visit.post(event::PrintReported{visit.screen.visit, Paper::Badge, PrintState::Printed});
      visit.press("printAgenda");
      visit.post(event::PrintReported{visit.screen.visit, Paper::Agenda, PrintState::Printed});
      look();
    });
  }

  void ofQuestionsLeftHalfway() {
    leavesNothing({"What do you eat?", "Vegan", "In which language would you like"},
                  [](Visit& visit, const auto& look) {
                    visit.post(event::CodeScanned{kCode});
                    visit.decide({QuestionsOpen{}, std::nullopt, sample::questionnaire()});
                    look();
                    QVERIFY(visit.answer("answer2"));
                    look();
                  });
  }

  void ofWhatWasTyped() {
    leavesNothing({"must not eat", "no peanuts"}, [](Visit& visit, const auto& look) {
      visit.post(event::CodeScanned{kCode});
      visit.decide({QuestionsOpen{}, std::nullopt, sample::typedQuestionnaire()});
      QTest::keyClicks(visit.window.findChild<QWidget*>(QStringLiteral("typedField")),
                       QStringLiteral("no peanuts"));
      look();
    });
  }

  void ofWhatWasTypedAndGoneOnFrom() {
    leavesNothing({"no peanuts", "How many nights"}, [](Visit& visit, const auto& look) {
      visit.post(event::CodeScanned{kCode});
      visit.decide({QuestionsOpen{}, std::nullopt, sample::typedQuestionnaire()});
      QTest::keyClicks(visit.window.findChild<QWidget*>(QStringLiteral("typedField")),
                       QStringLiteral("no peanuts"));
      look();
      QVERIFY(visit.answer("typedEnter"));
      look();
    });
  }

  void ofQuestionsWithoutAnAgreement() {
    leavesNothing({"What do you eat?", "rules of the house"}, [](Visit& visit, const auto& look) {
      visit.post(event::CodeScanned{kCode});
      visit.decide({QuestionsOpen{}, std::nullopt, sample::questionnaire()});
      look();
      for (const char* button : {"answer1", "answer11", "answer1"}) {
        QVERIFY(visit.answer(button));
        look();
      }
      QVERIFY(visit.on<Refused>());
    });
  }

  void ofAllAnswersAndAWelcomeThatWasTouched() {
    leavesNothing({"What do you eat?", "Maren Okonkwo"}, [](Visit& visit, const auto& look) {
      visit.post(event::CodeScanned{kCode});
      visit.decide({QuestionsOpen{}, std::nullopt, sample::questionnaire()});
      for (const char* button : {"answer0", "answer11", "answer0"}) {
        look();
        QVERIFY(visit.answer(button));
      }
      visit.decide(admitted());
      look();
      QTest::mouseClick(visit.window.findChild<QWidget*>(QStringLiteral("welcomePage")), Qt::LeftButton);
      QCOMPARE(visit.screen.presence, Presence::Touched);
    });
  }

  void ofSeats() {
    leavesNothing({"You have a seat", "Asked for", "You are on the waiting list"},
                  [](Visit& visit, const auto& look) {
                    visit.post(event::CodeScanned{kCode});
                    Decision decision = admitted();
                    decision.seats = sample::seats();
                    visit.decide(decision);
                    visit.press("mySessions");
                    look();
                    visit.press("agendaAll");
                    look();
                    visit.press("sessionCard4");
                    QVERIFY(visit.on<OneSession>());
                    look();
                    visit.post(event::DoneTapped{});
                    visit.post(event::CodeScanned{kCode});
                    visit.decide({.verdict = AlreadyUsed{sample::now(), QStringLiteral("North door")},
                                  .guest = {},
                                  .seats = sample::seats()});
                    visit.press("noticeSessions");
                    look();
                  });
  }

  void ofARefusal() {
    leavesNothing({"North door", "09:14"}, [](Visit& visit, const auto& look) {
      using namespace std::chrono_literals;
      visit.post(event::CodeScanned{kCode});
      visit.decide({AlreadyUsed{sample::now() - 6min, QStringLiteral("North door")}, std::nullopt});
      look();
    });
  }

  void ofWhoRegistersAndGoesAway() {
    leavesNothing({"Quintessa"}, [](Visit& visit, const auto& look) {
      visit.post(event::RegisterTapped{});
      visit.post(event::TypesOffered{visit.screen.visit, {sample::typesAtDoor().front()}});
      visit.type("Quintessa");
      look();
      visit.post(event::FieldEntered{FormField::GivenName, QStringLiteral("Quintessa")});
      look();
      visit.type("Nimbusson");
      look();
    });
  }

  void ofWhoLooksForTheirBookingAndGoesAway() {
    leavesNothing({"quintessa@nimbus.example"}, [](Visit& visit, const auto& look) {
      visit.post(event::SearchTapped{});
      visit.type("quintessa@nimbus.example");
      look();
      visit.post(event::SearchEntered{SearchField::Reference, QStringLiteral("quintessa@nimbus.example")});
      look();
      visit.type("Nimbusson");
      look();
      visit.post(event::SearchEntered{SearchField::LastName, QStringLiteral("Nimbusson")});
      look();
      visit.post(event::Found{visit.screen.visit, NobodyFound{}});
      look();
    });
  }

  void ofAGroup() {
    leavesNothing({"Maren Okonkwo"}, [](Visit& visit, const auto& look) {
      visit.post(event::CodeScanned{kCode});
      Group group = sample::group(3);
      for (GroupMember& member : group.members) {
        member.given_name = QStringLiteral("Maren");
        member.family_name = QStringLiteral("Okonkwo");
      }
      visit.decide({SeveralMatches{3}, std::nullopt, std::nullopt, group});
      look();
      visit.post(event::ChosenTapped{});
      while (visit.on<Choosing>()) visit.decide(admitted());
      QVERIFY(visit.on<WelcomeAll>() || visit.on<Welcome>());
      look();
    });
  }

  void ofWhatAGuestAskedForAndTheirSessions() {
    leavesNothing({"Bowl of soup", "1C0DE"}, [](Visit& visit, const auto& look) {
      Decision decision = admitted();
      decision.catalogue = sample::catalogue();
      visit.post(event::CodeScanned{kCode});
      visit.decide(decision);
      visit.post(event::SessionsTapped{});
      look();
      visit.post(event::BackTapped{});
      visit.post(event::CatalogueTapped{});
      look();
      visit.post(event::ItemTapped{*ItemId::parse(u"soup")});
      look();
      visit.post(event::AskTapped{});
      visit.post(
          event::Asked{visit.screen.visit, AskOutcome::Kept, decision.catalogue->requests.front().id, {}});
      look();
    });
  }

  void ofAGuestWhoSpeaksAnotherLanguage() {
    leavesNothing({"Maren Okonkwo", "ようこそ"}, [](Visit& visit, const auto& look) {
      Decision decision = admitted();
      decision.language = QStringLiteral("ja");
      visit.post(event::CodeScanned{kCode});
      visit.decide(decision);
      look();
    });
  }
};

QTEST_MAIN(NothingStaysTest)
#include "nothing_stays_test.moc"
