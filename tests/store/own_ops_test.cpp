// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;

namespace {

domain::QuestionId question(const char* id) {
  return *domain::QuestionId::parse(QString::fromLatin1(id));
}

domain::Op answers(int op, int ticket, std::vector<domain::Answer> given) {
  return {opId(op), checkIn(op, ticket).at, domain::op::Answers{ticketId(ticket), std::move(given)}};
}

domain::Op printed(int op, int ticket) {
  return {opId(op), checkIn(op, ticket).at,
          domain::op::PrintResult{ticketId(ticket), domain::Paper::Agenda, domain::PrintOutcome::Failed,
                                  "no paper"}};
}

domain::SessionId session(const char* id) {
  return *domain::SessionId::parse(QString::fromLatin1(id));
}

domain::Op seat(int op, const char* of, bool leaves = false) {
  return {opId(op), checkIn(op, 1).at, domain::op::Enrolment{ticketId(1), session(of), leaves}};
}

}  // namespace

/// What a kiosk does besides check-ins: kept, told, and in effect until the feed shows it.
class OwnOpsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(2, at("5"));
    auto asked = ticket(1);
    asked.open_questions = {question("diet"), question("photo")};
    f_->apply(at("6"), {{1, ports::Record(asked)}});
  }
  void cleanup() { f_.reset(); }

  void allThatWasDoneIsToldInItsOrder() {
    f_->pass(1, 2);
    const auto given = answers(2, 1, {{question("diet"), "Käse"}, {question("photo"), "yes"}});
    must(f_->store->record(given));
    must(f_->store->record(printed(3, 2)));
    f_->pass(4, 1);
    for (int i = 0; i < 2; ++i) {
      const auto due = must(f_->store->due(f_->time.now(), 10));
      QCOMPARE(due.size(), std::size_t{4});
      QCOMPARE(std::get<domain::CheckIn>(due[0].done), checkIn(1, 2));
      QCOMPARE(std::get<domain::Op>(due[1].done), given);
      QCOMPARE(std::get<domain::Op>(due[2].done), printed(3, 2));
      QCOMPARE(due[3].id(), opId(4));
      QCOMPARE(due[1].boot, QString("boot-1"));
      QCOMPARE(due[1].monotonic, f_->time.monotonic());
      const auto depth = must(f_->store->depth());
      QCOMPARE(depth.waiting, std::int64_t{4});
      QCOMPARE(depth.oldest, std::optional(checkIn(1, 2).at));
      f_->open();
    }
    QCOMPARE(f_->store->record(given).error().code, ports::StoreError::BadData);
  }

  void answersAreNotReadableOnTheDisk() {
    must(f_->store->record(answers(1, 1, {{question("diet"), "no almonds at all"}})));
    QCOMPARE(f_->filesWith("almonds"), QStringList());
  }

  void whatWasAnsweredHereIsNotAskedAgain() {
    QCOMPARE(open(1), (Questions{question("diet"), question("photo")}));
    must(f_->store->record(answers(1, 1, {{question("diet"), "vegan"}, {question("photo"), ""}})));
    QCOMPARE(open(1), Questions{question("photo")});
    f_->open();
    QCOMPARE(open(1), Questions{question("photo")});
    f_->settle(opId(1), ports::outcome::Ok{}, "9");
    QVERIFY(f_->queued().empty());
    QCOMPARE(open(1), Questions{question("photo")});
    // The feed goes by without the ticket having changed: the backend's word counts.
    f_->apply(at("9"));
    QCOMPARE(open(1), (Questions{question("diet"), question("photo")}));
  }

  void seatsAreAsWhatWasDoneHereLeavesThem() {
    auto guest = ticket(1);
    guest.enrolments = {session("keynote")};
    guest.waits_for = {session("close")};
    f_->apply(at("7"), {{2, ports::Record(guest)}});
    must(f_->store->record(seat(1, "talk")));
    must(f_->store->record(seat(2, "keynote")));
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(found(1).asked_for, std::vector{session("talk")});
      QCOMPARE(found(1).enrolments, guest.enrolments);
      f_->open();
    }
    must(f_->store->record(seat(3, "keynote", true)));
    must(f_->store->record(seat(4, "close", true)));
    must(f_->store->record(seat(5, "talk", true)));
    must(f_->store->record(seat(6, "keynote")));
    QCOMPARE(found(1).asked_for, std::vector{session("keynote")});
    QVERIFY(found(1).enrolments.empty() && found(1).waits_for.empty());
    QCOMPARE(f_->queued().size(), std::size_t{6});
    QCOMPARE(std::get<domain::Op>(must(f_->store->due(f_->time.now(), 10))[2].done),
             seat(3, "keynote", true));
    // A seat that is refused was never asked for; what the feed has shown counts as it says.
    f_->settle(opId(6), ports::outcome::Rejected{"session-over", ""}, "9");
    QVERIFY(found(1).asked_for.empty());
    for (int op = 1; op < 6; ++op) f_->settle(opId(op), ports::outcome::Ok{}, "9");
    f_->apply(at("9"));
    QCOMPARE(found(1).enrolments, guest.enrolments);
    QCOMPARE(found(1).waits_for, guest.waits_for);
  }

  void whatIsRefusedIsParkedAndWithoutEffect() {
    must(f_->store->record(answers(1, 1, {{question("diet"), "vegan"}})));
    f_->settle(opId(1), ports::outcome::Rejected{"invalid-answer", "none of its choices"}, "9");
    QCOMPARE(open(1), (Questions{question("diet"), question("photo")}));
    const auto depth = must(f_->store->depth());
    QCOMPARE(depth.waiting, std::int64_t{0});
    QCOMPARE(depth.parked, std::int64_t{1});
    const auto incidents = must(f_->store->incidents());
    QCOMPARE(incidents.size(), std::size_t{1});
    const auto& letter = std::get<domain::DeadLetter>(incidents[0]);
    QCOMPARE(letter.kind, QString("answers"));
    QCOMPARE(letter.detail, QString("none of its choices"));
    QVERIFY(std::get<domain::Op>(*letter.done) == answers(1, 1, {{question("diet"), "vegan"}}));
  }

  void whatIsPutOffWaitsAndCountsItsTries() {
    must(f_->store->record(printed(1, 2)));
    const auto later = f_->time.now() + std::chrono::seconds(30);
    f_->settle(opId(1), ports::outcome::Retry{later, "busy"}, "9");
    QVERIFY(must(f_->store->due(f_->time.now(), 10)).empty());
    const auto due = must(f_->store->due(later, 10));
    QCOMPARE(due.size(), std::size_t{1});
    QCOMPARE(due[0].attempts, 1);
  }

  void whatARewrittenHistoryHasLostIsToldAgain() {
    must(f_->store->record(answers(1, 1, {{question("diet"), "vegan"}})));
    f_->settle(opId(1), ports::outcome::Ok{}, "9");
    auto asked = ticket(1);
    asked.open_questions = {question("diet")};
    f_->load(2, at("3", "g2"));
    f_->apply(at("4", "g2"), {{1, ports::Record(asked)}});
    QCOMPARE(f_->queued(), std::vector{opId(1)});
    QCOMPARE(open(1), Questions{});
    f_->settle(opId(1), ports::outcome::Ok{}, "5");
    f_->apply(at("6", "g2"));
    QVERIFY(f_->queued().empty());
  }

 private:
  using Questions = std::vector<domain::QuestionId>;
  domain::Ticket found(int number) {
    auto found = ticket(number);
    must(f_->store->redeem(scanned(codeOf(number)), [&](const domain::LookUp& look_up) {
      found = look_up.found.front().ticket;
      return ports::Ruling{};
    }));
    return found;
  }
  Questions open(int number) { return found(number).open_questions; }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(OwnOpsTest)
#include "own_ops_test.moc"
