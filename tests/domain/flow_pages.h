// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>

#include <usher/domain/flow/advance.h>

// Every page in its states, and every event, by the names that flow_edges.h calls them.
namespace usher::domain::test {

inline constexpr std::uint64_t kVisit = 7;

inline FlowSettings settings() {
  FlowSettings made;
  made.home_language = "en";
  made.languages = {"en", "fr", "ja"};
  made.welcome_stays = std::chrono::milliseconds(12'000);
  made.refusal_stays = std::chrono::milliseconds(10'000);
  made.question_stays = std::chrono::milliseconds(45'000);
  made.still_there_stays = std::chrono::milliseconds(20'000);
  made.browsing_stays = std::chrono::milliseconds(40'000);
  made.decision_limit = std::chrono::milliseconds(5'000);
  made.language_stays = std::chrono::milliseconds(30'000);
  return made;
}

inline Guest guest(const QString& name = "Ada") {
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

inline const Instant kThen{std::chrono::milliseconds(1'795'000'000'000)};
inline TicketCode code(const char* text) {
  return *TicketCode::parse(text);
}

inline ItemId item(const char* id) {
  return *ItemId::parse(QString::fromLatin1(id));
}

/// Three pieces of soup, and no cake any more.
inline GuestCatalogue catalogue(int requests = 0) {
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

inline Welcome welcome(PrintState badge, PrintState agenda, const Verdict& verdict = Admitted{}) {
  Welcome made{verdict, guest(), badge, agenda};
  made.since = kVisit;
  return made;
}

inline SessionId sessionId(const char* id) {
  return *SessionId::parse(QString::fromLatin1(id));
}

inline Session session(const char* id) {
  return {sessionId(id), {}, "Hall", kThen, kThen};
}

/// A seat in s1, and what is asked for.
inline GuestSeats seats(const std::vector<const char*>& asked_for = {}) {
  GuestSeats made{.ticket = *TicketId::parse(u"t1"), .code = "CODE", .has = {session("s1")}};
  for (const char* id : asked_for) made.asked_for.push_back(session(id));
  return made;
}

/// Of a guest with sessions, who may ask for something and take seats; first seen two pages ago.
inline Welcome rich() {
  Welcome made = welcome(PrintState::Printing, PrintState::Idle);
  made.guest.sessions = {session("s1")};
  made.catalogue = catalogue();
  made.seats = seats();
  return made;
}

/// Of one who may take seats, and has none.
inline Welcome seatless() {
  Welcome made = welcome(PrintState::Printing, PrintState::Idle);
  made.seats = seats();
  made.seats->has.clear();
  return made;
}

inline Refused inside() {
  return {AlreadyUsed{kThen, "Kiosk 1"}, catalogue(), seats()};
}

inline Question question(const char* id, AnswerForm form = AnswerForm::Choice) {
  return {.id = *QuestionId::parse(QString::fromLatin1(id)),
          .text = {},
          .form = form,
          .required = true,
          .choices = {}};
}

inline Questionnaire questionnaire() {
  return {*TicketId::parse(u"t1"), {question("diet"), question("rules", AnswerForm::Consent)}};
}

inline Answer answer(const char* id, const char* text) {
  return {*QuestionId::parse(QString::fromLatin1(id)), text};
}

inline std::vector<TicketType> types() {
  return {{*TicketTypeId::parse(u"day"), {}, 0}, {*TicketTypeId::parse(u"week"), {}, 0}};
}

inline GroupMember member(const char* id, const QString& name, Standing standing = Standing::MayPass,
                          bool was_asked_for = true) {
  return {.ticket = *TicketId::parse(QString::fromLatin1(id)),
          .given_name = name,
          .family_name = {},
          .type = {*TicketTypeId::parse(u"visitor"), {}, 0},
          .standing = standing,
          .verdict = Admitted{},
          .was_asked_for = was_asked_for};
}

/// Ada and Ben may come in, Cai is inside, and Dan came with the booking.
inline Group group() {
  return {{member("t1", "Ada"), member("t2", "Ben"), member("t3", "Cai", Standing::Here),
           member("t4", "Dan", Standing::MayPass, false)}};
}

/// As far as the chosen have come: Ada, who is in, then Ben.
inline Party party(std::size_t admitted) {
  Party made = partyOf("CODE", group());
  if (admitted > 0) {
    made.admitted.push_back(welcome(PrintState::Printing, PrintState::Idle));
    made.admitted.back().since = kVisit - 1;
  }
  return made;
}

inline Party partyOfAll() {
  Party made = party(1);
  made.admitted.front().since = kVisit;
  made.refused.push_back(member("t2", "Ben"));
  return made;
}

/// Pages by name; some in several states that events tell apart, which may end in what is known of their
/// guest's presence.
inline std::map<QString, Page> pages() {
  const Questions first{code("CODE"), questionnaire()};
  return {
      {"attract", Attract{}},
      {"deciding", Deciding{code("CODE")}},
      {"questions", first},
      {"questions, asked", first},
      {"questions, the last", Questions{code("CODE"), questionnaire(), {answer("diet", "vegan")}}},
      {"questions of one of several",
       Questions{.claim = *TicketId::parse(u"t1"), .questionnaire = questionnaire(), .party = party(0)}},
      {"searching", Searching{}},
      {"searching, the last", Searching{{"AB-1"}}},
      {"searching, whole", Searching{{"AB-1", "Lovelace"}}},
      {"searching, whole for the last time", Searching{{"AB-1", "Lovelace"}, true}},
      {"not_found", NotFound{}},
      {"choosing", Choosing{party(0)}},
      {"choosing, sent", Choosing{party(0), true}},
      {"choosing, sent the last", Choosing{party(1), true}},
      {"welcome_all", WelcomeAll{partyOfAll()}},
      {"registering", Registering{types()}},
      {"registering, the last", Registering{types(), {"week", "Ada", "", "Engines"}}},
      {"registering, whole", Registering{types(), {"week", "Ada", "", "Engines", "ada@x.org"}}},
      {"registration_full", RegistrationFull{}},
      {"welcome", welcome(PrintState::Printing, PrintState::Idle)},
      {"welcome, touched", welcome(PrintState::Printing, PrintState::Idle)},
      {"welcome, asked", welcome(PrintState::Printing, PrintState::Idle)},
      {"welcome, agenda printing", welcome(PrintState::Printed, PrintState::Printing)},
      {"welcome, agenda failed", welcome(PrintState::Printed, PrintState::Failed)},
      {"welcome, rich", rich()},
      {"refused", Refused{Cancelled{}}},
      {"refused, touched", Refused{Cancelled{}}},
      {"welcome, seatless", seatless()},
      {"refused, inside", inside()},
      {"catalogue", Catalogue{rich()}},
      {"catalogue of one inside", Catalogue{inside()}},
      {"asking", Asking{rich(), item("soup"), 2}},
      {"asking, sent", Asking{rich(), item("soup"), 2, "hot", true}},
      {"noting", Noting{{rich(), item("soup"), 2, "hot"}}},
      {"receipt", Receipt{rich(), item("soup"), AskOutcome::Kept, *RequestId::parse(u"r0")}},
      {"agenda", Agenda{rich()}},
      {"programme", Programme{rich()}},
      {"programme of one seatless", Programme{seatless()}},
      {"programme of one inside", Programme{inside()}},
      {"session", OneSession{rich(), sessionId("s2")}},
      {"session, own", OneSession{rich(), sessionId("s1")}},
      {"session, sent", OneSession{rich(), sessionId("s2"), true}},
      {"not_a_ticket", NotATicket{CodeFault::TooLong}},
      {"not_a_ticket, asked", NotATicket{CodeFault::TooLong}},
      {"one_at_a_time", OneAtATime{}},
      {"ask_staff", AskStaff{}},
      {"out_of_service", OutOfService{OutOfServiceReason::StorageFailed, "a file"}},
  };
}

inline Screen screenOn(const QString& name) {
  const Presence presence = name.endsWith(", touched") ? Presence::Touched
                            : name.endsWith(", asked") ? Presence::Asked
                                                       : Presence::Unknown;
  const int wrong_tries = name.endsWith("for the last time") ? Searching::kMostTries - 1 : 0;
  // Somebody has chosen German.
  return {pages().at(name), "de", CameraState::Live, kVisit, presence, {}, LanguageOf::Guest, wrong_tries};
}

inline std::map<QString, FlowEvent> events() {
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
      {"search tapped", SearchTapped{}},
      {"reference entered", SearchEntered{SearchField::Reference, "AB-1"}},
      {"last name entered", SearchEntered{SearchField::LastName, "Lovelace"}},
      {"found", Found{kVisit, GuestFound{*TicketId::parse(u"t1")}}},
      {"found a group", Found{kVisit, group()}},
      {"found nobody", Found{kVisit, NobodyFound{}}},
      {"found earlier", Found{kVisit - 1, GuestFound{*TicketId::parse(u"t1")}}},
      {"Ben tapped", GuestTapped{*TicketId::parse(u"t2")}},
      {"Cai, who is inside, tapped", GuestTapped{*TicketId::parse(u"t3")}},
      {"Dan tapped", GuestTapped{*TicketId::parse(u"t4")}},
      {"chosen tapped", ChosenTapped{}},
      {"several match", Decided{kVisit, {SeveralMatches{4}, {}, {}, group()}}},
      {"register tapped", RegisterTapped{}},
      {"types offered", TypesOffered{kVisit, types()}},
      {"no types offered", TypesOffered{kVisit, {}}},
      {"types offered earlier", TypesOffered{kVisit - 1, types()}},
      {"type entered", FieldEntered{FormField::TicketType, "week"}},
      {"e-mail entered", FieldEntered{FormField::Email, "ada@x.org"}},
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
      {"note tapped", NoteTapped{}},
      {"note entered", NoteEntered{"cold"}},
      {"asked", Asked{kVisit, AskOutcome::Kept, *RequestId::parse(u"r0"), catalogue(1)}},
      {"asked in vain", Asked{kVisit, AskOutcome::Failed, {}, {}}},
      {"asked earlier", Asked{kVisit - 1, AskOutcome::Kept, *RequestId::parse(u"r0"), catalogue(1)}},
      {"programme tapped", ProgrammeTapped{}},
      {"session tapped", SessionTapped{sessionId("s2")}},
      {"seat tapped", SeatTapped{}},
      {"seat changed", SeatChanged{kVisit, SeatOutcome::Kept, seats({"s2"})}},
      {"seat changed in vain", SeatChanged{kVisit, SeatOutcome::Failed, {}}},
      {"seat changed earlier", SeatChanged{kVisit - 1, SeatOutcome::Kept, seats({"s2"})}},
      {"news came", NewsCame{}},
      {"seats told", SeatsTold{seats({"s2"})}},
      {"seats of another told", SeatsTold{{.ticket = *TicketId::parse(u"t2"), .code = "ELSE"}}},
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
      {"loading", LoadProgressed{LoadProgress{.done = 1}}},
  };
}

}  // namespace usher::domain::test
