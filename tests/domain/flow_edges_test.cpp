// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <map>
#include <set>

#include <usher/domain/flow/advance.h>

#include "flow_edges.h"
#include "flow_pages.h"
#include "flow_seat_edges.h"
#include "flow_told.h"

// Every page with every event. flow_edges.h states what comes of each pair; a pair that is not in it, or
// is there twice, fails. The outcome is written as one line by told().

using namespace usher::domain;
using namespace usher::domain::event;
using namespace usher::domain::test;

namespace {

class FlowEdgesTest : public QObject {
  Q_OBJECT

 private slots:
  void pagesAndEventsAreAllThere() {
    std::set<std::size_t> page_kinds, event_kinds;
    for (const auto& [name, page] : pages()) page_kinds.insert(page.index());
    for (const auto& [name, happened] : events()) event_kinds.insert(happened.index());
    QCOMPARE(page_kinds.size(), std::variant_size_v<Page>);
    QCOMPARE(event_kinds.size(), std::variant_size_v<FlowEvent>);
  }

  void everyEdge_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("outcome");
    std::map<std::pair<QString, QString>, QString> table;
    std::vector<Edges> all = kEdges;
    all.insert(all.end(), kSeatEdges.begin(), kSeatEdges.end());
    for (const Edges& edges : all) {
      for (const QString& page : edges.pages) {
        QVERIFY2(pages().contains(page), qPrintable(page));
        for (const QString& happened : edges.events) {
          QVERIFY2(events().contains(happened), qPrintable(happened));
          QVERIFY2(table.emplace(std::pair(page, happened), edges.outcome).second,
                   qPrintable("stated twice: " + page + " × " + happened));
        }
      }
    }
    for (const auto& [page, value] : pages()) {
      for (const auto& [happened, what] : events()) {
        const auto stated = table.find({page, happened});
        QVERIFY2(stated != table.end(), qPrintable("not stated: " + page + " × " + happened));
        QTest::newRow(qPrintable(page + " × " + happened)) << page << happened << stated->second;
      }
    }
  }

  void everyEdge() {
    QFETCH(const QString, page);
    QFETCH(const QString, event);
    QFETCH(const QString, outcome);
    const Screen screen = screenOn(page);
    QCOMPARE(told(screen, advance(screen, events().at(event), settings())), outcome);
  }

  void whoWaitsForTheGuestListSeesHowFarItIs() {
    Screen screen = screenOn("out_of_service");
    screen = advance(screen, ServiceLost{OutOfServiceReason::WaitingForEvent, "a server"}, settings()).screen;
    const auto visit = screen.visit;
    const LoadProgress halfway{.step = LoadProgress::Loading, .done = 1, .of = 2};
    screen = advance(screen, LoadProgressed{halfway}, settings()).screen;
    QVERIFY(std::get<OutOfService>(screen.page).progress == halfway);
    // It is told again why nobody is served: the page stays as it is.
    screen = advance(screen, ServiceLost{OutOfServiceReason::WaitingForEvent, "a server"}, settings()).screen;
    QVERIFY(std::get<OutOfService>(screen.page).progress == halfway);
    QCOMPARE(screen.visit, visit);
    screen = advance(screen, LoadProgressed{}, settings()).screen;
    QVERIFY(!std::get<OutOfService>(screen.page).progress);
  }

  void agendaWithoutATap() {
    FlowSettings always = settings();
    always.print_agenda_always = true;
    const Screen deciding = screenOn("deciding");
    QCOMPARE(told(deciding, advance(deciding, events().at("admitted"), always)),
             "welcome Ada by admitted, badge printing, agenda printing +1: print badge of Ada in de #8; "
             "print agenda of Ada in de #8; timer 12000 #8");
    QCOMPARE(told(deciding, advance(deciding, events().at("admitted again"), always)),
             "welcome Ada by admitted_again, badge idle, agenda idle +1: timer 12000 #8");
    QCOMPARE(told(deciding, advance(deciding, events().at("admitted at exit"), always)),
             "welcome Ada by admitted, badge idle, agenda idle +1: timer 12000 #8");
  }

