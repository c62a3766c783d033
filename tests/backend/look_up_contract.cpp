// SPDX-License-Identifier: Apache-2.0
#include "look_up_contract.h"

#include <QTest>

#include <algorithm>

#include <usher/contract/base64.h>
#include <usher/contract/codec.h>
#include <usher/contract/look_up.h>

#include "attendee_contract.h"
#include "saved_ticket.h"

namespace usher::backend::tests {

namespace {

store::NewAttendee imported(const std::string& id, const std::string& family_name,
                            const std::string& booking) {
  store::NewAttendee attendee;
  attendee.ticket.id = id;
  attendee.ticket.code = "CODE " + id;
  attendee.ticket.ticket_type = "visitor";
  attendee.ticket.given_name = "Kim";
  attendee.ticket.family_name = family_name;
  attendee.booking = booking;
  return attendee;
}

}  // namespace

void LookUpContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(2), at(0)));
}

void LookUpContract::registerOne(int number) {
  const auto attendee = newAttendee(number);
  must(store_.attendees->registerAttendee(kEvent, attendee, "s-" + attendee.ticket.id, {}, {}, at(100)));
}

void LookUpContract::merge(std::vector<store::NewAttendee> attendees) {
  must(store_.attendees->mergeAttendees(kEvent, attendees, at(200)));
}

contract::TicketRow LookUpContract::ticketRow(const std::string& id) {
  return std::get<contract::TicketRow>(must(store_.settings->row(kEvent, "ticket", id)).value());
}

std::string LookUpContract::key() {
  const auto rows = must(store_.settings->rows(kEvent, "look_up_key"));
  if (rows.size() != 1) throw std::runtime_error("not one key of look-ups");
  return contract::fromBase64(std::get<contract::LookUpKeyRow>(rows[0]).key).value();
}

bool LookUpContract::finds(const std::string& id, const std::string& reference,
                           const std::string& last_name) {
  const auto kept = ticketRow(id).look_up;
  return std::ranges::any_of(contract::lookUpsOf(reference, last_name, key()),
                             [&](const auto& hash) { return std::ranges::count(kept, hash) == 1; });
}

void LookUpContract::whoRegistersIsFoundByTheirAddress() {
  registerOne(1);
  QVERIFY(finds("r-1", "anna1@example.org", "Müller"));
  QVERIFY(finds("r-1", "ANNA1@example.org", "Mueller"));
  QVERIFY(!finds("r-1", "anna2@example.org", "Müller"));
  QVERIFY(!finds("r-1", "anna1@example.org", "Anna"));
  QCOMPARE(ticketRow("r-1").booking, std::string());
}

void LookUpContract::theKeyIsMadeOnceAndTellsNothing() {
  QVERIFY(must(store_.settings->rows(kEvent, "look_up_key")).empty());
  const auto before = headOf(store_).sequence;
  registerOne(1);
  const auto first = key();
  registerOne(2);
  QCOMPARE(key(), first);
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 3U);
  // Kiosks have it before the first ticket that needs it.
  QCOMPARE(changes[0].kind, std::string("look_up_key"));
  for (const auto& change : changes) {
    const auto words = contract::encode(*change.row);
    QVERIFY(words.find("example.org") == words.npos);
    QVERIFY(words.find("4930123456") == words.npos);
  }
}

void LookUpContract::anotherAddressIsToldAtOnce() {
  registerOne(1);
  const auto before = headOf(store_).sequence;
  QVERIFY(must(store_.attendees->saveContact(kEvent, "r-1", {"new@example.org", "", "de"}, at(200))));
  QVERIFY(finds("r-1", "new@example.org", "Müller"));
  QVERIFY(!finds("r-1", "anna1@example.org", "Müller"));
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 1U);
  QCOMPARE(std::get<contract::TicketRow>(*changes[0].row), ticketRow("r-1"));
  // What no kiosk gets is no change.
  QVERIFY(
      must(store_.attendees->saveContact(kEvent, "r-1", {"new@example.org", "+4930999999", "de"}, at(201))));
  QCOMPARE(changesSince(store_, before).size(), 1U);
  QVERIFY(must(store_.attendees->saveContact(kEvent, "r-1", {"", "", "de"}, at(202))));
  QVERIFY(ticketRow("r-1").look_up.empty());
}

void LookUpContract::aCorrectedNameIsToldAtOnce() {
  registerOne(1);
  auto ticket = ticketRow("r-1");
  ticket.family_name = "Weiß";
  QVERIFY(saveTicket(*store_.attendees, kEvent, ticket, at(200)));
  QVERIFY(finds("r-1", "anna1@example.org", "weiss"));
  QVERIFY(!finds("r-1", "anna1@example.org", "Müller"));
  redeemOne(store_, "k", {opId(1), at(300), 1, contract::BadgeCorrectionOp{"r-1", "Anna", "Schwarz", ""}});
  QVERIFY(finds("r-1", "anna1@example.org", "Schwarz"));
  QVERIFY(!finds("r-1", "anna1@example.org", "weiss"));
}

