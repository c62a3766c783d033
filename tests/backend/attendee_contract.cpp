// SPDX-License-Identifier: Apache-2.0
#include "attendee_contract.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <thread>
#include "saved_ticket.h"

namespace usher::backend::tests {

using store::Error;
using store::LinkReplaced;
using store::Registered;

store::NewAttendee newAttendee(int number) {
  const auto n = std::to_string(number);
  store::NewAttendee attendee;
  attendee.ticket.id = "r-" + n;
  attendee.ticket.code = "REG-" + n;
  attendee.ticket.ticket_type = "visitor";
  attendee.ticket.given_name = "Anna";
  attendee.ticket.family_name = "Müller";
  attendee.ticket.company = "Kiosk & Co";
  attendee.ticket.open_questions = {"photo"};
  attendee.contact = {"anna" + n + "@example.org", "+4930123456", "de"};
  attendee.ticket.language = "de";
  attendee.answers = {{"diet", "vegan"}};
  attendee.origin = store::Origin::Registered;
  attendee.link_hash = "link-" + n;
  return attendee;
}

store::NewMessage ticketMail(const std::string& ticket) {
  store::NewMessage message;
  message.event = kEvent;
  message.dedupe = "ticket:" + ticket;
  message.ticket = ticket;
  message.kind = "ticket";
  message.not_before = at(0);
  return message;
}

void AttendeeContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(2), at(0)));
}

Registered AttendeeContract::registerOne(int number, const store::Places& places) {
  const auto attendee = newAttendee(number);
  return must(store_.attendees->registerAttendee(kEvent, attendee, "s-" + attendee.ticket.id, places,
                                                 {ticketMail(attendee.ticket.id)}, at(100)));
}

contract::TicketRow AttendeeContract::ticketRow(const std::string& id) {
  return std::get<contract::TicketRow>(must(store_.settings->row(kEvent, "ticket", id)).value());
}

void AttendeeContract::whoRegistersHasATicketAndAMessage() {
  const auto before = headOf(store_).sequence;
  const auto registered = registerOne(1);
  QCOMPARE(registered.outcome, Registered::Done);
  QCOMPARE(registered.ticket, std::string("r-1"));
  const auto attendee = must(store_.attendees->attendee(kEvent, "r-1")).value();
  const auto wanted = newAttendee(1);
  // What it is found by is the store's to add: see LookUpContract.
  auto kept = attendee.ticket;
  QVERIFY(!kept.look_up.empty());
  kept.look_up.clear();
  QCOMPARE(kept, wanted.ticket);
  QCOMPARE(attendee.contact, wanted.contact);
  QCOMPARE(attendee.answers, wanted.answers);
  QCOMPARE(attendee.origin, store::Origin::Registered);
  QCOMPARE(attendee.entered_at, at(100));
  QCOMPARE(attendee.link_serial, 0);
  QVERIFY(attendee.has_link);
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 2U);
  QCOMPARE(changes[0].kind, std::string("look_up_key"));
  QCOMPARE(std::get<contract::TicketRow>(*changes[1].row), attendee.ticket);
  const auto messages = must(store_.messages->messagesAbout(kEvent, "r-1"));
  QCOMPARE(messages.size(), 1U);
  QCOMPARE(messages[0].what.kind, std::string("ticket"));
  QVERIFY(must(store_.attendees->attendee(kEvent, "t-1"))->origin == store::Origin::Imported);
  QVERIFY(!must(store_.attendees->attendee(kEvent, "t-1"))->has_link);
}

void AttendeeContract::theSameSubmissionAgainIsTheSameTicket() {
  registerOne(1);
  const auto before = headOf(store_).sequence;
  const auto again = must(store_.attendees->registerAttendee(kEvent, newAttendee(2), "s-r-1", {.event = 1},
                                                             {ticketMail("r-2")}, at(200)));
  QCOMPARE(again.outcome, Registered::Repeated);
  QCOMPARE(again.ticket, std::string("r-1"));
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(!must(store_.attendees->attendee(kEvent, "r-2")));
  QVERIFY(must(store_.messages->messagesAbout(kEvent, "r-2")).empty());
}

