// SPDX-License-Identifier: Apache-2.0
#include "op_contract.h"

#include <QTest>

#include <ranges>

#include <usher/contract/codec.h>

Q_DECLARE_METATYPE(usher::contract::OpBody)

namespace usher::backend::tests {

using contract::OpBody;
using contract::OpStatus;

namespace {

contract::QuestionRow question(const std::string& id, contract::QuestionKind kind, bool required) {
  contract::QuestionRow row;
  row.id = id;
  row.text = {{"en", id}};
  row.kind = kind;
  row.required = required;
  row.at_door = true;
  if (kind == contract::QuestionKind::Choice)
    row.choices = {{"meat", {{"en", "Meat"}}}, {"none", {{"en", "None"}}}};
  return row;
}

/// Everybody still has to answer "diet" and "photo"; ticket 4 is enrolled in nothing.
std::vector<contract::Row> rowsWithQuestions() {
  using contract::QuestionKind;
  auto rows = eventRows(10);
  for (auto& row : rows) {
    auto* ticket = std::get_if<contract::TicketRow>(&row);
    if (ticket != nullptr) ticket->open_questions = {"diet", "photo"};
  }
  contract::CatalogueItemRow bag;
  bag.id = "bag";
  bag.name = {{"en", "Bag"}};
  bag.stock = 1;
  rows.push_back(bag);
  contract::CatalogueItemRow water;
  water.id = "water";
  water.name = {{"en", "Water"}};
  rows.push_back(water);
  rows.push_back(question("diet", QuestionKind::Choice, true));
  rows.push_back(question("photo", QuestionKind::Consent, true));
  rows.push_back(question("remark", QuestionKind::Text, false));
  rows.push_back(question("news", QuestionKind::Consent, false));
  return rows;
}

contract::WalkInOp walkIn(const std::string& ticket, const std::string& code) {
  return {ticket, code, "visitor", "Wanda", "Walker", "Walkers Ltd"};
}

/// Op 100 is ticket 9's entry, op 101 a second one, op 102 its guest's request.
std::vector<std::pair<const char*, OpBody>> everyKind() {
  using namespace contract;
  return {{"check_in", CheckInOp{ticketId(1), "never"}},
          {"void", VoidOp{opId(100), "wrong person"}},
          {"request", RequestOp{ticketId(1), "bag", 1, "please"}},
          {"walk_in", walkIn("w-1", "WALK-1")},
          {"badge_correction", BadgeCorrectionOp{ticketId(1), "Zoé", "Guest", "New Ltd"}},
          {"print_result", PrintResultOp{ticketId(1), Paper::Badge, PrintOutcome::Failed, "out of paper"}},
          {"answers", AnswersOp{ticketId(1), {{"diet", "none"}}}},
          {"settle_incident", SettleIncidentOp{opId(101), Resolution::Mistake, "Bo", "twins"}},
          {"enrolment", EnrolmentOp{ticketId(1), "s-1", true}},
          {"request_state", RequestStateOp{opId(102), RequestState::Done, ""}}};
}

/// The same kind, saying something else that would be taken in as well.
std::vector<OpBody> everyKindOtherwise() {
  using namespace contract;
  return {CheckInOp{ticketId(2), "never"},
          VoidOp{opId(100), "another reason"},
          RequestOp{ticketId(2), "bag", 1, "please"},
          walkIn("w-1", "WALK-2"),
          BadgeCorrectionOp{ticketId(1), "Zoé", "Guest", "Newer Ltd"},
          PrintResultOp{ticketId(1), Paper::Badge, PrintOutcome::Printed, ""},
          AnswersOp{ticketId(1), {{"diet", "meat"}}},
          SettleIncidentOp{opId(101), Resolution::Accepted, "Bo", "twins"},
          EnrolmentOp{ticketId(2), "s-1", true},
          RequestStateOp{opId(102), RequestState::Declined, "none are left"}};
}

}  // namespace

void OpContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(rowsWithQuestions(), at(0)));
  redeem(store_, "a",
         {checkIn(100, 9, "never"),
          checkIn(101, 9, "never"),
          {opId(102), at(0), 0, contract::RequestOp{ticketId(9), "water"}}});
}

