// SPDX-License-Identifier: Apache-2.0
#include "sign_in_contract.h"

#include <QTest>

#include <algorithm>

namespace usher::backend::tests {

using contract::OpStatus;
using contract::StaffMemberRow;
using contract::StaffRole;
using store::StaffPut;

namespace {

StaffMemberRow member(const std::string& id, const std::string& name, char pin, char badge) {
  return {.id = id,
          .name = name,
          .role = StaffRole::Supervisor,
          .pin = std::string(64, pin),
          .badge = badge == ' ' ? std::string() : std::string(64, badge)};
}

std::vector<contract::Row> rowsWithAnItem() {
  auto rows = eventRows(10);
  contract::CatalogueItemRow bag;
  bag.id = "bag";
  bag.name = {{"en", "Bag"}};
  bag.stock = 1;
  bag.needs_confirmation = true;
  rows.push_back(bag);
  return rows;
}

}  // namespace

void SignInContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(rowsWithAnItem(), at(0)));
  must(store_.staff->putStaffMember(kEvent, member("ada", "Ada", 'a', '1'), at(0)));
}

contract::OpResult SignInContract::send(int op, contract::OpBody body, const std::string& staff) {
  return redeemOne(store_, "a", {opId(op), at(op * 1000), op, std::move(body), staff});
}

store::HistoryEntry SignInContract::lastOf(int ticket) {
  return must(store_.events->history(kEvent, ticketId(ticket))).back();
}

void SignInContract::kiosksHearWhoMayOpenThem() {
  const auto before = headOf(store_).sequence;
  const auto bo = member("bo", "Bo", 'b', ' ');
  QVERIFY(must(store_.staff->putStaffMember(kEvent, bo, at(1))) == StaffPut::Done);
  QVERIFY(must(store_.staff->removeStaffMember(kEvent, "ada", at(2))));
  QVERIFY(!must(store_.staff->removeStaffMember(kEvent, "ada", at(3))));
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 2U);
  QVERIFY(std::get<StaffMemberRow>(*changes[0].row) == bo);
  QCOMPARE(changes[1].kind, std::string("staff_member"));
  QVERIFY(changes[1].deleted);
  QVERIFY(must(store_.staff->staff(kEvent)) == std::vector{bo});
  int told = 0;
  must(store_.events->readSnapshot(
      kEvent, {.begin = [](const auto&, std::int64_t) {},
               .row = [&](std::string_view line) { told += line.find("staff_member") != line.npos; }}));
  QCOMPARE(told, 1);
}

void SignInContract::nobodyHasThePinOrBadgeOfAnother() {
  const auto before = headOf(store_).sequence;
  QVERIFY(must(store_.staff->putStaffMember(kEvent, member("bo", "Bo", 'a', '2'), at(1))) == StaffPut::Taken);
  QVERIFY(must(store_.staff->putStaffMember(kEvent, member("bo", "Bo", 'b', '1'), at(1))) == StaffPut::Taken);
  QCOMPARE(headOf(store_).sequence, before);
  // Their own they may keep, and two may have no badge.
  QVERIFY(must(store_.staff->putStaffMember(kEvent, member("ada", "Ada L.", 'a', '1'), at(1))) ==
          StaffPut::Done);
  QVERIFY(must(store_.staff->putStaffMember(kEvent, member("bo", "Bo", 'b', ' '), at(1))) == StaffPut::Done);
  QVERIFY(must(store_.staff->putStaffMember(kEvent, member("cy", "Cy", 'c', ' '), at(1))) == StaffPut::Done);
}

void SignInContract::thereAreNotTooMany() {
  for (std::size_t i = 1; i < store::kMostStaff; ++i) {
    auto one = member("m" + std::to_string(i), "M", 'a', ' ');
    one.pin = (std::string(60, '0') + std::to_string(1000 + i));
    QVERIFY(must(store_.staff->putStaffMember(kEvent, one, at(1))) == StaffPut::Done);
  }
  QVERIFY(must(store_.staff->putStaffMember(kEvent, member("bo", "Bo", 'b', ' '), at(1))) ==
          StaffPut::TooMany);
  QVERIFY(must(store_.staff->putStaffMember(kEvent, member("ada", "Ada L.", 'a', '1'), at(1))) ==
          StaffPut::Done);
}

void SignInContract::theirKeyIsOneForGood() {
  const auto key = must(store_.staff->signInKey(kEvent, at(1)));
  QCOMPARE(key.size(), 32U);
  QCOMPARE(must(store_.staff->signInKey(kEvent, at(2))), key);
  const auto rows = must(store_.settings->rows(kEvent, "look_up_key"));
  QCOMPARE(rows.size(), 1U);
}

void SignInContract::anEventFileLeavesThemAlone() {
  auto rows = rowsWithAnItem();
  rows.pop_back();
  must(store_.events->importEvent(rows, at(1)));
  QCOMPARE(must(store_.staff->staff(kEvent)).size(), 1U);
}