void AttendeeContract::anEventIsFullForEveryoneAtOnce() {
  constexpr int kMany = 64;
  constexpr int kPlaces = 10;
  std::atomic<int> done = 0;
  std::atomic<int> full = 0;
  std::barrier start(kMany);
  std::vector<std::jthread> threads;
  for (int i = 1; i <= kMany; ++i) {
    threads.emplace_back([&, i] {
      start.arrive_and_wait();
      // Each presses twice.
      const auto first = registerOne(i, {.event = kPlaces});
      const auto second = registerOne(i, {.event = kPlaces});
      if (first.outcome == Registered::Done && second.outcome == Registered::Repeated) ++done;
      if (first.outcome == Registered::Full && second.outcome == Registered::Full) ++full;
    });
  }
  threads.clear();
  QCOMPARE(done.load(), kPlaces);
  QCOMPARE(full.load(), kMany - kPlaces);
  QCOMPARE(must(store_.attendees->registered(kEvent, "")), kPlaces);
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "müller", 0, 100)).total, kPlaces);
  QCOMPARE(must(store_.messages->messages(kEvent, std::nullopt, std::nullopt, 100)).size(),
           std::size_t(kPlaces));
}

void AttendeeContract::aTicketTypeHasPlacesOfItsOwn() {
  QCOMPARE(registerOne(1, {.ticket_type = 1}).outcome, Registered::Done);
  QCOMPARE(registerOne(2, {.ticket_type = 1}).outcome, Registered::Full);
  QVERIFY(!must(store_.attendees->attendee(kEvent, "r-2")));
  auto other = newAttendee(3);
  other.ticket.ticket_type = "speaker";
  QCOMPARE(
      must(store_.attendees->registerAttendee(kEvent, other, "s-3", {.ticket_type = 1}, {}, at(0))).outcome,
      Registered::Done);
  QCOMPARE(must(store_.attendees->registered(kEvent, "speaker")), 1);
  QCOMPARE(must(store_.attendees->registered(kEvent, "visitor")), 1);
  QCOMPARE(must(store_.attendees->registered(kEvent, "")), 2);
  const auto visitors = must(store_.attendees->activeTickets(kEvent, "visitor"));
  QCOMPARE(must(store_.attendees->activeTickets(kEvent, "speaker")), 1);
  auto cancelled = ticketRow("r-1");
  cancelled.order_status = contract::OrderStatus::Cancelled;
  QVERIFY(saveTicket(*store_.attendees, kEvent, cancelled, at(10)));
  QCOMPARE(must(store_.attendees->activeTickets(kEvent, "visitor")), visitors - 1);
}

void AttendeeContract::whoCancelsLeavesAPlace() {
  registerOne(1, {.event = 1});
  QCOMPARE(registerOne(2, {.event = 1}).outcome, Registered::Full);
  auto ticket = ticketRow("r-1");
  ticket.order_status = contract::OrderStatus::Cancelled;
  QVERIFY(saveTicket(*store_.attendees, kEvent, ticket, at(200)));
  QCOMPARE(must(store_.attendees->registered(kEvent, "")), 0);
  QCOMPARE(registerOne(2, {.event = 1}).outcome, Registered::Done);
}

void AttendeeContract::aMessageThatFailsLeavesNobodyRegistered() {
  auto stray = ticketMail("r-1");
  stray.event = "nowhere";
  QVERIFY(!store_.attendees->registerAttendee(kEvent, newAttendee(1), "s-1", {}, {stray}, at(0)));
  QVERIFY(!must(store_.attendees->attendee(kEvent, "r-1")));
  QCOMPARE(must(store_.attendees->registered(kEvent, "")), 0);
  QCOMPARE(registerOne(1).outcome, Registered::Done);
}