  void nothingIsPrintedAtASessionsDoor() {
    FlowSettings always = settings();
    always.print_agenda_always = true;
    const Screen deciding = screenOn("deciding");
    Decision decision{Admitted{}, guest()};
    decision.room = Room{{*SessionId::parse(u"s1"), {}, "Hall", kThen, kThen}, 3};
    const Step step = advance(deciding, event::Decided{kVisit, decision}, always);
    QCOMPARE(told(deciding, step), "welcome Ada by admitted, badge idle, agenda idle +1: timer 12000 #8");
    QCOMPARE(std::get<Welcome>(step.screen.page).room, decision.room);
  }

  void whoseNameHasStillToComeIsPrintedNothing() {
    FlowSettings always = settings();
    always.print_agenda_always = true;
    const Screen deciding = screenOn("deciding");
    Guest unseen = guest("");
    unseen.ticket.unseen = true;
    const Step step = advance(deciding, event::Decided{kVisit, {Admitted{}, unseen}}, always);
    QCOMPARE(told(deciding, step), "welcome  by admitted, badge idle, agenda idle +1: timer 12000 #8");
    QVERIFY(std::get<Welcome>(step.screen.page).guest.ticket.unseen);
  }

  void whoseSeatsHaveChangedMayPrintAnew() {
    const auto agendaAfter = [](PrintState before, const GuestSeats& seats) {
      Welcome printed = rich();
      printed.agenda = before;
      const Screen session{OneSession{printed, sessionId("s2")}, "de", CameraState::Live, kVisit};
      const Screen after = advance(session, event::SeatsTold{seats}, settings()).screen;
      const auto& welcome = std::get<Welcome>(std::get<OneSession>(after.page).told);
      if (welcome.guest.sessions != seats.has ||
          welcome.guest.ticket.asked_for.size() != seats.asked_for.size())
        qFatal("the guest's own sessions are not those of their seats");
      return welcome.agenda;
    };
    GuestSeats more = seats();
    more.has.push_back(session("s2"));
    QCOMPARE(agendaAfter(PrintState::Printed, more), PrintState::Idle);
    QCOMPARE(agendaAfter(PrintState::Printing, more), PrintState::Printing);
    // A seat that is only asked for is on no paper.
    QCOMPARE(agendaAfter(PrintState::Printed, seats({"s2"})), PrintState::Printed);
  }

  void whoDoesNotSignDoesNotPass() {
    const Questionnaire waiver{*TicketId::parse(u"t1"), {question("waiver", AnswerForm::Signature)}};
    const Screen before{Questions{code("CODE"), waiver}, "de", CameraState::Live, kVisit};
    const auto after = [&](const char* text) {
      return advance(before, event::Answered{answer("waiver", text)}, settings()).screen.page;
    };
    QVERIFY(std::holds_alternative<Refused>(after("no")));
    QVERIFY(std::holds_alternative<Deciding>(after("M1 2l300 4")));
  }

  void aKioskThatAlwaysAsksEndsNoGuestsPageWithoutAsking() {
    FlowSettings always = settings();
    always.always_ask = true;
    for (const QString& name : without(
             kGuests, QStringList{"welcome, asked", "not_a_ticket, asked", "questions, asked"} + kWaiting))
      QCOMPARE(told(screenOn(name), advance(screenOn(name), events().at("timed out"), always)),
               "stays, asked: timer 20000 #7");
    QCOMPARE(told(screenOn("welcome, asked"),
                  advance(screenOn("welcome, asked"), events().at("timed out"), always)),
             "attract +1, in en");
  }

  void touchesMeanNothingToAKioskInItsHomeLanguage() {
    Screen screen = screenOn("attract");
    screen.language = "en";
    QCOMPARE(told(screen, advance(screen, event::Touched{}, settings())), "stays");
  }