contract::OpResult OpContract::send(int op, OpBody body, const std::string& kiosk) {
  return redeemOne(store_, kiosk, {opId(op), at(op * 1000), op, std::move(body)});
}

contract::TicketRow OpContract::ticket(const std::string& id) {
  return must(store_.attendees->attendee(kEvent, id)).value().ticket;
}

void OpContract::everyKindIsTakenInOnce_data() {
  QTest::addColumn<OpBody>("body");
  for (auto& [name, body] : everyKind()) QTest::newRow(name) << body;
}

void OpContract::everyKindIsTakenInOnce() {
  QFETCH(const OpBody, body);
  const auto before = headOf(store_).sequence;
  const auto first = send(1, body);
  QVERIFY2(first.status == OpStatus::Ok, first.problem.c_str());
  const auto after = headOf(store_).sequence;
  // A print result is for the history alone.
  QCOMPARE(after > before, !std::holds_alternative<contract::PrintResultOp>(body));
  QVERIFY(send(1, body).status == OpStatus::Ok);
  QVERIFY(send(1, body, "b").status == OpStatus::Ok);
  QCOMPARE(headOf(store_).sequence, after);
}

void OpContract::everyKindRefusesAnotherContentUnderItsId_data() {
  QTest::addColumn<OpBody>("body");
  QTest::addColumn<OpBody>("other");
  const auto kinds = everyKind();
  const auto otherwise = everyKindOtherwise();
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    QTest::newRow(kinds[i].first) << kinds[i].second << otherwise[i];
    const auto& next = kinds[(i + 1) % kinds.size()];
    QTest::addRow("%s after %s", next.first, kinds[i].first) << kinds[i].second << next.second;
  }
}

void OpContract::everyKindRefusesAnotherContentUnderItsId() {
  QFETCH(const OpBody, body);
  QFETCH(const OpBody, other);
  QVERIFY(send(1, body).status == OpStatus::Ok);
  const auto before = headOf(store_).sequence;
  for (int i = 0; i < 2; ++i) {
    const auto answer = send(1, other);
    QVERIFY(answer.status == OpStatus::Rejected);
    QCOMPARE(answer.problem, std::string("op-id-reused"));
    QVERIFY(!answer.detail.empty());
  }
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(send(1, body).status == OpStatus::Ok);
}

void OpContract::whatItDoesNotKnowIsRejectedByName_data() {
  using namespace contract;
  QTest::addColumn<OpBody>("body");
  QTest::addColumn<std::string>("problem");
  const auto row = [](const char* name, OpBody body, const char* problem) {
    QTest::newRow(name) << body << std::string(problem);
  };
  row("check_in, ticket", CheckInOp{"t-x", "never"}, "unknown-ticket");
  row("check_in, list", CheckInOp{ticketId(1), "x"}, "unknown-list");
  row("void", VoidOp{opId(900), ""}, "unknown-check-in");
  row("request, ticket", RequestOp{"t-x", "bag"}, "unknown-ticket");
  row("request, item", RequestOp{ticketId(1), "x"}, "unknown-item");
  auto walk_in = walkIn("w-1", "WALK-1");
  walk_in.ticket_type = "x";
  row("walk_in, type", walk_in, "unknown-ticket-type");
  row("badge_correction", BadgeCorrectionOp{"t-x", "a", "b", "c"}, "unknown-ticket");
  row("print_result", PrintResultOp{"t-x"}, "unknown-ticket");
  row("answers, ticket", AnswersOp{"t-x", {{"diet", "none"}}}, "unknown-ticket");
  row("answers, question", AnswersOp{ticketId(1), {{"x", "none"}}}, "unknown-question");
  row("settle_incident", SettleIncidentOp{opId(100)}, "unknown-incident");
  row("request_state", RequestStateOp{opId(900), RequestState::Done, ""}, "unknown-request");
  row("enrolment, ticket", EnrolmentOp{"t-x", "s-1"}, "unknown-ticket");
  row("enrolment, leaving, ticket", EnrolmentOp{"t-x", "s-1", true}, "unknown-ticket");
  row("enrolment, session", EnrolmentOp{ticketId(1), "x"}, "unknown-session");
}