void SignInContract::theHistoryNamesThem() {
  QVERIFY(send(1, contract::CheckInOp{ticketId(1), "never"}).status == OpStatus::Ok);
  QCOMPARE(lastOf(1).what, std::string("check_in"));
  QCOMPARE(lastOf(1).by, std::string("Ada"));
  QCOMPARE(lastOf(1).check_in, opId(1));
  QVERIFY(send(2, contract::VoidOp{opId(1), "wrong person"}).status == OpStatus::Ok);
  QCOMPARE(lastOf(1).what, std::string("void"));
  QCOMPARE(lastOf(1).by, std::string("Ada"));
  QCOMPARE(lastOf(1).detail, std::string("wrong person"));
  QVERIFY(send(3, contract::BadgeCorrectionOp{ticketId(1), "Zoé", "G", "N"}).status == OpStatus::Ok);
  QCOMPARE(lastOf(1).by, std::string("Ada"));
  // Also once they are gone, and sent again it is the same.
  QVERIFY(must(store_.staff->removeStaffMember(kEvent, "ada", at(9))));
  QCOMPARE(lastOf(1).by, std::string("Ada"));
  QVERIFY(send(1, contract::CheckInOp{ticketId(1), "never"}).status == OpStatus::Ok);
  QCOMPARE(must(store_.events->history(kEvent, ticketId(1))).size(), 3U);
}

void SignInContract::whoIsNotKnownIsTheKiosk() {
  QVERIFY(send(1, contract::CheckInOp{ticketId(1), "never"}, "nobody").status == OpStatus::Ok);
  QCOMPARE(lastOf(1).by, std::string("Door a"));
  QVERIFY(send(2, contract::CheckInOp{ticketId(2), "never"}, "").status == OpStatus::Ok);
  QCOMPARE(lastOf(2).by, std::string("Door a"));
}

void SignInContract::whatTheyOverruleIsInTheHistory() {
  const contract::CheckInOp let_in{
      .ticket = ticketId(1), .list = "never", .overrides = contract::Override{"unpaid", "Paid in cash"}};
  QVERIFY(send(1, let_in).status == OpStatus::Ok);
  QCOMPARE(lastOf(1).detail, std::string("unpaid: Paid in cash"));
  QCOMPARE(lastOf(1).by, std::string("Ada"));
}

void SignInContract::aSecondEntryThatTheyLetInIsSettled() {
  QVERIFY(send(1, contract::CheckInOp{ticketId(1), "never"}, "").status == OpStatus::Ok);
  const contract::CheckInOp let_in{.ticket = ticketId(1),
                                   .list = "never",
                                   .overrides = contract::Override{"already_used", "Went out to park"}};
  const auto answer = send(2, let_in);
  QVERIFY(answer.status == OpStatus::Conflict);
  QCOMPARE(answer.winner->id, opId(1));
  const auto incidents = must(store_.events->incidents(kEvent));
  QCOMPARE(incidents.size(), 1U);
  QVERIFY(incidents[0].row.resolution == contract::Resolution::Accepted);
  QCOMPARE(incidents[0].row.settled_by, std::string("Ada"));
  QCOMPARE(incidents[0].row.note, std::string("Went out to park"));
  // Who did not overrule anything leaves it to others.
  QVERIFY(send(3, contract::CheckInOp{ticketId(1), "never"}).status == OpStatus::Conflict);
  QVERIFY(!must(store_.events->incidents(kEvent))[1].row.resolution);
}

void SignInContract::theySeeToRequests() {
  using contract::RequestState;
  QVERIFY(send(1, contract::RequestOp{ticketId(1), "bag"}, "").status == OpStatus::Ok);
  QVERIFY(send(2, contract::RequestStateOp{opId(1), RequestState::Accepted, ""}).status == OpStatus::Ok);
  auto request = must(store_.requests->requests(kEvent, ticketId(1))).at(0);
  QVERIFY(request.state == RequestState::Accepted);
  QCOMPARE(request.by, std::string("Ada"));
  QVERIFY(send(3, contract::RequestStateOp{opId(1), RequestState::Done, ""}).status == OpStatus::Ok);
  const auto late = send(4, contract::RequestStateOp{opId(1), RequestState::Declined, "None are left"});
  QVERIFY(late.status == OpStatus::Rejected);
  QCOMPARE(late.problem, std::string("settled-otherwise"));
  request = must(store_.requests->requests(kEvent, ticketId(1))).at(0);
  QVERIFY(request.state == RequestState::Done);
}

void SignInContract::anErasureForgetsTheirReasons() {
  const contract::CheckInOp let_in{
      .ticket = ticketId(1), .list = "never", .overrides = contract::Override{"unpaid", "Is Zoé's sister"}};
  QVERIFY(send(1, let_in).status == OpStatus::Ok);
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, ticketId(1), at(9000))));
  for (const auto& entry : must(store_.events->history(kEvent, ticketId(1)))) {
    QVERIFY(entry.detail.find("sister") == entry.detail.npos);
  }
}

}  // namespace usher::backend::tests
