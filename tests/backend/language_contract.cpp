// SPDX-License-Identifier: Apache-2.0
#include "language_contract.h"

#include <QTest>

#include <algorithm>

#include "attendee_contract.h"
#include "saved_ticket.h"

namespace usher::backend::tests {

namespace {

std::vector<contract::Row> rowsSaying(const std::string& language) {
  auto rows = eventRows(2);
  std::get<contract::TicketRow>(rows.back()).language = language;
  return rows;
}

}  // namespace

void LanguageContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(1), at(0)));
}

std::string LanguageContract::language(const std::string& ticket) {
  return std::get<contract::TicketRow>(must(store_.settings->row(kEvent, "ticket", ticket)).value()).language;
}

std::string LanguageContract::contactLanguage(const std::string& ticket) {
  return must(store_.attendees->attendee(kEvent, ticket)).value().contact.language;
}

std::string LanguageContract::told(std::int64_t since) {
  const auto changes = changesSince(store_, since);
  const auto* ticket = std::get_if<contract::TicketRow>(&changes.back().row.value());
  return ticket == nullptr ? std::string("no ticket") : ticket->language;
}

void LanguageContract::registerOne(const std::string& language) {
  auto attendee = newAttendee(1);
  attendee.contact.language = language;
  must(store_.attendees->registerAttendee(kEvent, attendee, "s-1", {}, {}, at(100)));
}

/// Guest "m-1", from a file that names no language where it is "".
void LanguageContract::merge(const std::string& language) {
  store::NewAttendee attendee;
  attendee.ticket.id = "m-1";
  attendee.ticket.code = "M-1";
  attendee.ticket.ticket_type = "visitor";
  attendee.ticket.given_name = "Kim";
  attendee.contact.language = language;
  attendee.named = {{"code", "ticket_type", "given_name", "language"}};
  must(store_.attendees->mergeAttendees(kEvent, {attendee}, at(200)));
}

void LanguageContract::whoRegistersHasSaidIt() {
  const auto before = headOf(store_).sequence;
  registerOne("de-AT");
  QCOMPARE(language("r-1"), std::string("de-AT"));
  QCOMPARE(told(before), std::string("de-AT"));
}

void LanguageContract::whomNobodyAskedHasNone() {
  merge("");
  redeemOne(store_, "a",
            {opId(1), at(1), 1, contract::WalkInOp{"w-1", "WALK-1", "visitor", "Wanda", "", ""}});
  for (const auto& ticket : {ticketId(1), std::string("m-1"), std::string("w-1")}) {
    QCOMPARE(language(ticket), std::string());
    QCOMPARE(contactLanguage(ticket), std::string());
  }
}

void LanguageContract::aWalkInHasThatOfTheKiosk() {
  contract::WalkInOp walk_in{"w-1", "WALK-1", "visitor", "Wanda", "", ""};
  walk_in.language = "fr";
  redeemOne(store_, "a", {opId(1), at(1), 1, walk_in});
  QCOMPARE(language("w-1"), std::string("fr"));
  QCOMPARE(contactLanguage("w-1"), std::string("fr"));
}

void LanguageContract::aFileOfGuestsMaySayIt() {
  merge("");
  merge("fr");
  QCOMPARE(language("m-1"), std::string("fr"));
  merge("");
  QCOMPARE(language("m-1"), std::string("fr"));
}

void LanguageContract::anEventFileMaySayIt() {
  must(store_.events->importEvent(rowsSaying("de"), at(100)));
  QCOMPARE(language(ticketId(2)), std::string("de"));
  QCOMPARE(contactLanguage(ticketId(2)), std::string("de"));
  // The guest chooses another; the file says what it said before, then nothing, then something else.
  QVERIFY(must(store_.attendees->saveLanguage(kEvent, ticketId(2), "fr", at(200))));
  const auto before = headOf(store_).sequence;
  for (const auto& same : {"de", ""}) {
    must(store_.events->importEvent(rowsSaying(same), at(300)));
    QCOMPARE(language(ticketId(2)), std::string("fr"));
    QCOMPARE(headOf(store_).sequence, before);
  }
  must(store_.events->importEvent(rowsSaying("it"), at(400)));
  QCOMPARE(language(ticketId(2)), std::string("it"));
  QCOMPARE(contactLanguage(ticketId(2)), std::string("it"));
}

void LanguageContract::anotherLanguageIsToldAtOnce() {
  registerOne("de");
  auto before = headOf(store_).sequence;
  QVERIFY(must(store_.attendees->saveLanguage(kEvent, "r-1", "en", at(200))));
  QCOMPARE(told(before), std::string("en"));
  QVERIFY(!must(store_.attendees->saveLanguage(kEvent, "nobody", "en", at(200))));

  auto contact = must(store_.attendees->attendee(kEvent, "r-1"))->contact;
  QCOMPARE(contact.email, std::string("anna1@example.org"));
  contact.language = "fr";
  before = headOf(store_).sequence;
  QVERIFY(must(store_.attendees->saveContact(kEvent, "r-1", contact, at(300))));
  QCOMPARE(told(before), std::string("fr"));
}

void LanguageContract::anEditOfTheTicketLeavesIt() {
  registerOne("de");
  auto row = must(store_.attendees->attendee(kEvent, "r-1"))->ticket;
  row.company = "Another";
  row.language = "xx";
  QVERIFY(saveTicket(*store_.attendees, kEvent, row, at(200)));
  QCOMPARE(language("r-1"), std::string("de"));
}

void LanguageContract::whoIsErasedLeavesNone() {
  registerOne("de");
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, "r-1", at(200))));
  const auto all = changesSince(store_, headOf(store_).forgotten);
  QVERIFY(std::ranges::none_of(all, [](const auto& change) {
    const auto* row = change.row ? std::get_if<contract::TicketRow>(&*change.row) : nullptr;
    return row != nullptr && !row->language.empty();
  }));
  QVERIFY(!must(store_.attendees->attendee(kEvent, "r-1")));
}

}  // namespace usher::backend::tests