void OpContract::whatItDoesNotKnowIsRejectedByName() {
  QFETCH(const OpBody, body);
  QFETCH(const std::string, problem);
  const auto before = headOf(store_).sequence;
  const auto answer = send(1, body);
  QVERIFY(answer.status == OpStatus::Rejected);
  QCOMPARE(answer.problem, problem);
  QVERIFY(!answer.detail.empty());
  QCOMPARE(send(1, body).problem, problem);
  QCOMPARE(headOf(store_).sequence, before);
}

void OpContract::aRefusalStaysARefusal() {
  const contract::RequestOp bag{ticketId(2), "bag"};
  QVERIFY(send(1, contract::RequestOp{ticketId(1), "bag"}).status == OpStatus::Ok);
  QCOMPARE(send(2, bag).problem, std::string("sold-out"));
  must(store_.requests->stepRequest(kEvent, opId(1), {contract::RequestState::Declined, "Bo", ""}, at(1)));
  const auto again = send(2, bag);
  QCOMPARE(again.problem, std::string("sold-out"));
  QVERIFY(!again.detail.empty());
  QCOMPARE(send(2, contract::CheckInOp{ticketId(1), "never"}).problem, std::string("op-id-reused"));
  QVERIFY(send(3, bag).status == OpStatus::Ok);
}

void OpContract::aVoidedTicketMayEnterAgain() {
  QVERIFY(send(1, contract::CheckInOp{ticketId(1), "never"}).status == OpStatus::Ok);
  QVERIFY(send(2, contract::VoidOp{opId(1), "wrong person"}).status == OpStatus::Ok);
  QVERIFY(send(3, contract::CheckInOp{ticketId(1), "never"}, "b").status == OpStatus::Ok);
  const auto conflict = send(4, contract::CheckInOp{ticketId(1), "never"});
  QVERIFY(conflict.status == OpStatus::Conflict);
  QCOMPARE(conflict.winner->id, opId(3));
  // The undone one, sent again: taken in long ago, and undone still.
  QVERIFY(send(1, contract::CheckInOp{ticketId(1), "never"}).status == OpStatus::Ok);
  std::vector<std::string> standing;
  for (const auto& row : must(store_.events->checkIns(kEvent))) standing.push_back(row.id);
  QCOMPARE(standing, (std::vector{opId(100), opId(3)}));
}

void OpContract::aVoidedCheckInLeavesFeedAndSnapshot() {
  QVERIFY(send(1, contract::SettleIncidentOp{opId(101), contract::Resolution::Mistake, "Bo", ""}).status ==
          OpStatus::Ok);
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(2, contract::VoidOp{opId(100), ""}).status == OpStatus::Ok);
  const auto changes = changesSince(store_, begin);
  QCOMPARE(changes.size(), 1U);
  QCOMPARE(changes[0].kind, std::string("check_in"));
  QCOMPARE(changes[0].id, opId(100));
  QVERIFY(changes[0].deleted);

  std::int64_t promised = 0;
  std::vector<contract::Row> rows;
  store::SnapshotReader reader;
  reader.begin = [&](const store::FeedHead&, std::int64_t count) { promised = count; };
  reader.row = [&](std::string_view line) { rows.push_back(contract::decodeRow(line).value()); };
  must(store_.events->readSnapshot(kEvent, reader));
  QCOMPARE(promised, std::int64_t(rows.size()));
  QVERIFY(std::ranges::none_of(
      rows, [](const auto& row) { return std::holds_alternative<contract::CheckInRow>(row); }));
  QCOMPARE(std::ranges::count_if(
               rows, [](const auto& row) { return std::holds_alternative<contract::IncidentRow>(row); }),
           1);
}

