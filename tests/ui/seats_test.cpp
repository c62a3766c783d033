// SPDX-License-Identifier: Apache-2.0
// How guests see all sessions, one of them, and their own seats, found by object name.
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <usher/domain/flow/advance.h>
#include <usher/ui/kiosk_window.h>

#include "sample.h"

using namespace usher;
using namespace domain;

namespace {

SessionId id(const char* name) {
  return *SessionId::parse(QString::fromLatin1(name));
}

/// The window with the flow behind it; what the flow wants done, the test does.
class Visit {
 public:
  explicit Visit(Page page, QSize size = {1080, 1920}, EventFacts known = sample::facts())
      : screen(sample::screenOf(std::move(page))) {
    window.resize(size);
    window.setFacts(known);
    QObject::connect(&window, &ui::KioskWindow::happened, [this](const FlowEvent& event) { post(event); });
    window.render(screen);
  }

  void post(const FlowEvent& event) {
    Step step = advance(screen, event, {});
    screen = std::move(step.screen);
    window.render(screen);
    for (const Effect& effect : step.effects) {
      if (const auto* change = std::get_if<effect::ChangeSeat>(&effect)) changes.push_back(*change);
    }
  }
  template <class P>
  const P* on() const {
    return std::get_if<P>(&screen.page);
  }
  QPushButton* button(const char* name) const { return window.findChild<QPushButton*>(QLatin1String(name)); }
  void press(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
  /// A page that has just come ignores fingers for a moment.
  bool takeSeat() {
    return QTest::qWaitFor([this] {
      if (changes.empty()) press("seat");
      return !changes.empty();
    });
  }
  QString text(const char* name) const { return window.findChild<QLabel*>(QLatin1String(name))->text(); }
  QStringList texts(const char* name) const {
    QStringList all;
    for (const auto* label : window.findChildren<QLabel*>(QLatin1String(name))) {
      if (label->isVisibleTo(&window) && !label->text().isEmpty()) all << label->text();
    }
    return all;
  }
  bool shows(const char* name) const {
    const auto* widget = window.findChild<QWidget*>(QLatin1String(name));
    return widget && widget->isVisibleTo(&window);
  }
  QStringList cards() const {
    QStringList all;
    for (int i = 0; i < 12; ++i) {
      const auto name = "sessionCard" + QByteArray::number(i);
      if (shows(name.constData())) all << button(name.constData())->accessibleName();
    }
    return all;
  }

  ui::KioskWindow window{{.now = sample::now, .reduced_motion = true, .badge = {}}};
  Screen screen;
  std::vector<effect::ChangeSeat> changes;
};

OneSession one(const char* session) {
  return {sample::seated(), id(session)};
}

}  // namespace

class SeatsTest : public QObject {
  Q_OBJECT

 private slots:
  void whereSeatsAreNotTakenNothingIsSaidOfThem() {
    Welcome without = sample::seated();
    without.seats.reset();
    Visit visit(without);
    QCOMPARE(visit.button("mySessions")->text(), QStringLiteral("My sessions"));
    visit.press("mySessions");
    QVERIFY(visit.on<Agenda>());
    QVERIFY(!visit.shows("agendaAll"));
    QVERIFY(visit.shows("agendaPrint"));
    without.guest.sessions.clear();
    QVERIFY(!Visit(without).shows("mySessions"));
    QVERIFY(
        !Visit(Refused{AlreadyUsed{sample::now(), QStringLiteral("North door")}}).shows("noticeSessions"));
  }

  void whoHasNoSessionYetComesToAllOfThem() {
    Welcome fresh = sample::seated();
    fresh.guest.sessions.clear();
    fresh.seats = GuestSeats{.ticket = fresh.guest.ticket.id, .code = {}};
    Visit visit(fresh);
    QCOMPARE(visit.button("mySessions")->text(), QStringLiteral("Sessions"));
    QVERIFY(!visit.shows("printAgenda"));
    visit.press("mySessions");
    QVERIFY(visit.on<Programme>());
    visit.press("programmeBack");
    QVERIFY(visit.on<Welcome>());
    Visit leaving([&] {
      fresh.verdict = Admitted{Direction::Exit};
      return fresh;
    }());
    QVERIFY(!leaving.shows("mySessions"));
  }