void AttendeeContract::whatThereIsNotIsSaidSo() {
  auto& attendees = *store_.attendees;
  QCOMPARE(attendees.registerAttendee("x", newAttendee(1), "s", {}, {}, at(0)).error().code,
           Error::NoSuchEvent);
  QCOMPARE(attendees.attendee("x", "t-1").error().code, Error::NoSuchEvent);
  QCOMPARE(attendees.findAttendees("x", "", 0, 1).error().code, Error::NoSuchEvent);
  QVERIFY(!must(attendees.attendee(kEvent, "t-9")));
  QVERIFY(!saveTicket(attendees, kEvent, newAttendee(9).ticket, at(0)));
  QVERIFY(!must(attendees.saveContact(kEvent, "t-9", {}, at(0))));
  QVERIFY(!must(attendees.saveAnswers(kEvent, "t-9", {{"diet", "x"}}, at(0))));
  QVERIFY(!must(attendees.keepLink(kEvent, "t-9", 0, "h")));
  QCOMPARE(must(attendees.replaceLink(kEvent, "t-9", {1, "h", {}}, at(0))), LinkReplaced::NoSuchTicket);
  QVERIFY(!must(attendees.eraseAttendee(kEvent, "t-9", at(0))));
  QCOMPARE(headOf(store_).sequence, headOf(store_).forgotten);
}

void AttendeeContract::mergingAddsAndChangesAndRemovesNobody() {
  registerOne(1);
  auto changed = newAttendee(1);
  changed.ticket.company = "Elsewhere";
  changed.contact = {"", "", "fr"};
  changed.answers = {};
  changed.origin = store::Origin::Imported;
  changed.link_hash = "another";
  auto added = newAttendee(2);
  added.origin = store::Origin::Imported;
  const auto merged = must(store_.attendees->mergeAttendees(kEvent, {changed, added}, at(200)));
  QCOMPARE(merged.added, 1);
  QCOMPARE(merged.changed, 1);
  QCOMPARE(merged.unchanged, 0);
  const auto after = must(store_.attendees->attendee(kEvent, "r-1")).value();
  QCOMPARE(after.ticket.company, std::string("Elsewhere"));
  QCOMPARE(after.contact, (store::Contact{"anna1@example.org", "+4930123456", "fr"}));
  QCOMPARE(after.answers, newAttendee(1).answers);
  QCOMPARE(after.origin, store::Origin::Registered);
  QCOMPARE(must(store_.attendees->ownerOfLink("link-1"))->ticket, std::string("r-1"));
  QVERIFY(!must(store_.attendees->ownerOfLink("another")));
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "elsewhere", 0, 9)).total, 1);

  const auto before = headOf(store_).sequence;
  const auto again = must(store_.attendees->mergeAttendees(kEvent, {changed, added}, at(300)));
  QCOMPARE(again.unchanged, 2);
  QCOMPARE(headOf(store_).sequence, before);
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "", 0, 9)).total, 4);
}

void AttendeeContract::attendeesAreFoundByPartsOfWords_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("ids");
  QTest::newRow("all") << QByteArray() << QByteArray("a b t-1 t-2");
  QTest::newRow("blanks alone") << QByteArray(" \t ") << QByteArray("a b t-1 t-2");
  QTest::newRow("accents aside") << QByteArray("lukasz") << QByteArray("a");
  QTest::newRow("with accents") << QByteArray("ŁUKASZ") << QByteArray("a");
  QTest::newRow("sharp s") << QByteArray("weiss") << QByteArray("a");
  QTest::newRow("part of a word") << QByteArray("eiß") << QByteArray("a");
  QTest::newRow("each word, in any order") << QByteArray("example weiß") << QByteArray("a");
  QTest::newRow("one of them is not there") << QByteArray("weiß nobody") << QByteArray();
  QTest::newRow("company") << QByteArray("ΟΔΟΣ") << QByteArray("b");
  QTest::newRow("address") << QByteArray("B@Example.com") << QByteArray("b");
  QTest::newRow("code") << QByteArray("code-2") << QByteArray("t-2");
  QTest::newRow("other script") << QByteArray("山田") << QByteArray("b");
  QTest::newRow("words do not run into each other") << QByteArray("łukaszweiß") << QByteArray();
  QTest::newRow("no pattern") << QByteArray("%") << QByteArray();
}

