// SPDX-License-Identifier: Apache-2.0
#include "question_contract.h"

#include <QTest>

#include <algorithm>
#include <mutex>
#include "saved_ticket.h"

namespace usher::backend::tests {

namespace {

constexpr int kTickets = 250;
constexpr int kPatienceMs = 60'000;
constexpr std::int64_t kMostAtOnce = 100;
using Ids = std::vector<std::string>;

contract::QuestionRow question(bool required = true, bool at_door = true) {
  contract::QuestionRow row;
  row.id = "photo";
  row.text = {{"en", "May we take pictures?"}};
  row.kind = contract::QuestionKind::Consent;
  row.required = required;
  row.at_door = at_door;
  return row;
}

}  // namespace

void QuestionContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(kTickets), at(0)));
}

void QuestionContract::put(const contract::QuestionRow& question) {
  QVERIFY(!must(store_.settings->editRows(kEvent, {{question}, {}}, at(100))));
}

void QuestionContract::registerOne(const std::string& id, const std::vector<contract::Answer>& answers) {
  store::NewAttendee attendee;
  attendee.ticket.id = id;
  attendee.ticket.code = "CODE-OF-" + id;
  attendee.ticket.ticket_type = "visitor";
  attendee.ticket.given_name = "Anna";
  attendee.answers = answers;
  attendee.origin = store::Origin::Registered;
  must(store_.attendees->registerAttendee(kEvent, attendee, "submission-of-" + id, {}, {}, at(50)));
}

Ids QuestionContract::open(const std::string& ticket) {
  return must(store_.attendees->attendee(kEvent, ticket)).value().ticket.open_questions;
}

bool QuestionContract::areAllOpen(bool wanted) {
  return std::ranges::all_of(must(store_.settings->rows(kEvent, "ticket")), [&](const auto& row) {
    return std::get<contract::TicketRow>(row).open_questions == (wanted ? Ids{"photo"} : Ids());
  });
}

void QuestionContract::aQuestionReachesTicketsThatAreThere_data() {
  QTest::addColumn<bool>("was_there");
  QTest::addColumn<bool>("was_required");
  QTest::newRow("a new one") << false << false;
  QTest::newRow("not required, nor at the door before") << true << false;
  QTest::newRow("not at the door before") << true << true;
}

void QuestionContract::aQuestionReachesTicketsThatAreThere() {
  QFETCH(const bool, was_there);
  QFETCH(const bool, was_required);
  if (was_there) put(question(was_required, false));
  const auto before = headOf(store_).sequence;
  put(question());
  QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(true), kPatienceMs);
  // Kiosks hear of each, once.
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), std::size_t(kTickets) + 1);
  const auto& told = std::get<contract::TicketRow>(*changes.back().row);
  QCOMPARE(told.open_questions, Ids{"photo"});
  QCOMPARE(told.given_name, std::string("Zoë"));
}

void QuestionContract::aQuestionLeavesTicketsAgain_data() {
  QTest::addColumn<bool>("gone");
  QTest::newRow("at the door no more") << false;
  QTest::newRow("gone") << true;
}

void QuestionContract::aQuestionLeavesTicketsAgain() {
  QFETCH(const bool, gone);
  put(question());
  QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(true), kPatienceMs);
  if (!gone) put(question(true, false));
  if (gone) QVERIFY(!must(store_.settings->editRows(kEvent, {{}, {{"question", "photo"}}}, at(200))));
  QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(false), kPatienceMs);
}

void QuestionContract::whatNeedNotBeAnsweredIsAskedToo() {
  put(question(false));
  QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(true), kPatienceMs);
  must(store_.attendees->saveAnswers(kEvent, ticketId(1), {{"photo", ""}}, at(200)));
  QCOMPARE(open(ticketId(1)), Ids());
  QCOMPARE(open(ticketId(2)), Ids{"photo"});
  // To skip it is no answer once it has to be answered.
  put(question());
  QTRY_COMPARE_WITH_TIMEOUT(open(ticketId(1)), Ids{"photo"}, kPatienceMs);
}

void QuestionContract::whoHasAnsweredIsNotAskedAgain() {
  put(question(false));
  must(store_.attendees->saveAnswers(kEvent, ticketId(1), {{"photo", "yes"}}, at(50)));
  put(question());
  QTRY_COMPARE_WITH_TIMEOUT(open(ticketId(99)), Ids{"photo"}, kPatienceMs);
  QTRY_COMPARE_WITH_TIMEOUT(open(ticketId(2)), Ids{"photo"}, kPatienceMs);
  QCOMPARE(open(ticketId(1)), Ids());
}

void QuestionContract::whatOnceWasAnAnswerMayBeNoneNow() {
  put(question(false));
  must(store_.attendees->saveAnswers(kEvent, ticketId(1), {{"photo", "no"}}, at(50)));
  put(question());
  QTRY_COMPARE_WITH_TIMEOUT(open(ticketId(1)), Ids{"photo"}, kPatienceMs);
}

void QuestionContract::everyKindKnowsItsAnswers_data() {
  QTest::addColumn<contract::QuestionKind>("kind");
  QTest::addColumn<QString>("good");
  QTest::addColumn<QString>("bad");
  QTest::newRow("text") << contract::QuestionKind::Text << "nuts" << " ";
  QTest::newRow("consent") << contract::QuestionKind::Consent << "yes" << "no";
  QTest::newRow("number") << contract::QuestionKind::Number << "2.5" << "2,5";
  QTest::newRow("date") << contract::QuestionKind::Date << "1990-02-14" << "14.02.1990";
  QTest::newRow("signature") << contract::QuestionKind::Signature << "M12 30l5 3 4-21" << "no";
}