  void soDoesWhoIsInside() {
    Visit visit(
        Refused{AlreadyUsed{sample::now(), QStringLiteral("North door")}, std::nullopt, sample::seats()});
    QVERIFY(!visit.shows("noticeAsk"));
    visit.press("noticeSessions");
    QVERIFY(visit.on<Programme>());
    visit.press("programmeBack");
    QVERIFY(visit.on<Refused>());
  }

  void theAgendaMarksWhatIsNotTheirsYet() {
    Visit visit(Agenda{sample::seated()});
    QCOMPARE(visit.texts("agendaSessionTitle"),
             (QStringList{"Opening: What a hall full of people knows", "Paper, ink and patience",
                          "Wayfinding for everyone", "Queues and how they feel"}));
    QCOMPARE(visit.texts("agendaSessionMore"),
             (QStringList{"Please go there now: Great Hall", "Room 2.04", "Studio B · Asked for",
                          "Room 2.04 · On the waiting list"}));
    QVERIFY(visit.shows("agendaPrint"));
    visit.press("agendaAll");
    QVERIFY(visit.on<Programme>());
    visit.press("programmeBack");
    QVERIFY(visit.on<Agenda>());
    // Nothing of this is on paper.
    Welcome asked = sample::seated();
    asked.guest.sessions = asked.seats->has = {};
    QVERIFY(!Visit(Agenda{asked}).shows("agendaPrint"));
  }

  void sessionsComeDayByDayAndThoseThatAreOverDoNot() {
    Visit visit(Programme{sample::seated()}, {1920, 1080});
    QCOMPARE(visit.text("programmeDay"), QStringLiteral("Tuesday 24 November"));
    QCOMPARE(visit.cards(),
             (QStringList{"10:00 · Great Hall, Opening: What a hall full of people knows, You have a seat",
                          "11:00 · Room 2.04, Paper, ink and patience, You have a seat",
                          "11:15 · Studio A, Badges that last, Filling up",
                          "11:30 · Studio B, Wayfinding for everyone, Asked for",
                          "12:30 · Room 2.04, Queues and how they feel, On the waiting list",
                          "19:20 · Terrace, Evening reception"}));
    QVERIFY(!visit.button("programmeEarlier")->isEnabled());
    visit.press("programmeLater");
    QCOMPARE(visit.text("programmeDay"), QStringLiteral("Wednesday 25 November"));
    QCOMPARE(visit.cards().size(), 6);
    QVERIFY(!visit.button("programmeLater")->isEnabled());
    visit.press("programmeEarlier");
    QCOMPARE(visit.text("programmeDay"), QStringLiteral("Tuesday 24 November"));
  }

  void backFromASessionIsWhereItIs() {
    Visit visit(Programme{sample::seated()});
    visit.press("programmeLater");
    QCOMPARE(visit.text("programmeDay"), QStringLiteral("Wednesday 25 November"));
    visit.press("sessionCard1");
    QVERIFY(visit.on<OneSession>());
    QCOMPARE(visit.text("sessionName"), QStringLiteral("A museum at night"));
    visit.press("sessionBack");
    QVERIFY(visit.on<Programme>());
    QCOMPARE(visit.text("programmeDay"), QStringLiteral("Wednesday 25 November"));
  }

  void aProgrammeThatIsOverSaysSo() {
    EventFacts none = sample::facts();
    none.sessions.clear();
    Visit visit(Programme{sample::seated()}, {1080, 1920}, none);
    QVERIFY(visit.cards().isEmpty());
    QVERIFY(visit.text("programmeToDo").startsWith(QLatin1String("There are no more sessions")));
    QVERIFY(!visit.shows("programmeLater"));
  }

  void aSessionSaysWhatThereIsToKnow() {
    Visit visit(one("l0"));
    QCOMPARE(visit.text("sessionName"), QStringLiteral("Badges that last"));
    QCOMPARE(visit.texts("sessionFactTitle"),
             (QStringList{QStringLiteral("Tuesday 24 November, 11:15\u00a0–\u2060\u00a012:00"), "Studio A",
                          "Filling up", "At the same time as yours: Paper, ink and patience"}));
    QCOMPARE(visit.button("seat")->text(), QStringLiteral("Take a seat"));
  }