void LookUpContract::aFileOfGuestsBringsBookings() {
  auto with_address = imported("f-2", "Ross", "XK7-22B");
  with_address.contact.email = "kim@example.org";
  merge({imported("f-1", "Lee", "xk7 22b"), with_address, imported("f-3", "Lee", "OTHER"),
         imported("f-4", "Lee", "")});
  QVERIFY(finds("f-1", "XK722B", "lee"));
  QVERIFY(finds("f-2", "XK722B", "ross"));
  QVERIFY(finds("f-2", "kim@example.org", "ross"));
  QVERIFY(!finds("f-2", "XK722B", "lee"));
  QVERIFY(!ticketRow("f-1").booking.empty());
  QCOMPARE(ticketRow("f-1").booking, ticketRow("f-2").booking);
  QVERIFY(ticketRow("f-1").booking != ticketRow("f-3").booking);
  QCOMPARE(ticketRow("f-4").booking, std::string());
  QVERIFY(ticketRow("f-4").look_up.empty());
  QCOMPARE(must(store_.attendees->attendee(kEvent, "f-2"))->booking, std::string("XK7-22B"));
  // One that an event file brought gets one too.
  merge({imported("t-1", "Guest 1", "T-1")});
  QVERIFY(finds("t-1", "T1", "Guest 1"));
}

void LookUpContract::anEmptyBookingLeavesTheKnownOne() {
  merge({imported("f-1", "Lee", "XK7")});
  const auto before = headOf(store_).sequence;
  merge({imported("f-1", "Lee", "")});
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(finds("f-1", "XK7", "Lee"));
  merge({imported("f-1", "Lee", "NEW")});
  QVERIFY(finds("f-1", "NEW", "Lee"));
  QVERIFY(!finds("f-1", "XK7", "Lee"));
}

void LookUpContract::anEventFileMakesNoLookUps() {
  auto rows = eventRows(2);
  for (auto& row : rows) {
    if (auto* ticket = std::get_if<contract::TicketRow>(&row)) {
      ticket->booking = "b-1";
      ticket->look_up = {"0011223344556677"};
    }
  }
  must(store_.events->importEvent(rows, at(100)));
  QVERIFY(ticketRow("t-1").look_up.empty());
  QCOMPARE(ticketRow("t-1").booking, std::string());
  merge({imported("t-1", "Guest 1", "XK7")});
  QVERIFY(finds("t-1", "XK7", "Guest 1"));
  // Nor does it take them away; another name in it counts.
  must(store_.events->importEvent(rows, at(300)));
  QVERIFY(finds("t-1", "XK7", "Guest 1"));
  for (auto& row : rows) {
    if (auto* ticket = std::get_if<contract::TicketRow>(&row)) ticket->family_name = "Renamed";
  }
  must(store_.events->importEvent(rows, at(400)));
  QVERIFY(finds("t-1", "XK7", "Renamed"));
  QVERIFY(!finds("t-1", "XK7", "Guest 1"));
  QVERIFY(ticketRow("t-2").look_up.empty());
}

void LookUpContract::whoIsErasedLeavesNoLookUp() {
  registerOne(1);
  const auto hashes = ticketRow("r-1").look_up;
  QVERIFY(!hashes.empty());
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, "r-1", at(300))));
  for (const auto& change : changesSince(store_, headOf(store_).forgotten)) {
    if (!change.row) continue;
    for (const auto& hash : hashes) QVERIFY(contract::encode(*change.row).find(hash) == std::string::npos);
  }
}

void LookUpContract::answersAndSeatsLeaveLookUpsAlone() {
  registerOne(1);
  const auto hashes = ticketRow("r-1").look_up;
  QVERIFY(must(store_.attendees->saveAnswers(kEvent, "r-1", {{"photo", "yes"}}, at(200))));
  must(store_.attendees->enrol(kEvent, "r-1", "s-1", at(201)));
  QCOMPARE(ticketRow("r-1").sessions, std::vector<std::string>{"s-1"});
  QCOMPARE(ticketRow("r-1").look_up, hashes);
}

void LookUpContract::staffFindGuestsByTheirBooking() {
  merge({imported("f-1", "Lee", "XK7-22B")});
  registerOne(1);
  const auto found = must(store_.attendees->findAttendees(kEvent, "xk7-22b", 0, 9));
  QCOMPARE(found.total, 1);
  QCOMPARE(found.attendees.at(0).ticket.id, std::string("f-1"));
}

}  // namespace usher::backend::tests
