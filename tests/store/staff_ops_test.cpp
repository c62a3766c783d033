// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using domain::RequestState;
using domain::StaffMemberId;

namespace {

const std::optional<StaffMemberId> kAda = StaffMemberId::parse(u"ada");

domain::Op byAda(int op, domain::Op::What what) {
  return {opId(op), checkIn(op, 1).at, std::move(what), kAda};
}

domain::Op undone(int op, int check_in, int of = 1) {
  return byAda(op, domain::op::Void{opId(check_in), ticketId(of), "Wrong guest"});
}

domain::Op corrected(int op, const QString& given, const QString& family) {
  return byAda(op, domain::op::BadgeCorrection{ticketId(1), given, family, "Kites"});
}

domain::RequestId requestId(int op) {
  return *domain::RequestId::parse(opId(op).text());
}

domain::Op stepped(int op, int request, RequestState to) {
  return byAda(op, domain::op::RequestState{requestId(request), ticketId(1), to, "None are left"});
}

domain::Op asked(int op) {
  return {opId(op), checkIn(op, 1).at,
          domain::op::Request{ticketId(1), *domain::ItemId::parse(u"soup"), 2, {}}};
}

using History = std::vector<domain::CheckIn>;

}  // namespace

/// What staff do at a kiosk: kept with who did it, told, and in effect here until the feed shows it.
class StaffOpsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(2, at("5"), {checkIn(1, 1)});
  }
  void cleanup() { f_.reset(); }

  void whatStaffDidIsToldWithWhoDidIt() {
    const std::vector<domain::Op> done{
        undone(2, 1), corrected(3, "Zoe", "Ng"), stepped(4, 90, RequestState::Declined),
        byAda(5, domain::op::SettleIncident{opId(91), ticketId(2), domain::Resolution::Mistake, "Twins"})};
    for (const auto& op : done) must(f_->store->record(op));
    f_->open();
    const auto due = must(f_->store->due(f_->time.now(), 10));
    QCOMPARE(due.size(), done.size());
    for (std::size_t i = 0; i < done.size(); ++i) QCOMPARE(std::get<domain::Op>(due[i].done), done[i]);
  }

  void whoLetSomebodyInAgainstTheRulesIsToldToo() {
    letIn(2, domain::Override{"unpaid", "Paid in cash"});
    f_->pass(3, 2);
    f_->open();
    const auto due = must(f_->store->due(f_->time.now(), 10));
    QCOMPARE(due.size(), std::size_t{2});
    QCOMPARE(std::get<domain::CheckIn>(due[0].done), checkIn(2, 2));
    QCOMPARE(due[0].by, kAda);
    QVERIFY(due[0].overrides == (domain::Override{"unpaid", "Paid in cash"}));
    QVERIFY(!due[1].by && !due[1].overrides);
  }

  void anUndoneCheckInIsInNoHistoryAndNoCount() {
    f_->pass(2, 2);
    QCOMPARE(inside(), 2);
    must(f_->store->record(undone(3, 1)));
    must(f_->store->record(undone(4, 2, 2)));
    for (int i = 0; i < 2; ++i) {
      QVERIFY(f_->history(1).empty() && f_->history(2).empty());
      QCOMPARE(inside(), 0);
      f_->open();
    }
    for (const int op : {2, 3, 4}) f_->settle(opId(op), ports::outcome::Ok{}, "9");
    QVERIFY(f_->history(1).empty() && f_->history(2).empty());
    f_->apply(at("9"), {{1, ports::Removed{ports::RecordKind::CheckIn, opId(1).text()}}});
    QVERIFY(f_->history(1).empty() && f_->history(2).empty());
    QCOMPARE(inside(), 0);
  }

  void aCheckInThatWasUndoneInVainCountsAgain() {
    must(f_->store->record(undone(2, 1)));
    f_->settle(opId(2), ports::outcome::Rejected{"already-void", "It was undone before."}, "9");
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    QCOMPARE(inside(), 1);
    const auto incidents = must(f_->store->incidents());
    QCOMPARE(incidents.size(), std::size_t{1});
    QVERIFY(std::get<domain::Op>(*std::get<domain::DeadLetter>(incidents[0]).done) == undone(2, 1));
  }

  void theBackendHearsOfACheckInBeforeItHearsThatItIsUndone() {
    f_->pass(2, 2);
    must(f_->store->record(undone(3, 2, 2)));
    QCOMPARE(f_->queued(), std::vector{opId(2)});
    f_->settle(opId(2), ports::outcome::Retry{f_->time.now() + std::chrono::minutes(10), "busy"}, "9");
    QVERIFY(must(f_->store->due(f_->time.now(), 10)).empty());
    f_->settle(opId(2), ports::outcome::Ok{}, "9");
    QCOMPARE(f_->queued(), std::vector{opId(3)});
    QCOMPARE(must(f_->store->depth()).waiting, std::int64_t{1});
  }

  void whatTheBackendNeverTookIsUndoneHereAlone() {
    f_->pass(2, 2);
    must(f_->store->record(undone(3, 2, 2)));
    f_->settle(opId(2), ports::outcome::Rejected{"unknown-ticket", "no such ticket"}, "9");
    f_->settle(opId(3), ports::outcome::Rejected{"unknown-check-in", "no such check-in"}, "9");
    f_->open();
    QVERIFY(f_->history(2).empty());
    // The check-in itself is one for staff to look at, that it could not be undone there is not.
    QCOMPARE(must(f_->store->incidents()).size(), std::size_t{1});
  }

  void correctedNamesAreOnTheTicketWhereverItIsFound() {
    must(f_->store->record(corrected(2, "Zoé", "Zhang")));
    must(f_->store->record(corrected(3, "Zoë", "Chang")));
    const domain::Attendee now{"Zoë", "Chang", "Kites", ticket(1).attendee.notes};
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(byCode(1).attendee, now);
      QCOMPARE(byId(1).attendee, now);
      f_->open();
    }
    QCOMPARE(byCode(2).attendee, ticket(2).attendee);
    // What is refused was never corrected; the one before stands until the feed has shown it.
    f_->settle(opId(3), ports::outcome::Rejected{"invalid", ""}, "9");
    QCOMPARE(byCode(1).attendee.given_name, QString("Zoé"));
    f_->settle(opId(2), ports::outcome::Ok{}, "9");
    QCOMPARE(byCode(1).attendee.family_name, QString("Zhang"));
    f_->apply(at("9"));
    QCOMPARE(byCode(1).attendee, ticket(1).attendee);
  }

  void aRequestIsInTheStateThatStaffHavePutItIn() {
    must(f_->store->record(asked(2)));
    QVERIFY(!request().taken_on);
    must(f_->store->record(stepped(3, 2, RequestState::Accepted)));
    QCOMPARE(request().state, RequestState::Accepted);
    QVERIFY(request().taken_on);
    QCOMPARE(f_->queued(), std::vector{opId(2)});
    QCOMPARE(known().taken_here.size(), std::size_t{1});
    must(f_->store->record(stepped(4, 2, RequestState::Declined)));
    f_->open();
    QCOMPARE(request().state, RequestState::Declined);
    // The pieces are there for others.
    QVERIFY(known().taken_here.empty());
  }

  void theFeedsRowOfARequestTakesOver() {
    domain::GuestRequest row{.id = requestId(90),
                             .ticket = ticketId(1),
                             .item = *domain::ItemId::parse(u"soup"),
                             .state = RequestState::Accepted,
                             .at = f_->time.now()};
    f_->apply(at("6"), {{1, ports::Record(row)}});
    QVERIFY(request() == row);
    must(f_->store->record(stepped(2, 90, RequestState::Done)));
    QCOMPARE(request().state, RequestState::Done);
    f_->settle(opId(2), ports::outcome::Ok{}, "8");
    row.state = RequestState::Declined;
    row.taken_on = true;
    f_->apply(at("7"), {{2, ports::Record(row)}});
    QCOMPARE(request().state, RequestState::Done);
    f_->apply(at("8"));
    QVERIFY(request() == row);
  }

  void whatStaffSaidIsNotReadableOnTheDisk() {
    letIn(2, domain::Override{"unpaid", "PLANTED by Zoe"});
    auto correction = corrected(3, "PLANTED", "PLANTED");
    must(f_->store->record(correction));
    must(f_->store->record(byAda(4, domain::op::Void{opId(1), ticketId(1), "PLANTED"})));
    f_->settle(opId(3), ports::outcome::Rejected{"unknown-ticket", ""}, "9");
    must(f_->store->putAway({opId(3), *kAda, f_->time.now(), "PLANTED"}));
    QCOMPARE(f_->filesWith("PLANTED"), QStringList());
  }

 private:
  void letIn(int op, const domain::Override& overrides) {
    must(f_->store->redeem(
        ticketId(2), [&](const domain::LookUp&) { return ports::Ruling{checkIn(op, 2), kAda, overrides}; }));
  }
  std::int64_t inside() { return must(f_->store->inside(mainDoor())); }
  template <class Claim>
  domain::Ticket found(const Claim& claim) {
    std::optional<domain::Ticket> found;
    must(f_->store->redeem(claim, [&](const domain::LookUp& look_up) {
      found = look_up.found.front().ticket;
      return ports::Ruling{};
    }));
    return *found;
  }
  domain::Ticket byCode(int number) { return found(scanned(codeOf(number))); }
  domain::Ticket byId(int number) { return found(ticketId(number)); }
  domain::RequestsKnown known() { return must(f_->store->requests(ticketId(1))); }
  domain::GuestRequest request() { return known().of_ticket.at(0); }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(StaffOpsTest)
#include "staff_ops_test.moc"
