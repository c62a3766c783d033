// SPDX-License-Identifier: Apache-2.0
#include "badge_op_contract.h"

#include <QTest>

#include <usher/contract/codec.h>

namespace usher::backend::tests {

using contract::OpStatus;
using contract::PrintOutcome;

void BadgeOpContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(4), at(0)));
}

contract::OpResult BadgeOpContract::send(int op, contract::OpBody body) {
  return redeemOne(store_, "a", {opId(op), at(op * 1000), op, std::move(body)});
}

contract::OpResult BadgeOpContract::letIn(int op, int ticket) {
  return send(op, contract::CheckInOp{.ticket = ticketId(ticket), .list = "never", .badge_owed = true});
}

contract::OpResult BadgeOpContract::tell(int op, int ticket, PrintOutcome outcome,
                                         const std::string& check_in, const std::string& reason) {
  return send(op, contract::PrintResultOp{.ticket = ticketId(ticket),
                                          .outcome = outcome,
                                          .detail = {},
                                          .reason = reason,
                                          .check_in = check_in});
}

contract::CheckInRow BadgeOpContract::entry(int op) {
  std::optional<contract::CheckInRow> found;
  store::SnapshotReader reader;
  reader.begin = [](const store::FeedHead&, std::int64_t) {};
  reader.row = [&](std::string_view line) {
    const auto row = contract::decodeRow(line).value();
    const auto* made = std::get_if<contract::CheckInRow>(&row);
    if (made && made->id == opId(op)) found = *made;
  };
  must(store_.events->readSnapshot(kEvent, reader));
  return found.value();
}

void BadgeOpContract::aBadgeIsOwedUntilOneCameOut() {
  const auto begin = headOf(store_).sequence;
  QVERIFY(letIn(1, 1).status == OpStatus::Ok);
  QVERIFY(entry(1).badge_owed);
  QVERIFY(std::get<contract::CheckInRow>(*changesSince(store_, begin).back().row) == entry(1));

  const auto after = headOf(store_).sequence;
  QVERIFY(tell(2, 1, PrintOutcome::Printed, opId(1)).status == OpStatus::Ok);
  QVERIFY(!entry(1).badge_owed);
  QCOMPARE(entry(1).badges, 1);
  const auto changes = changesSince(store_, after);
  QCOMPARE(changes.size(), 1U);
  QVERIFY(std::get<contract::CheckInRow>(*changes[0].row) == entry(1));
  // Told again it is one.
  QVERIFY(tell(2, 1, PrintOutcome::Printed, opId(1)).status == OpStatus::Ok);
  QVERIFY(letIn(1, 1).status == OpStatus::Ok);
  QCOMPARE(entry(1).badges, 1);
  QVERIFY(!entry(1).badge_owed);
  QCOMPARE(changesSince(store_, after).size(), 1U);
}

void BadgeOpContract::whatFailedIsStillOwed() {
  letIn(1, 1);
  QVERIFY(tell(2, 1, PrintOutcome::Failed).status == OpStatus::Ok);
  QVERIFY(entry(1).badge_owed);
  QCOMPARE(entry(1).badges, 0);
}

void BadgeOpContract::whatIsWantedNoMoreIsNotOwed() {
  letIn(1, 1);
  QVERIFY(tell(2, 1, PrintOutcome::Cancelled, opId(1)).status == OpStatus::Ok);
  QVERIFY(!entry(1).badge_owed);
  QCOMPARE(entry(1).badges, 0);
}

void BadgeOpContract::itMayComeOutBeforeItsEntryIsTold() {
  // Another kiosk heard of the entry from its neighbour, which the backend has not.
  QVERIFY(tell(2, 1, PrintOutcome::Printed, opId(1)).status == OpStatus::Ok);
  const auto begin = headOf(store_).sequence;
  QVERIFY(letIn(1, 1).status == OpStatus::Ok);
  QVERIFY(!entry(1).badge_owed);
  QCOMPARE(entry(1).badges, 1);
  QVERIFY(std::get<contract::CheckInRow>(*changesSince(store_, begin).back().row) == entry(1));
}

void BadgeOpContract::eachIsCounted() {
  letIn(1, 1);
  letIn(2, 2);
  tell(3, 1, PrintOutcome::Printed, opId(1));
  QVERIFY(tell(4, 1, PrintOutcome::Printed, {}, "lost").status == OpStatus::Ok);
  QCOMPARE(entry(1).badges, 2);
  QVERIFY2(entry(2).badge_owed, "another guest's");
  const auto history = must(store_.events->history(kEvent, ticketId(1)));
  QCOMPARE(history.back().detail, std::string("badge printed: lost"));
}

void BadgeOpContract::anUndoneEntryOwesNothing() {
  letIn(1, 1);
  QVERIFY(send(2, contract::VoidOp{opId(1), "wrong person"}).status == OpStatus::Ok);
  const auto begin = headOf(store_).sequence;
  QVERIFY(tell(3, 1, PrintOutcome::Printed, opId(1)).status == OpStatus::Ok);
  QVERIFY2(changesSince(store_, begin).empty(), "kiosks know of no such entry");
}

}  // namespace usher::backend::tests