void OpContract::aSecondVoidIsToldApartFromARepeatedOne() {
  const contract::VoidOp undo{opId(100), "wrong person"};
  QVERIFY(send(1, undo).status == OpStatus::Ok);
  QVERIFY(send(1, undo).status == OpStatus::Ok);
  QCOMPARE(send(2, undo).problem, std::string("already-void"));
  QVERIFY(!must(store_.events->voidCheckIn(kEvent, opId(100), "Bo", "", at(1))));
}

void OpContract::aSecondEntryThatIsUndoneWasAMistake() {
  QVERIFY(send(1, contract::VoidOp{opId(101), "wrong person"}).status == OpStatus::Ok);
  const auto incidents = must(store_.events->incidents(kEvent));
  QCOMPARE(incidents.size(), 1U);
  QVERIFY(incidents[0].row.resolution == contract::Resolution::Mistake);
  QCOMPARE(incidents[0].row.note, std::string("wrong person"));
  QVERIFY(!incidents[0].row.settled_by.empty());
  QCOMPARE(send(2, contract::VoidOp{opId(101), ""}).problem, std::string("already-void"));
  QCOMPARE(send(3, contract::VoidOp{opId(999), ""}).problem, std::string("unknown-check-in"));
}

void OpContract::aVoidedExitLeavesItsGuestInside() {
  using contract::Direction;
  QVERIFY(send(1, contract::CheckInOp{ticketId(1), "after_exit"}).status == OpStatus::Ok);
  QVERIFY(send(2, contract::CheckInOp{ticketId(1), "after_exit", Direction::Exit}).status == OpStatus::Ok);
  QVERIFY(send(3, contract::VoidOp{opId(2), ""}).status == OpStatus::Ok);
  QVERIFY(send(4, contract::CheckInOp{ticketId(1), "after_exit"}).status == OpStatus::Conflict);
}

void OpContract::aWalkInIsAnAttendeeWhoMayEnter() {
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(1, walkIn("w-1", "WALK-1")).status == OpStatus::Ok);
  const auto attendee = must(store_.attendees->attendee(kEvent, "w-1")).value();
  QVERIFY(attendee.origin == store::Origin::WalkIn);
  QCOMPARE(attendee.ticket.given_name, std::string("Wanda"));
  QCOMPARE(attendee.ticket.code, std::string("WALK-1"));
  QCOMPARE(attendee.ticket.open_questions, (std::vector<std::string>{"diet", "news", "photo", "remark"}));
  const auto changes = changesSince(store_, begin);
  QCOMPARE(changes.size(), 1U);
  QVERIFY(std::get<contract::TicketRow>(*changes[0].row) == attendee.ticket);
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "walkers", 0, 10)).total, 1);

  QVERIFY(send(2, contract::CheckInOp{"w-1", "never"}).status == OpStatus::Ok);
  must(store_.events->importEvent(rowsWithQuestions(), at(9000)));
  QVERIFY(must(store_.attendees->attendee(kEvent, "w-1")).has_value());
  QVERIFY(send(3, contract::CheckInOp{"w-1", "never"}).status == OpStatus::Conflict);
}

void OpContract::aWalkInIsAskedWhatOthersWereAskedBefore() {
  auto before = question("source", contract::QuestionKind::Text, false);
  before.at_door = false;
  auto rows = rowsWithQuestions();
  rows.push_back(before);
  // Neither when somebody registers nor at the door.
  auto never = before;
  never.id = "never";
  never.at_registration = false;
  rows.push_back(never);
  must(store_.events->importEvent(rows, at(9000)));
  QVERIFY(send(1, walkIn("w-1", "WALK-1")).status == OpStatus::Ok);
  QCOMPARE(ticket("w-1").open_questions,
           (std::vector<std::string>{"diet", "news", "photo", "remark", "source"}));
  QCOMPARE(ticket(ticketId(1)).open_questions, (std::vector<std::string>{"diet", "photo"}));
  QVERIFY(send(2, contract::AnswersOp{"w-1", {{"source", ""}, {"diet", "none"}}}).status == OpStatus::Ok);
  QCOMPARE(ticket("w-1").open_questions, (std::vector<std::string>{"news", "photo", "remark"}));
}