void AttendeeContract::attendeesAreFoundByPartsOfWords() {
  QFETCH(const QByteArray, text);
  QFETCH(const QByteArray, ids);
  store::NewAttendee a;
  a.ticket.id = "a";
  a.ticket.code = "C1";
  a.ticket.ticket_type = "visitor";
  a.ticket.given_name = "Łukasz";
  a.ticket.family_name = "Weiß";
  a.contact.email = "a@example.org";
  auto b = a;
  b.ticket.id = "b";
  b.ticket.given_name = "花子";
  b.ticket.family_name = "山田";
  b.ticket.company = "Οδός";
  b.contact.email = "b@example.com";
  must(store_.attendees->mergeAttendees(kEvent, {a, b}, at(0)));
  const auto found = must(store_.attendees->findAttendees(kEvent, text.toStdString(), 0, 100));
  QStringList found_ids;
  for (const auto& attendee : found.attendees) found_ids << QString::fromStdString(attendee.ticket.id);
  found_ids.sort();
  QCOMPARE(found_ids.join(' ').toUtf8(), ids);
  QCOMPARE(found.total, found_ids.size());
}

void AttendeeContract::foundOnesComeInPagesByName() {
  std::vector<store::NewAttendee> attendees;
  for (const char* name : {"Öz", "Nagy", "Zander", "Oz", "abt"}) {
    auto attendee = newAttendee(static_cast<int>(attendees.size()) + 1);
    attendee.link_hash.clear();
    attendee.ticket.family_name = name;
    attendees.push_back(attendee);
  }
  must(store_.attendees->mergeAttendees(kEvent, attendees, at(0)));
  const auto page = [&](int offset) {
    std::string names;
    const auto found = must(store_.attendees->findAttendees(kEvent, "reg", offset, 3));
    for (const auto& each : found.attendees) names += each.ticket.family_name + " ";
    return names + std::to_string(found.total);
  };
  QCOMPARE(page(0), std::string("abt Nagy Öz 5"));
  QCOMPARE(page(3), std::string("Oz Zander 5"));
  QCOMPARE(page(6), std::string("5"));
}

void AttendeeContract::correctionsAreFoundAndTold() {
  registerOne(1);
  const auto before = headOf(store_).sequence;
  auto ticket = ticketRow("r-1");
  ticket.family_name = "Meyer";
  QVERIFY(saveTicket(*store_.attendees, kEvent, ticket, at(200)));
  QVERIFY(saveTicket(*store_.attendees, kEvent, ticket, at(201)));
  QCOMPARE(changesSince(store_, before).size(), 1U);
  QVERIFY(must(store_.attendees->saveContact(kEvent, "r-1", {"new@example.org", "", "en"}, at(202))));
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "meyer new@", 0, 9)).total, 1);
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "müller", 0, 9)).total, 0);
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "anna1@", 0, 9)).total, 0);
  const auto after = must(store_.attendees->attendee(kEvent, "r-1")).value();
  QCOMPARE(after.contact, (store::Contact{"new@example.org", "", "en"}));
  QCOMPARE(after.answers, newAttendee(1).answers);
}

void AttendeeContract::answersCloseTheirQuestions() {
  registerOne(1);
  QVERIFY(must(store_.attendees->saveAnswers(kEvent, "r-1", {{"photo", "yes"}, {"diet", "none"}}, at(200))));
  const auto after = must(store_.attendees->attendee(kEvent, "r-1")).value();
  QCOMPARE(after.answers, (std::vector<contract::Answer>{{"diet", "none"}, {"photo", "yes"}}));
  QVERIFY(after.ticket.open_questions.empty());
}