  void aGuestIsServedInTheLanguageOfTheirTicket() {
    Screen screen = screenOn("deciding");
    screen.language = "en";
    screen.language_of = LanguageOf::Home;
    const auto decided = [&](Decision decision, const QString& language) {
      decision.language = language;
      return told(screen, advance(screen, event::Decided{kVisit, std::move(decision)}, settings()));
    };
    QCOMPARE(
        decided({Admitted{}, guest()}, "ja"),
        "welcome Ada by admitted, badge printing, agenda idle +1, in ja: print badge of Ada in ja #8; timer "
        "12000 #8");
    QCOMPARE(decided({Unpaid{}, {}}, "fr-CA"), "refused unpaid +1, in fr: timer 10000 #8");
    QCOMPARE(decided({QuestionsOpen{}, {}, questionnaire()}, "fr"),
             "questions of CODE, 0 given +1, in fr: timer 45000 #8");
    // There are no words in it, or nobody has said.
    for (const char* language : {"ko", ""})
      QCOMPARE(decided({Unpaid{}, {}}, language), "refused unpaid +1: timer 10000 #8");
  }

  void whatAGuestChoseByHandCountsMoreThanTheirTicket() {
    const Screen attract = advance(screenOn("welcome"), event::DoneTapped{}, settings()).screen;
    const auto scanned = [&](Screen screen) {
      screen = advance(screen, event::CodeScanned{code("CODE")}, settings()).screen;
      const event::Decided decided{screen.visit, {Admitted{}, guest(), {}, {}, {}, {}, "ja"}};
      return advance(screen, decided, settings()).screen;
    };
    QCOMPARE(scanned(attract).language, "ja");
    // Even where it is the home language that was chosen.
    for (const char* language : {"en", "fr"}) {
      const Screen chosen = advance(attract, event::LanguageChosen{language}, settings()).screen;
      QCOMPARE(scanned(chosen).language, language);
    }
    // What one ticket says does not stay for the next, nor what one guest chose after the start.
    Screen next = advance(scanned(attract), event::CodeScanned{code("OTHER")}, settings()).screen;
    next = advance(next, event::Decided{next.visit, {Admitted{}, guest()}}, settings()).screen;
    QCOMPARE(next.language, "en");
    const Screen chosen = advance(attract, event::LanguageChosen{"fr"}, settings()).screen;
    const Screen home = advance(scanned(chosen), event::DoneTapped{}, settings()).screen;
    QCOMPARE(scanned(home).language, "ja");
  }

  void everyVerdictLeadsSomewhere() {
    const std::vector<Verdict> verdicts{Admitted{},
                                        AdmittedAgain{kThen},
                                        AlreadyUsed{kThen, "Kiosk 1"},
                                        Cancelled{},
                                        Unpaid{},
                                        Blocked{},
                                        Revoked{},
                                        NotYetValid{kThen},
                                        NoLongerValid{kThen},
                                        WrongList{},
                                        WrongEvent{},
                                        Unknown{},
                                        SeveralMatches{2},
                                        QuestionsOpen{},
                                        NotEnrolled{},
                                        SessionFull{}};
    QCOMPARE(verdicts.size(), std::variant_size_v<Verdict>);
    const Screen deciding = screenOn("deciding");
    for (const Verdict& verdict : verdicts) {
      const auto told_guest = letsPass(verdict) ? std::optional(guest()) : std::nullopt;
      const Step step = advance(deciding, event::Decided{kVisit, {verdict, told_guest}}, settings());
      if (letsPass(verdict)) {
        QCOMPARE(std::get<Welcome>(step.screen.page).verdict, verdict);
        QCOMPARE(std::get<Welcome>(step.screen.page).guest, guest());
      } else {
        QCOMPARE(std::get<Refused>(step.screen.page).verdict, verdict);
      }
    }
  }

  void pagesHaveFixedNames() {
    QStringList names;
    for (const auto& [name, page] : pages()) names.append(nameOf(page));
    names.removeDuplicates();
    QCOMPARE(
        names,
        QStringList(
            {"agenda",    "ask_staff",    "asking",    "attract",    "catalogue",     "choosing",
             "deciding",  "not_a_ticket", "not_found", "noting",     "one_at_a_time", "out_of_service",
             "programme", "questions",    "receipt",   "refused",    "registering",   "registration_full",
             "searching", "session",      "welcome",   "welcome_all"}));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowEdgesTest)
#include "flow_edges_test.moc"