void OpContract::aWalkInsTicketIsSentWhereTheyWantIt() {
  auto made = walkIn("w-1", "WALK-1");
  made.email = "wanda@example.org";
  QVERIFY(send(1, made).status == OpStatus::Ok);
  QCOMPARE(must(store_.attendees->attendee(kEvent, "w-1"))->contact.email, made.email);
  const auto sent = must(store_.messages->messagesAbout(kEvent, "w-1"));
  QCOMPARE(sent.size(), 1U);
  QCOMPARE(sent[0].what.kind, std::string("ticket"));
  QVERIFY(sent[0].what.to.empty());
  // The kiosk sends it again.
  QVERIFY(send(1, made).status == OpStatus::Ok);
  QCOMPARE(must(store_.messages->messagesAbout(kEvent, "w-1")).size(), 1U);
  // What is no address keeps nobody out.
  auto mistyped = walkIn("w-2", "WALK-2");
  mistyped.email = "wanda at example";
  QVERIFY(send(2, mistyped).status == OpStatus::Ok);
  QVERIFY(must(store_.attendees->attendee(kEvent, "w-2"))->contact.email.empty());
  QVERIFY(must(store_.messages->messagesAbout(kEvent, "w-2")).empty());
}

void OpContract::aWalkInTakesNobodysPlace_data() {
  QTest::addColumn<std::string>("ticket");
  QTest::addColumn<std::string>("code");
  QTest::addColumn<std::string>("problem");
  QTest::newRow("an imported ticket") << ticketId(1) << std::string("NEW") << std::string("ticket-taken");
  QTest::newRow("an imported code") << std::string("w-2") << std::string("CODE-1")
                                    << std::string("code-taken");
  QTest::newRow("a walk-in's ticket")
      << std::string("w-1") << std::string("NEW") << std::string("ticket-taken");
  QTest::newRow("a walk-in's code") << std::string("w-2") << std::string("WALK-1")
                                    << std::string("code-taken");
}

void OpContract::aWalkInTakesNobodysPlace() {
  QFETCH(const std::string, ticket);
  QFETCH(const std::string, code);
  QFETCH(const std::string, problem);
  QVERIFY(send(1, walkIn("w-1", "WALK-1")).status == OpStatus::Ok);
  const auto before = headOf(store_).sequence;
  QCOMPARE(send(2, walkIn(ticket, code), "b").problem, problem);
  QCOMPARE(headOf(store_).sequence, before);
}

void OpContract::aCorrectedBadgeIsTheTicketsRow() {
  const auto before = ticket(ticketId(1));
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(1, contract::BadgeCorrectionOp{ticketId(1), "Zoé", "Müller", ""}).status == OpStatus::Ok);
  auto wanted = before;
  wanted.given_name = "Zoé";
  wanted.family_name = "Müller";
  wanted.company = "";
  QVERIFY(ticket(ticketId(1)) == wanted);
  QVERIFY(std::get<contract::TicketRow>(*changesSince(store_, begin).at(0).row) == wanted);
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "muller", 0, 10)).total, 1);
}

void OpContract::answersAreKeptAndShortenWhatIsOpen() {
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(1, contract::AnswersOp{ticketId(1), {{"diet", "none"}, {"remark", "Hello"}}}).status ==
          OpStatus::Ok);
  QCOMPARE(ticket(ticketId(1)).open_questions, std::vector<std::string>{"photo"});
  QCOMPARE(std::get<contract::TicketRow>(*changesSince(store_, begin).at(0).row).open_questions,
           std::vector<std::string>{"photo"});
  QVERIFY(
      send(2, contract::AnswersOp{ticketId(1), {{"photo", "yes"}, {"remark", ""}, {"news", "no"}}}).status ==
      OpStatus::Ok);
  QVERIFY(ticket(ticketId(1)).open_questions.empty());
  const auto answers = must(store_.attendees->attendee(kEvent, ticketId(1)))->answers;
  const std::vector<contract::Answer> wanted{
      {"diet", "none"}, {"news", "no"}, {"photo", "yes"}, {"remark", ""}};
  QVERIFY(answers == wanted);
}