void AttendeeContract::whoIsErasedIsForgotten() {
  registerOne(1);
  contract::CatalogueItemRow coffee;
  coffee.id = "coffee";
  coffee.stock = 5;
  must(store_.settings->editRows(kEvent, {{coffee}, {}}, at(150)));
  must(store_.requests->ask(kEvent, {"q-1", "r-1", "coffee", 2, "for Anna", at(160)}, at(160)));
  const auto before = headOf(store_).sequence;
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, "r-1", at(200))));
  QVERIFY(!must(store_.attendees->attendee(kEvent, "r-1")));
  QVERIFY(!must(store_.attendees->ownerOfLink("link-1")));
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "müller", 0, 9)).total, 0);
  QCOMPARE(must(store_.attendees->registered(kEvent, "")), 0);
  QVERIFY(must(store_.messages->messagesAbout(kEvent, "r-1")).empty());
  QVERIFY(must(store_.requests->requests(kEvent, "r-1")).empty());
  const auto changes = changesSince(store_, before);
  for (const auto& [kind, id] : {std::pair{"ticket", "r-1"}, std::pair{"request", "q-1"}}) {
    const auto gone = std::ranges::find_if(
        changes, [&](const auto& change) { return change.kind == kind && change.id == id; });
    QVERIFY(gone != changes.end() && gone->deleted);
  }
  // What the feed said before says no more than that.
  const auto all = changesSince(store_, headOf(store_).forgotten);
  QVERIFY(std::ranges::none_of(all, [](const auto& change) {
    return change.row.has_value() && (change.kind == "ticket" || change.kind == "request");
  }));
  auto chain = std::string();
  for (const auto& change : all) chain = contract::nextChain(chain, change);
  QCOMPARE(headOf(store_).chain, chain);
}

void AttendeeContract::whatWasNotedOnTheErasedIsForgotten() {
  const auto note = [&](int op, const std::string& text) {
    const store::Settlement settled{contract::Resolution::Mistake, "Bo", text};
    QVERIFY(must(store_.events->settleIncident(kEvent, opId(op), settled, at(100))) == store::Settled::Done);
  };
  redeem(store_, "a", {checkIn(1, 1, "never"), checkIn(2, 1, "never"), checkIn(3, 1, "never")});
  note(2, "it was Anna's brother");
  // The other one's note goes with its incident.
  must(store_.events->settleIncident(kEvent, opId(3), {contract::Resolution::Accepted, "Bo", "Anna's twin"},
                                     at(101)));
  must(store_.events->voidCheckIn(kEvent, opId(1), "Bo", "", at(102)));
  const auto before = headOf(store_);
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, ticketId(1), at(200))));
  QVERIFY(headOf(store_).erased > before.sequence);
  const auto incidents = must(store_.events->incidents(kEvent));
  QCOMPARE(incidents.size(), 1U);
  QCOMPARE(incidents[0].row.note, std::string());
  const auto told = changesSince(store_, before.sequence);
  QVERIFY(std::ranges::any_of(told, [&](const auto& change) {
    return change.row && *change.row == contract::Row(incidents[0].row);
  }));
  for (const auto& change : changesSince(store_, before.forgotten)) {
    const auto* incident = change.row ? std::get_if<contract::IncidentRow>(&*change.row) : nullptr;
    QVERIFY(incident == nullptr || incident->note.empty());
  }
  // Who has nothing to be forgotten voids nobody's snapshot.
  const auto after = headOf(store_).erased;
  redeem(store_, "a", {checkIn(4, 2, "never")});
  QCOMPARE(headOf(store_).erased, after);
}

void AttendeeContract::anErasedTicketThatMayBeSignedIsRevoked() {
  auto guest = newAttendee(1);
  guest.ticket.id = "00000000000000a1";
  // Whatever its code is now, an earlier one may have been signed.
  guest.ticket.code = "NOT-SIGNED";
  must(store_.attendees->registerAttendee(kEvent, guest, "s-1", {}, {}, at(0)));
  const auto before = headOf(store_).sequence;
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, guest.ticket.id, at(200))));
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 2U);
  QCOMPARE(changes[1].kind, std::string("revocation"));
  QCOMPARE(changes[1].id, guest.ticket.id);
  // An import brings no revocations, and keeps them.
  must(store_.events->importEvent(eventRows(2), at(300)));
  QCOMPARE(must(store_.settings->rows(kEvent, "revocation")).size(), 1U);
}

