// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <map>
#include <set>

#include <usher/domain/flow/advance.h>

#include "flow_edges.h"
#include "flow_pages.h"
#include "flow_told.h"

// Every page with every event. flow_edges.h states what comes of each pair; a pair that is not in it, or
// is there twice, fails. The outcome is written as one line by told().

using namespace usher::domain;
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
    for (const Edges& edges : kEdges) {
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
    QCOMPARE(names, QStringList({"agenda", "ask_staff", "asking", "attract", "catalogue", "choosing",
                                 "deciding", "not_a_ticket", "not_found", "one_at_a_time", "out_of_service",
                                 "questions", "receipt", "refused", "registering", "registration_full",
                                 "searching", "welcome", "welcome_all"}));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowEdgesTest)
#include "flow_edges_test.moc"