  void howFullASessionIsIsSaidOnce() {
    EventFacts facts = sample::facts();
    // The notice came before a seat was given back.
    facts.notices[0].kind = NoticeKind::Filling;
    Visit visit(one("s1"), {1080, 1920}, facts);
    QCOMPARE(visit.texts("sessionFactTitle"),
             (QStringList{QStringLiteral("Tuesday 24 November, 10:00\u00a0–\u2060\u00a010:45"), "Great Hall",
                          "Seats are free"}));
  }

  void aSeatIsTakenOnPurposeAndOnce() {
    Visit visit(one("l3"));
    // The finger that has just tapped the card.
    visit.press("seat");
    QVERIFY(visit.changes.empty());
    QVERIFY(visit.takeSeat());
    QCOMPARE(visit.changes[0].wanted, (op::Enrolment{sample::seats().ticket, id("l3"), false}));
    QCOMPARE(visit.button("seat")->text(), QStringLiteral("One moment …"));
    QVERIFY(!visit.button("seat")->isEnabled());
    GuestSeats asked = sample::seats();
    asked.asked_for.push_back(*sample::facts().session(id("l3")));
    visit.post(event::SeatChanged{visit.screen.visit, SeatOutcome::Kept, asked});
    QCOMPARE(visit.text("seatState"), QStringLiteral("Your seat is asked for"));
    QCOMPARE(visit.button("seat")->text(), QStringLiteral("I do not want it any more"));
    // The same finger, once more.
    visit.press("seat");
    QCOMPARE(visit.changes.size(), std::size_t{1});
    // And what became of it, as soon as it is known.
    GuestSeats seated = sample::seats();
    seated.has.push_back(*sample::facts().session(id("l3")));
    visit.post(event::SeatsTold{seated});
    QCOMPARE(visit.text("seatState"), QStringLiteral("You have a seat"));
    QCOMPARE(visit.button("seat")->text(), QStringLiteral("Give my seat back"));
  }

  void whatASessionOffersFollowsTheNews() {
    EventFacts known = sample::facts();
    Visit visit(one("l3"), {1080, 1920}, known);
    const auto now = [&](Fill fill) {
      for (Session& session : known.sessions) {
        if (session.id == id("l3")) session.fill = fill;
      }
      visit.window.setFacts(known);
      return visit.button("seat")->text();
    };
    QCOMPARE(now(Fill::Full), QStringLiteral("Join the waiting list"));
    QVERIFY(visit.text("seatMore").startsWith(QLatin1String("All seats are taken.")));
    QCOMPARE(now(Fill::Filling), QStringLiteral("Take a seat"));
    std::erase_if(known.sessions, [](const Session& session) { return session.id == id("l3"); });
    visit.window.setFacts(known);
    QVERIFY(!visit.shows("seat"));
    QCOMPARE(visit.text("seatState"), QStringLiteral("This session does not take place"));
  }

  void eachStateHasItsWordsAndOneThingToDo() {
    const auto seen = [](const OneSession& page) {
      Visit visit(page);
      return QStringList{visit.text("seatState"),
                         visit.shows("seat") ? visit.button("seat")->text() : QString()};
    };
    QCOMPARE(seen(one("s1")), (QStringList{"You have a seat", "Give my seat back"}));
    QCOMPARE(seen(one("l1")), (QStringList{"You are on the waiting list", "Leave the waiting list"}));
    QCOMPARE(seen(one("s3")), (QStringList{"Your seat is asked for", "I do not want it any more"}));
    QCOMPARE(seen(one("s0")), (QStringList{"This session is over", ""}));
    OneSession page = one("l3");
    page.outcome = SeatOutcome::Failed;
    QCOMPARE(seen(page), (QStringList{"That did not work", "Take a seat"}));
    page.outcome = SeatOutcome::Kept;
    QCOMPARE(seen(page), (QStringList{"You have given it back", "Take a seat"}));
    page = one("s0");
    page.outcome = SeatOutcome::NotPossible;
    QCOMPARE(seen(page), (QStringList{"That is no longer possible", ""}));
  }
};

QTEST_MAIN(SeatsTest)
#include "seats_test.moc"