void AttendeeContract::noFileBringsBackWhoWasErased() {
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, ticketId(2), at(200))));
  QCOMPARE(must(store_.attendees->erased(kEvent)), std::vector<std::string>{ticketId(2)});
  const auto before = headOf(store_).sequence;
  QCOMPARE(must(store_.events->importEvent(eventRows(2), at(300))).erased, 1);
  auto again = newAttendee(2);
  again.ticket.id = ticketId(2);
  again.origin = store::Origin::Imported;
  const auto merged = must(store_.attendees->mergeAttendees(kEvent, {again}, at(400)));
  QCOMPARE(merged.erased, 1);
  QCOMPARE(merged.added, 0);
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(!must(store_.attendees->attendee(kEvent, ticketId(2))));
}

void AttendeeContract::whoAFileLeftOutMayComeBack() {
  auto guest = newAttendee(1).ticket;
  guest.id = "00000000000000a1";
  guest.open_questions.clear();
  auto with_guest = eventRows(2);
  with_guest.push_back(guest);
  must(store_.events->importEvent(with_guest, at(100)));
  must(store_.events->importEvent(eventRows(2), at(200)));
  QCOMPARE(must(store_.settings->rows(kEvent, "revocation")).size(), 1U);
  must(store_.events->importEvent(with_guest, at(300)));
  QVERIFY(must(store_.attendees->attendee(kEvent, guest.id)));
  QVERIFY(must(store_.settings->rows(kEvent, "revocation")).empty());
  must(store_.events->importEvent(eventRows(2), at(400)));
  auto merged = newAttendee(1);
  merged.ticket = guest;
  QCOMPARE(must(store_.attendees->mergeAttendees(kEvent, {merged}, at(500))).added, 1);
  QVERIFY(must(store_.settings->rows(kEvent, "revocation")).empty());
}

void AttendeeContract::anImportKeepsWhoRegistered() {
  registerOne(1);
  auto walk_in = newAttendee(2);
  walk_in.origin = store::Origin::WalkIn;
  walk_in.ticket.ticket_type = "day";
  must(store_.settings->editRows(kEvent, {{contract::TicketTypeRow{"day", {{"en", "Day"}}, "#000000"}}, {}},
                                 at(100)));
  must(store_.attendees->registerAttendee(kEvent, walk_in, "s-2", {}, {}, at(100)));
  const auto before = headOf(store_).sequence;
  const auto summary = must(store_.events->importEvent(eventRows(2), at(200)));
  QCOMPARE(summary.removed, 0);
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(must(store_.attendees->attendee(kEvent, "r-1")));
  QVERIFY(must(store_.attendees->attendee(kEvent, "r-2")));
  // The type of a ticket that stays is not taken away from it.
  QVERIFY(must(store_.settings->row(kEvent, "ticket_type", "day")));

  // Whoever the import does name is changed by it, and stays who they are.
  auto rows = eventRows(2);
  auto named = newAttendee(1).ticket;
  named.company = "Imported";
  rows.push_back(named);
  must(store_.events->importEvent(rows, at(300)));
  const auto after = must(store_.attendees->attendee(kEvent, "r-1")).value();
  QCOMPARE(after.ticket.company, std::string("Imported"));
  QCOMPARE(after.contact, newAttendee(1).contact);
  QCOMPARE(after.origin, store::Origin::Registered);
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "imported anna1@", 0, 9)).total, 1);
  must(store_.events->importEvent(eventRows(2), at(400)));
  QVERIFY(must(store_.attendees->attendee(kEvent, "r-1")));
}

void AttendeeContract::aVersionOfTheEventWithoutATicketRemovesIt() {
  QCOMPARE(must(store_.events->importEvent(eventRows(1), at(100))).removed, 1);
  QVERIFY(!must(store_.attendees->attendee(kEvent, "t-2")));
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "", 0, 9)).total, 1);
}

}  // namespace usher::backend::tests
