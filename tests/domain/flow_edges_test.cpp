// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <map>
#include <set>

#include <usher/domain/flow/advance.h>
#include <usher/domain/overloaded.h>

#include "flow_edges.h"

// Every page with every event. flow_edges.h states what comes of each pair; a pair that is not in it, or
// is there twice, fails. The outcome is written as one line by told():
//   the page, "+1" where it is a new page of the next visit, what else of the screen changed, then ": " and
//   the effects.

using namespace usher::domain;
using namespace usher::domain::test;

namespace {

constexpr std::uint64_t kVisit = 7;

FlowSettings settings() {
  FlowSettings made;
  made.home_language = "en";
  made.welcome_stays = std::chrono::milliseconds(12'000);
  made.refusal_stays = std::chrono::milliseconds(10'000);
  made.question_stays = std::chrono::milliseconds(45'000);
  made.still_there_stays = std::chrono::milliseconds(20'000);
  made.browsing_stays = std::chrono::milliseconds(40'000);
  made.decision_limit = std::chrono::milliseconds(5'000);
  made.language_stays = std::chrono::milliseconds(30'000);
  return made;
}

Guest guest(const QString& name = "Ada") {
  const Ticket ticket{*TicketId::parse(u"t1"),
                      "CODE",
                      *TicketTypeId::parse(u"visitor"),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {name, "", "", ""},
                      {},
                      {}};
  return {ticket, {ticket.type, {}, 0x2f4bff}, {}};
}

const Instant kThen{std::chrono::milliseconds(1'795'000'000'000)};
TicketCode code(const char* text) {
  return *TicketCode::parse(text);
}

ItemId item(const char* id) {
  return *ItemId::parse(QString::fromLatin1(id));
}

/// Three pieces of soup, and no cake any more.
GuestCatalogue catalogue(int requests = 0) {
  const auto offered = [](const char* id, std::int64_t most) {
    return Offer{.item = {.id = item(id),
                          .name = {},
                          .kind = ItemKind::Food,
                          .session = {},
                          .stock = {},
                          .per_guest = {},
                          .opens_at = {},
                          .closes_at = {}},
                 .availability = most > 0 ? Availability::Available : Availability::SoldOut,
                 .most = most};
  };
  GuestCatalogue made{*TicketId::parse(u"t1"), "CODE", {offered("soup", 3), offered("cake", 0)}, {}};
  for (int i = 0; i < requests; ++i) {
    made.requests.push_back({.id = *RequestId::parse(QString("r%1").arg(i)),
                             .ticket = made.ticket,
                             .item = item("soup"),
                             .quantity = 1,
                             .state = RequestState::Open,
                             .at = {}});
  }
  return made;
}

Welcome welcome(PrintState badge, PrintState agenda, const Verdict& verdict = Admitted{}) {
  Welcome made{verdict, guest(), badge, agenda};
  made.since = kVisit;
  return made;
}

/// Of a guest with sessions, who may ask for something; first seen two pages ago.
Welcome rich() {
  Welcome made = welcome(PrintState::Printing, PrintState::Idle);
  made.guest.sessions = {{*SessionId::parse(u"s1"), {}, "Hall", kThen, kThen}};
  made.catalogue = catalogue();
  return made;
}

Question question(const char* id, AnswerForm form = AnswerForm::Choice) {
  return {.id = *QuestionId::parse(QString::fromLatin1(id)),
          .text = {},
          .form = form,
          .required = true,
          .choices = {}};
}

Questionnaire questionnaire() {
  return {*TicketId::parse(u"t1"), {question("diet"), question("rules", AnswerForm::Consent)}};
}

Answer answer(const char* id, const char* text) {
  return {*QuestionId::parse(QString::fromLatin1(id)), text};
}

std::vector<TicketType> types() {
  return {{*TicketTypeId::parse(u"day"), {}, 0}, {*TicketTypeId::parse(u"week"), {}, 0}};
}

/// Pages by name; some in several states that events tell apart, which may end in what is known of their
/// guest's presence.
std::map<QString, Page> pages() {
  const Questions first{code("CODE"), questionnaire()};
  return {
      {"attract", Attract{}},
      {"deciding", Deciding{code("CODE")}},
      {"questions", first},
      {"questions, asked", first},
      {"questions, the last", Questions{code("CODE"), questionnaire(), {answer("diet", "vegan")}}},
      {"registering", Registering{types()}},
      {"registering, the last", Registering{types(), {"week", "Ada", ""}}},
      {"registering, whole", Registering{types(), {"week", "Ada", "", "Engines"}}},
      {"registration_full", RegistrationFull{}},
      {"welcome", welcome(PrintState::Printing, PrintState::Idle)},
      {"welcome, touched", welcome(PrintState::Printing, PrintState::Idle)},
      {"welcome, asked", welcome(PrintState::Printing, PrintState::Idle)},
      {"welcome, agenda printing", welcome(PrintState::Printed, PrintState::Printing)},
      {"welcome, agenda failed", welcome(PrintState::Printed, PrintState::Failed)},
      {"welcome, rich", rich()},
      {"refused", Refused{Cancelled{}}},
      {"refused, touched", Refused{Cancelled{}}},
      {"refused, inside", Refused{AlreadyUsed{kThen, "Kiosk 1"}, catalogue()}},
      {"catalogue", Catalogue{rich()}},
      {"catalogue of one inside", Catalogue{Refused{AlreadyUsed{kThen, "Kiosk 1"}, catalogue()}}},
      {"asking", Asking{rich(), item("soup"), 2}},
      {"asking, sent", Asking{rich(), item("soup"), 2, true}},
      {"receipt", Receipt{rich(), item("soup"), AskOutcome::Kept, *RequestId::parse(u"r0")}},
      {"agenda", Agenda{rich()}},
      {"not_a_ticket", NotATicket{CodeFault::TooLong}},
      {"not_a_ticket, asked", NotATicket{CodeFault::TooLong}},
      {"one_at_a_time", OneAtATime{}},
      {"ask_staff", AskStaff{}},
      {"out_of_service", OutOfService{OutOfServiceReason::StorageFailed, "a file"}},
  };
}

Screen screenOn(const QString& name) {
  const Presence presence = name.endsWith(", touched") ? Presence::Touched
                            : name.endsWith(", asked") ? Presence::Asked
                                                       : Presence::Unknown;
  return {pages().at(name), "de", CameraState::Live, kVisit, presence};
}

std::map<QString, FlowEvent> events() {
  using namespace usher::domain::event;
  const auto print = [](Paper paper, PrintState state, std::uint64_t visit = kVisit) {
    return PrintReported{visit, paper, state};
  };
  return {
      {"code", CodeScanned{code("NEXT")}},
      {"the same code", CodeScanned{code("CODE")}},
      {"unreadable, too long", UnreadableScanned{CodeFault::TooLong}},
      {"unreadable, binary", UnreadableScanned{CodeFault::Binary}},
      {"several codes", SeveralCodesScanned{}},
      {"admitted", Decided{kVisit, {Admitted{}, guest()}}},
      {"admitted at exit", Decided{kVisit, {Admitted{Direction::Exit}, guest()}}},
      {"admitted with a catalogue", Decided{kVisit, {Admitted{}, guest(), {}, {}, catalogue()}}},
      {"already used", Decided{kVisit, {AlreadyUsed{kThen, "Kiosk 1"}, {}, {}, {}, catalogue()}}},
      {"admitted again", Decided{kVisit, {AdmittedAgain{kThen}, guest()}}},
      {"admitted without guest", Decided{kVisit, {Admitted{}, std::nullopt}}},
      {"refused", Decided{kVisit, {Unpaid{}, std::nullopt}}},
      {"asked questions", Decided{kVisit, {QuestionsOpen{}, std::nullopt, questionnaire()}}},
      {"answered the first", Answered{answer("diet", "none")}},
      {"answered the last", Answered{answer("rules", "yes")}},
      {"agreed not", Answered{answer("rules", "no")}},
      {"back tapped", BackTapped{}},
      {"register tapped", RegisterTapped{}},
      {"types offered", TypesOffered{kVisit, types()}},
      {"no types offered", TypesOffered{kVisit, {}}},
      {"types offered earlier", TypesOffered{kVisit - 1, types()}},
      {"type entered", FieldEntered{FormField::TicketType, "week"}},
      {"company entered", FieldEntered{FormField::Company, "Engines"}},
      {"registered", Registered{kVisit, code("MADE")}},
      {"registered too late", Registered{kVisit, std::nullopt}},
      {"registered earlier", Registered{kVisit - 1, code("MADE")}},
      {"decided earlier", Decided{kVisit - 1, {Admitted{}, guest()}}},
      {"failed", DecisionFailed{kVisit}},
      {"failed earlier", DecisionFailed{kVisit - 1}},
      {"badge printed", print(Paper::Badge, PrintState::Printed)},
      {"badge failed", print(Paper::Badge, PrintState::Failed)},
      {"badge printing", print(Paper::Badge, PrintState::Printing)},
      {"badge idle", print(Paper::Badge, PrintState::Idle)},
      {"badge failed earlier", print(Paper::Badge, PrintState::Failed, kVisit - 1)},
      {"agenda printed", print(Paper::Agenda, PrintState::Printed)},
      {"agenda failed", print(Paper::Agenda, PrintState::Failed)},
      {"agenda tapped", AgendaTapped{}},
      {"sessions tapped", SessionsTapped{}},
      {"catalogue tapped", CatalogueTapped{}},
      {"soup tapped", ItemTapped{item("soup")}},
      {"sold out tapped", ItemTapped{item("cake")}},
      {"unknown item tapped", ItemTapped{item("pie")}},
      {"three of it", QuantityChosen{3}},
      {"far too many", QuantityChosen{99}},
      {"none of it", QuantityChosen{0}},
      {"ask tapped", AskTapped{}},
      {"asked", Asked{kVisit, AskOutcome::Kept, *RequestId::parse(u"r0"), catalogue(1)}},
      {"asked in vain", Asked{kVisit, AskOutcome::Failed, {}, {}}},
      {"asked earlier", Asked{kVisit - 1, AskOutcome::Kept, *RequestId::parse(u"r0"), catalogue(1)}},
      {"done tapped", DoneTapped{}},
      {"touched", Touched{}},
      {"language", LanguageChosen{"fr"}},
      {"aids", AidsChosen{{.contrast = true, .large_text = true}}},
      {"timed out", TimedOut{kVisit}},
      {"timed out earlier", TimedOut{kVisit - 1}},
      {"camera", CameraChanged{CameraState::Busy}},
      {"lost", ServiceLost{OutOfServiceReason::DiskFull, "disk"}},
      {"lost the same way", ServiceLost{OutOfServiceReason::StorageFailed, "a file"}},
      {"ready", ServiceReady{}},
  };
}

const char* told(PrintState state) {
  switch (state) {
    case PrintState::Idle:
      return "idle";
    case PrintState::Printing:
      return "printing";
    case PrintState::Printed:
      return "printed";
    case PrintState::Failed:
      return "failed";
  }
  return "?";
}

QString told(const Effect& effect) {
  return std::visit(
      Overloaded{
          [](const effect::Redeem& e) { return QString("redeem %1 #%2").arg(e.code.text()).arg(e.visit); },
          [](const effect::Answer& e) {
            QString line =
                QString("answer %1 of %2 #%3").arg(e.code.text(), e.answers.ticket.text()).arg(e.visit);
            for (const auto& given : e.answers.answers)
              line += " " + given.question.text() + "=" + given.text;
            return line;
          },
          [](const effect::OfferTypes& e) { return QString("offer types #%1").arg(e.visit); },
          [](const effect::Register& e) {
            return QString("register %1/%2/%3 for %4 #%5")
                .arg(e.form.given_name, e.form.family_name, e.form.company, e.form.type.text())
                .arg(e.visit);
          },
          [](const effect::AskFor& e) {
            return QString("ask for %1 %2 of %3 %4 #%5")
                .arg(e.request.quantity)
                .arg(e.request.item.text(), e.request.ticket.text(), e.code)
                .arg(e.visit);
          },
          [](const effect::Print& e) {
            return QString("print %1 of %2 in %3 #%4")
                .arg(e.paper == Paper::Badge ? "badge" : "agenda", e.guest.ticket.attendee.given_name,
                     e.language)
                .arg(e.visit);
          },
          [](const effect::StartTimer& e) {
            return QString("timer %1 #%2").arg(e.after.count()).arg(e.visit);
          },
      },
      effect);
}

const char* told(Presence presence) {
  switch (presence) {
    case Presence::Unknown:
      return "untouched";
    case Presence::Touched:
      return "touched";
    case Presence::Asked:
      return "asked";
  }
  return "?";
}

QString told(const Aids& aids) {
  QStringList on;
  if (aids.contrast) on.append("contrast");
  if (aids.large_text) on.append("large");
  if (aids.speech) on.append("speech");
  return on.isEmpty() ? "no aids" : on.join(" and ");
}

QString details(const Page& page);

/// Where the guest came from, with what is known of their requests.
QString origin(const Told& told) {
  const auto page = std::visit([](const auto& p) { return Page(p); }, told);
  return QString("[%1%2, %3 requests]")
      .arg(nameOf(page), details(page))
      .arg(catalogueOf(told).requests.size());
}

QString details(const Page& page) {
  return std::visit(
      Overloaded{
          [](const Catalogue& p) { return " " + origin(p.told); },
          [](const Asking& p) {
            return QString(" %1 %2%3 ").arg(p.quantity).arg(p.item.text(), p.sent ? ", sent" : "") +
                   origin(p.told);
          },
          [](const Receipt& p) {
            return QString(" %1 %2 %3 ")
                       .arg(p.item.text())
                       .arg(static_cast<int>(p.outcome))
                       .arg(p.request ? p.request->text() : "-") +
                   origin(p.told);
          },
          [](const Agenda& p) { return " [" + details(p.welcome) + "]"; },
          [](const Deciding& p) { return " " + p.code.text(); },
          [](const Questions& p) {
            return QString(" of %1, %2 given").arg(p.code.text()).arg(p.given.size());
          },
          [](const Registering& p) { return QString(", %1 given").arg(p.given.size()); },
          [](const Welcome& p) {
            return QString(" %1 by %2, badge %3, agenda %4")
                .arg(p.guest.ticket.attendee.given_name, nameOf(p.verdict), told(p.badge), told(p.agenda));
          },
          [](const Refused& p) { return QString(" ") + nameOf(p.verdict); },
          [](const NotATicket& p) { return QString(" %1").arg(static_cast<int>(p.fault)); },
          [](const OutOfService& p) { return " " + p.detail; },
          [](const auto&) { return QString(); },
      },
      page);
}

QString told(const Screen& before, const Step& step) {
  QString line;
  if (step.screen == before) {
    line = "stays";
  } else {
    const bool page_changed = step.screen.page != before.page;
    line = page_changed || step.screen.visit != before.visit
               ? nameOf(step.screen.page) + details(step.screen.page)
               : QString("stays");
    if (step.screen.visit != before.visit) line += QString(" +%1").arg(step.screen.visit - before.visit);
    const bool new_visit = step.screen.visit != before.visit;
    if (step.screen.presence != (new_visit ? Presence::Unknown : before.presence))
      line += QString(", ") + told(step.screen.presence);
    if (step.screen.language != before.language) line += ", in " + step.screen.language;
    if (step.screen.aids != before.aids) line += ", " + told(step.screen.aids);
    if (step.screen.camera != before.camera)
      line += QString(", camera %1").arg(static_cast<int>(step.screen.camera));
  }
  QStringList effects;
  for (const Effect& effect : step.effects) effects.append(told(effect));
  return effects.isEmpty() ? line : line + ": " + effects.join("; ");
}

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
             kGuests, {"welcome, asked", "not_a_ticket, asked", "questions, asked", "registering, whole"}))
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
                                        QuestionsOpen{}};
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
    QCOMPARE(names, QStringList({"agenda", "ask_staff", "asking", "attract", "catalogue", "deciding",
                                 "not_a_ticket", "one_at_a_time", "out_of_service", "questions", "receipt",
                                 "refused", "registering", "registration_full", "welcome"}));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowEdgesTest)
#include "flow_edges_test.moc"