void QuestionContract::everyKindKnowsItsAnswers() {
  QFETCH(const contract::QuestionKind, kind);
  QFETCH(const QString, good);
  QFETCH(const QString, bad);
  auto asked = question();
  asked.kind = kind;
  put(asked);
  registerOne("r-1", {{"photo", good.toStdString()}});
  registerOne("r-2", {{"photo", bad.toStdString()}});
  QCOMPARE(open("r-1"), Ids());
  QCOMPARE(open("r-2"), Ids{"photo"});
}

void QuestionContract::manyTicketsAreNotHeldInOneCommit() {
  std::mutex mutex;
  std::int64_t last = headOf(store_).sequence;
  std::int64_t most = 0;
  store_.events->listen([&](const std::vector<store::FeedHead>& heads) {
    const std::lock_guard lock(mutex);
    most = std::max(most, heads.at(0).sequence - last);
    last = heads.at(0).sequence;
  });
  put(question());
  QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(true), kPatienceMs);
  store_.events->listen({});
  QVERIFY2(most <= kMostAtOnce, std::to_string(most).c_str());
}

void QuestionContract::ofManyEditsAtOnceTheLastCounts() {
  // Some of them meet a piece of the one before, in one commit.
  for (int i = 0; i < 50; ++i) {
    put(question());
    put(question(true, i % 2 == 1));
    if (i % 10 == 9) QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(true), kPatienceMs);
  }
}

void QuestionContract::whoComesLaterIsAskedToo() {
  put(question());
  registerOne("r-1");
  registerOne("r-2", {{"photo", "yes"}});
  registerOne("r-3", {{"photo", "no"}});
  QCOMPARE(open("r-1"), Ids{"photo"});
  QCOMPARE(open("r-2"), Ids());
  QCOMPARE(open("r-3"), Ids{"photo"});
}

void QuestionContract::anEditOfTheTicketAsksNothingElse() {
  put(question());
  QTRY_COMPARE_WITH_TIMEOUT(open(ticketId(1)), Ids{"photo"}, kPatienceMs);
  // Whoever edits may have read the ticket before that.
  auto ticket = must(store_.attendees->attendee(kEvent, ticketId(1))).value().ticket;
  ticket.open_questions = {};
  ticket.company = "New";
  QVERIFY(saveTicket(*store_.attendees, kEvent, ticket, at(300)));
  QCOMPARE(open(ticketId(1)), Ids{"photo"});
}

void QuestionContract::anImportSaysWhatIsOpenAndForgetsNoAnswer() {
  auto rows = eventRows(2);
  rows.push_back(question());
  auto& asked = std::get<contract::TicketRow>(rows[rows.size() - 2]);
  asked.open_questions = {"photo", "theirs"};
  must(store_.events->importEvent(rows, at(100)));
  QCOMPARE(open(ticketId(1)), Ids());
  QCOMPARE(open(ticketId(2)), (Ids{"photo", "theirs"}));
  must(store_.attendees->saveAnswers(kEvent, ticketId(2), {{"photo", "yes"}}, at(200)));
  QCOMPARE(must(store_.events->importEvent(rows, at(300))).changed, 0);
  QCOMPARE(open(ticketId(2)), Ids{"theirs"});
}

void QuestionContract::anImportWithoutQuestionsLeavesThemToTheBoard() {
  put(question());
  QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(true), kPatienceMs);
  must(store_.attendees->saveAnswers(kEvent, ticketId(1), {{"photo", "yes"}}, at(200)));
  auto rows = eventRows(kTickets + 1);
  std::get<contract::TicketRow>(rows[rows.size() - 2]).company = "New";
  must(store_.events->importEvent(rows, at(300)));
  QCOMPARE(open(ticketId(1)), Ids());
  QCOMPARE(open(ticketId(2)), Ids{"photo"});
  QCOMPARE(open(ticketId(kTickets)), Ids{"photo"});
  QCOMPARE(open(ticketId(kTickets + 1)), Ids{"photo"});
}

void QuestionContract::anImportedQuestionReachesWhoIsNotInTheFile() {
  registerOne("r-1");
  auto rows = eventRows(2);
  rows.push_back(question());
  must(store_.events->importEvent(rows, at(100)));
  QTRY_COMPARE_WITH_TIMEOUT(open("r-1"), Ids{"photo"}, kPatienceMs);
  rows.back() = question(true, false);
  must(store_.events->importEvent(rows, at(200)));
  QTRY_COMPARE_WITH_TIMEOUT(open("r-1"), Ids(), kPatienceMs);
  QCOMPARE(open(ticketId(1)), Ids());
}

void QuestionContract::aMergeClosesAndReopensNothing() {
  put(question());
  QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(true), kPatienceMs);
  must(store_.attendees->saveAnswers(kEvent, ticketId(2), {{"photo", "yes"}}, at(200)));
  std::vector<store::NewAttendee> file(3);
  for (int i = 0; i < 3; ++i) {
    auto& attendee = file[static_cast<std::size_t>(i)];
    attendee.ticket = std::get<contract::TicketRow>(eventRows(kTickets + 1).back());
    const auto id = i == 2 ? std::string("new") : ticketId(i + 1);
    if (i < 2) attendee.ticket = must(store_.attendees->attendee(kEvent, id)).value().ticket;
    attendee.ticket.id = id;
  }
  file[0].ticket.open_questions = {};
  file[1].ticket.open_questions = {"photo"};
  const auto merged = must(store_.attendees->mergeAttendees(kEvent, file, at(300)));
  QCOMPARE(merged.unchanged, 2);
  QCOMPARE(open(ticketId(1)), Ids{"photo"});
  QCOMPARE(open(ticketId(2)), Ids());
  QCOMPARE(open("new"), Ids{"photo"});
}

}  // namespace usher::backend::tests