void OpContract::answersThatAreNoneAreRefusedWhole_data() {
  QTest::addColumn<std::string>("question");
  QTest::addColumn<std::string>("text");
  const auto row = [](const char* name, const char* question, const char* text) {
    QTest::newRow(name) << std::string(question) << std::string(text);
  };
  row("no choice of these", "diet", "steak");
  row("the words of a choice", "diet", "Meat");
  row("required, empty", "diet", "");
  row("required, blank", "photo", " \n");
  row("required consent refused", "photo", "no");
  row("consent in other words", "photo", "maybe");
  row("optional consent in other words", "news", "maybe");
}

void OpContract::answersThatAreNoneAreRefusedWhole() {
  QFETCH(const std::string, question);
  QFETCH(const std::string, text);
  const auto before = headOf(store_).sequence;
  const auto answer = send(1, contract::AnswersOp{ticketId(1), {{"remark", "Hello"}, {question, text}}});
  QCOMPARE(answer.problem, std::string("invalid-answer"));
  QVERIFY(answer.detail.find(question) != std::string::npos);
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(must(store_.attendees->attendee(kEvent, ticketId(1)))->answers.empty());
}

void OpContract::aRequestOpIsAGuestRequest() {
  QVERIFY(send(1, contract::RequestOp{ticketId(1), "bag", 1, "please"}).status == OpStatus::Ok);
  const auto requests = must(store_.requests->requests(kEvent, ticketId(1)));
  QCOMPARE(requests.size(), 1U);
  QCOMPARE(requests[0].id, opId(1));
  QCOMPARE(requests[0].note, std::string("please"));
  QCOMPARE(requests[0].at, at(1000));
  QCOMPARE(send(2, contract::RequestOp{ticketId(2), "bag", 1, ""}).problem, std::string("sold-out"));
}

void OpContract::aSettledIncidentIsSeenByAll() {
  using contract::Resolution;
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(1, contract::SettleIncidentOp{opId(101), Resolution::Accepted, "", "twins"}).status ==
          OpStatus::Ok);
  const auto incident = must(store_.events->incidents(kEvent)).at(0);
  QVERIFY(incident.row.resolution == Resolution::Accepted);
  QCOMPARE(incident.row.settled_by, std::string("Door a"));
  QCOMPARE(incident.row.note, std::string("twins"));
  QVERIFY(incident.settled_at.has_value());
  QVERIFY(std::get<contract::IncidentRow>(*changesSince(store_, begin).at(0).row) == incident.row);
  const auto late = send(2, contract::SettleIncidentOp{opId(101), Resolution::Mistake, "", "twins"});
  QCOMPARE(late.problem, std::string("settled-otherwise"));
  QVERIFY(must(store_.events->incidents(kEvent)).at(0).row.resolution == Resolution::Accepted);
}

void OpContract::anErasedTicketIsUnknown() {
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, ticketId(2), at(1))));
  QCOMPARE(send(1, contract::CheckInOp{ticketId(2), "never"}).problem, std::string("unknown-ticket"));
  QCOMPARE(send(2, walkIn(ticketId(2), "NEW")).problem, std::string("ticket-taken"));
}

void OpContract::oneBadOpTakesNothingElseWithIt() {
  std::vector<contract::Op> ops;
  int id = 0;
  // The incident is settled before its winner is undone.
  const auto kinds = everyKind();
  for (const auto& [name, body] : kinds | std::views::reverse) {
    ops.push_back({opId(++id), at(id), id, body});
    ops.push_back({opId(++id), at(id), id, contract::CheckInOp{"t-x", "never"}});
  }
  const auto outcome = redeem(store_, "a", ops);
  for (std::size_t i = 0; i < ops.size(); ++i) {
    QVERIFY(outcome.results[i].status == (i % 2 == 0 ? OpStatus::Ok : OpStatus::Rejected));
  }
  QCOMPARE(outcome.sequence, headOf(store_).sequence);
}

}  // namespace usher::backend::tests
