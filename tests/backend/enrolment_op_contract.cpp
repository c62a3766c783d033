// SPDX-License-Identifier: Apache-2.0
#include "enrolment_op_contract.h"

#include <QTest>

#include <algorithm>

namespace usher::backend::tests {

using contract::Fill;
using contract::OpStatus;

namespace {

constexpr const char* kTalk = "talk";
constexpr std::int64_t kEndMs = 2'000'000;
const std::vector<std::string> kNone;
const std::vector<std::string> kTheTalk{kTalk};

std::vector<contract::Row> rowsWithTalk() {
  auto rows = eventRows(4);
  for (auto& row : rows) {
    if (auto* ticket = std::get_if<contract::TicketRow>(&row)) ticket->sessions.clear();
  }
  contract::SessionRow talk{kTalk, {{"en", "Talk"}}, "Room", at(1'000'000), at(kEndMs)};
  talk.capacity = 1;
  rows.push_back(talk);
  return rows;
}

}  // namespace

void EnrolmentOpContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(rowsWithTalk(), at(0)));
}

contract::OpResult EnrolmentOpContract::send(int op, int ticket, bool leaves, std::int64_t at_ms) {
  return redeemOne(store_, "a",
                   {opId(op), at(at_ms), op, contract::EnrolmentOp{ticketId(ticket), kTalk, leaves}});
}

contract::TicketRow EnrolmentOpContract::ticket(int number) {
  return must(store_.attendees->attendee(kEvent, ticketId(number))).value().ticket;
}

Fill EnrolmentOpContract::fill() {
  return std::get<contract::SessionRow>(must(store_.settings->row(kEvent, "session", kTalk)).value()).fill;
}

void EnrolmentOpContract::aFreeSeatIsTakenAndTold() {
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(1, 1).status == OpStatus::Ok);
  QCOMPARE(ticket(1).sessions, kTheTalk);
  QCOMPARE(ticket(1).waits_for, kNone);
  const auto changes = changesSince(store_, begin);
  QCOMPARE(changes.size(), 2U);
  QVERIFY(std::get<contract::TicketRow>(*changes[0].row) == ticket(1));
  QVERIFY(std::get<contract::SessionRow>(*changes[1].row).fill == Fill::Full);
}

void EnrolmentOpContract::whereItIsFullTheGuestWaits() {
  send(1, 1);
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(2, 2).status == OpStatus::Ok);
  QCOMPARE(ticket(2).sessions, kNone);
  QCOMPARE(ticket(2).waits_for, kTheTalk);
  const auto changes = changesSince(store_, begin);
  QCOMPARE(changes.size(), 1U);
  QVERIFY(std::get<contract::TicketRow>(*changes[0].row) == ticket(2));
}

void EnrolmentOpContract::whoLeavesLetsTheNextMoveUp() {
  for (int number : {1, 2, 3}) send(number, number);
  const auto begin = headOf(store_).sequence;
  QVERIFY(send(4, 1, true).status == OpStatus::Ok);
  QCOMPARE(ticket(1).sessions, kNone);
  QCOMPARE(ticket(2).sessions, kTheTalk);
  QCOMPARE(ticket(2).waits_for, kNone);
  QCOMPARE(ticket(3).waits_for, kTheTalk);
  QVERIFY(fill() == Fill::Full);
  std::vector<std::string> told;
  for (const auto& change : changesSince(store_, begin)) told.push_back(change.id);
  QCOMPARE(told, (std::vector{ticketId(1), ticketId(2)}));
  send(5, 2, true);
  send(6, 3, true);
  QVERIFY(fill() == Fill::Open);
}

void EnrolmentOpContract::whoWaitsMayLeaveTheLine() {
  for (int number : {1, 2, 3}) send(number, number);
  QVERIFY(send(4, 2, true).status == OpStatus::Ok);
  QCOMPARE(ticket(2).waits_for, kNone);
  send(5, 1, true);
  QCOMPARE(ticket(3).sessions, kTheTalk);
}

void EnrolmentOpContract::comingTwiceOrLeavingTwiceIsNoHarm() {
  send(1, 1);
  send(2, 2);
  const auto before = headOf(store_).sequence;
  QVERIFY(send(3, 1).status == OpStatus::Ok);
  QVERIFY(send(4, 2).status == OpStatus::Ok);
  QVERIFY(send(5, 3, true).status == OpStatus::Ok);
  QCOMPARE(headOf(store_).sequence, before);
}

void EnrolmentOpContract::sentAgainItChangesNothing() {
  QVERIFY(send(1, 1).status == OpStatus::Ok);
  QVERIFY(send(2, 1, true).status == OpStatus::Ok);
  const auto before = headOf(store_).sequence;
  // The one that took the seat comes once more, after it was given back.
  QVERIFY(send(1, 1).status == OpStatus::Ok);
  QCOMPARE(ticket(1).sessions, kNone);
  QCOMPARE(headOf(store_).sequence, before);
}

void EnrolmentOpContract::aSessionThatWasOverIsRefused() {
  // Handed in late, and made in time.
  QVERIFY(send(1, 1, false, kEndMs - 1).status == OpStatus::Ok);
  for (const bool leaves : {false, true}) {
    const auto late = send(leaves ? 2 : 3, 1, leaves, kEndMs);
    QVERIFY(late.status == OpStatus::Rejected);
    QCOMPARE(late.problem, std::string("session-over"));
    QVERIFY(late.detail.ends_with('.'));
  }
  QCOMPARE(ticket(1).sessions, kTheTalk);
}

void EnrolmentOpContract::theHistorySaysWhatCameOfIt() {
  send(1, 1);
  send(2, 2);
  send(3, 2, false, 2000);
  send(4, 2, true, 3000);
  send(5, 2, true, kEndMs);
  std::vector<std::string> facts;
  for (const auto& entry : must(store_.events->history(kEvent, ticketId(2)))) {
    QCOMPARE(entry.what, std::string("enrolment"));
    QCOMPARE(entry.by, std::string("Door a"));
    facts.push_back(entry.detail);
  }
  QCOMPARE(facts, (std::vector<std::string>{"talk waits", "talk waits", "talk left"}));
  QCOMPARE(must(store_.events->history(kEvent, ticketId(1))).at(0).detail, std::string("talk seated"));
}

}  // namespace usher::backend::tests
