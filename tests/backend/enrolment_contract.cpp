// SPDX-License-Identifier: Apache-2.0
#include "enrolment_contract.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <thread>

#include "attendee_contract.h"
#include "saved_ticket.h"

namespace usher::backend::tests {

using contract::Fill;
using store::Enrolled;

namespace {

constexpr const char* kTalk = "talk";

/// The event with a session of its own for these tests, which nobody is in.
std::vector<contract::Row> rowsWithTalk(int tickets, std::optional<std::int64_t> capacity) {
  auto rows = eventRows(tickets);
  contract::SessionRow talk{kTalk, {{"en", "Talk"}}, "Room", at(1'000'000), at(2'000'000)};
  talk.capacity = capacity;
  rows.push_back(talk);
  return rows;
}

}  // namespace

void EnrolmentContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(rowsWithTalk(5, 2), at(0)));
}

void EnrolmentContract::setCapacity(std::optional<std::int64_t> capacity) {
  auto row = session();
  row.capacity = capacity;
  // What somebody says about it counts for nothing.
  row.fill = Fill::Filling;
  QVERIFY(!must(store_.settings->editRows(kEvent, {{row}, {}}, at(300))));
}

contract::SessionRow EnrolmentContract::session() {
  return std::get<contract::SessionRow>(must(store_.settings->row(kEvent, "session", kTalk)).value());
}

std::vector<std::string> EnrolmentContract::sessionsOf(int ticket) {
  return must(store_.attendees->attendee(kEvent, ticketId(ticket)))->ticket.sessions;
}

std::vector<std::string> EnrolmentContract::waitsOf(int ticket) {
  return must(store_.attendees->attendee(kEvent, ticketId(ticket)))->ticket.waits_for;
}

Enrolled EnrolmentContract::enrolAt(int ticket, contract::Instant now) {
  return must(store_.attendees->enrol(kEvent, ticketId(ticket), kTalk, now));
}

Enrolled EnrolmentContract::leave(int ticket, contract::Instant now) {
  return must(store_.attendees->leave(kEvent, ticketId(ticket), kTalk, now));
}

/// Who is in the talk, e.g. "t-1 t-2 (t-3 t-4)".
std::string EnrolmentContract::seatsText() {
  std::string taken;
  std::string waiting;
  std::int64_t ahead = 0;
  for (const auto& each : must(store_.attendees->enrolmentsIn(kEvent, kTalk))) {
    if (each.seat == store::Seat::Taken) {
      taken += each.ticket + " ";
    } else {
      if (each.ahead != ahead++) return "the line has a gap";
      waiting += (waiting.empty() ? "" : " ") + each.ticket;
    }
  }
  return taken + "(" + waiting + ")";
}

std::vector<store::Message> EnrolmentContract::seatMessages(int ticket) {
  return must(store_.messages->messagesAbout(kEvent, ticketId(ticket)));
}

void EnrolmentContract::aSeatShowsInTicketAndSession() {
  const auto before = headOf(store_).sequence;
  QCOMPARE(enrol(1).outcome, Enrolled::Seated);
  QCOMPARE(sessionsOf(1), (std::vector<std::string>{"s-1", kTalk}));
  QCOMPARE(session().fill, Fill::Open);
  QCOMPARE(changesSince(store_, before).size(), 1U);
  QCOMPARE(enrol(1).outcome, Enrolled::Already);
  QCOMPARE(enrol(2).outcome, Enrolled::Seated);
  QCOMPARE(session().fill, Fill::Full);
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 3U);
  QCOMPARE(changes[2].kind, std::string("session"));
  QCOMPARE(std::get<contract::SessionRow>(*changes[2].row).fill, Fill::Full);
  QCOMPARE(leave(1).outcome, Enrolled::Seated);
  QCOMPARE(leave(1).outcome, Enrolled::Already);
  QCOMPARE(sessionsOf(1), std::vector<std::string>{"s-1"});
  QCOMPARE(session().fill, Fill::Open);
  const auto seats = must(store_.attendees->seats(kEvent));
  QCOMPARE(seats.size(), 2U);
  QCOMPARE(seats[0].session, std::string("s-1"));
  QCOMPARE(seats[0].taken, 5);
  QCOMPARE(seats[1].taken, 1);
}

void EnrolmentContract::aSessionFillsUp() {
  setCapacity(10);
  must(store_.events->importEvent(rowsWithTalk(10, 10), at(0)));
  for (int ticket = 1; ticket <= 8; ++ticket) enrol(ticket);
  QCOMPARE(session().fill, Fill::Open);
  enrol(9);
  QCOMPARE(session().fill, Fill::Filling);
  enrol(10);
  QCOMPARE(session().fill, Fill::Full);
  leave(1);
  QCOMPARE(session().fill, Fill::Filling);
}

void EnrolmentContract::whoComesTooLateWaitsAndMovesUp() {
  enrol(1);
  enrol(2);
  const auto first = enrol(3);
  QCOMPARE(first.outcome, Enrolled::Waiting);
  QCOMPARE(first.ahead, 0);
  QCOMPARE(enrol(4).ahead, 1);
  QCOMPARE(enrol(4).outcome, Enrolled::Already);
  QCOMPARE(enrol(4).ahead, 1);
  QCOMPARE(sessionsOf(3), std::vector<std::string>{"s-1"});
  QCOMPARE(seatsText(), std::string("t-1 t-2 (t-3 t-4)"));
  const auto mine = must(store_.attendees->enrolmentsOf(kEvent, ticketId(4)));
  QCOMPARE(mine.size(), 2U);
  QCOMPARE(mine[1].seat, store::Seat::Waiting);
  QCOMPARE(mine[1].ahead, 1);

  leave(1);
  QCOMPARE(seatsText(), std::string("t-2 t-3 (t-4)"));
  QCOMPARE(sessionsOf(3), (std::vector<std::string>{"s-1", kTalk}));
  QCOMPARE(session().fill, Fill::Full);
  QCOMPARE(leave(4).outcome, Enrolled::Waiting);
  QCOMPARE(seatsText(), std::string("t-2 t-3 ()"));
}

void EnrolmentContract::whoMovesUpIsToldOnTheirWays() {
  must(store_.attendees->saveContact(kEvent, ticketId(3), {"c@example.org", "+4930123456", "de"}, at(0)));
  for (const int ticket : {1, 2, 3, 4}) enrol(ticket);
  leave(1);
  auto messages = seatMessages(3);
  QCOMPARE(messages.size(), 1U);
  QCOMPARE(messages[0].what.kind, std::string("seat"));
  QCOMPARE(messages[0].what.channel, store::Channel::Mail);
  QCOMPARE(messages[0].what.facts, std::string(R"({"session":"talk"})"));
  QCOMPARE(messages[0].what.expires_at.value(), at(2'000'000));
  // Nobody to write to.
  leave(2);
  QCOMPARE(seatsText(), std::string("t-3 t-4 ()"));
  QVERIFY(seatMessages(4).empty());
  // Again, and by text message too.
  contract::EventSettings settings;
  settings.notifications.by_sms = true;
  must(store_.settings->saveSettings(kEvent, settings, at(300)));
  leave(3);
  for (const int ticket : {1, 3}) enrol(ticket);
  leave(4, at(400));
  QCOMPARE(seatsText(), std::string("t-1 t-3 ()"));
  messages = seatMessages(3);
  QCOMPARE(messages.size(), 3U);
  QCOMPARE(std::ranges::count(messages, store::Channel::Sms,
                              [](const auto& message) { return message.what.channel; }),
           1);
  // Where guests are not told about sessions at all, nobody is.
  settings.notifications.enabled = false;
  must(store_.settings->saveSettings(kEvent, settings, at(500)));
  must(store_.attendees->saveContact(kEvent, ticketId(5), {"e@example.org", "", "de"}, at(0)));
  enrol(5);
  leave(1, at(600));
  QCOMPARE(seatsText(), std::string("t-3 t-5 ()"));
  QVERIFY(seatMessages(5).empty());
}

void EnrolmentContract::nobodyMovesUpOnceItIsOver() {
  for (const int ticket : {1, 2, 3}) enrol(ticket);
  leave(1, at(2'000'000));
  QCOMPARE(seatsText(), std::string("t-2 (t-3)"));
}

void EnrolmentContract::moreSeatsMoveManyUp() {
  must(store_.attendees->saveContact(kEvent, ticketId(4), {"d@example.org", "", "de"}, at(0)));
  for (const int ticket : {1, 2, 3, 4, 5}) enrol(ticket);
  setCapacity(4);
  QCOMPARE(seatsText(), std::string("t-1 t-2 t-3 t-4 (t-5)"));
  QCOMPARE(session().fill, Fill::Full);
  QCOMPARE(seatMessages(4).size(), 1U);
  QCOMPARE(sessionsOf(4), (std::vector<std::string>{"s-1", kTalk}));
  setCapacity(std::nullopt);
  QCOMPARE(seatsText(), std::string("t-1 t-2 t-3 t-4 t-5 ()"));
  QCOMPARE(session().fill, Fill::Open);
}

void EnrolmentContract::lessSeatsTakeNobodysAway() {
  enrol(1);
  enrol(2);
  setCapacity(1);
  QCOMPARE(seatsText(), std::string("t-1 t-2 ()"));
  QCOMPARE(session().fill, Fill::Full);
  QCOMPARE(enrol(3).outcome, Enrolled::Waiting);
  leave(1);
  QCOMPARE(seatsText(), std::string("t-2 (t-3)"));
}

void EnrolmentContract::anotherPercentageIsAnotherFill() {
  enrol(1);
  QCOMPARE(session().fill, Fill::Open);
  contract::EventSettings settings;
  settings.notifications.filling_percent = 50;
  must(store_.settings->saveSettings(kEvent, settings, at(300)));
  QCOMPARE(session().fill, Fill::Filling);
}

void EnrolmentContract::whoCancelsGivesSeatsBack() {
  for (const int ticket : {1, 2, 3}) enrol(ticket);
  auto ticket = must(store_.attendees->attendee(kEvent, ticketId(1)))->ticket;
  ticket.revoked = true;
  QVERIFY(saveTicket(*store_.attendees, kEvent, ticket, at(200)));
  QCOMPARE(seatsText(), std::string("t-2 t-3 ()"));
  QVERIFY(sessionsOf(1).empty());
  QCOMPARE(enrol(1).outcome, Enrolled::NoSuchTicket);
}

void EnrolmentContract::whoIsErasedGivesSeatsBack() {
  for (const int ticket : {1, 2, 3}) enrol(ticket);
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, ticketId(2), at(200))));
  QCOMPARE(seatsText(), std::string("t-1 t-3 ()"));
}

void EnrolmentContract::ofManyAtOnceAsManyAsSeatsGetOne() {
  constexpr int kMany = 64;
  constexpr int kSeats = 20;
  must(store_.events->importEvent(rowsWithTalk(kMany, kSeats), at(0)));
  std::atomic<int> seated = 0;
  std::atomic<int> waiting = 0;
  std::barrier start(kMany);
  std::vector<std::jthread> threads;
  for (int ticket = 1; ticket <= kMany; ++ticket) {
    threads.emplace_back([&, ticket] {
      start.arrive_and_wait();
      const auto outcome = enrol(ticket).outcome;
      if (outcome == Enrolled::Seated) ++seated;
      if (outcome == Enrolled::Waiting) ++waiting;
    });
  }
  threads.clear();
  QCOMPARE(seated.load(), kSeats);
  QCOMPARE(waiting.load(), kMany - kSeats);
  const auto seats = must(store_.attendees->seats(kEvent));
  QCOMPARE(seats.at(1).taken, kSeats);
  QCOMPARE(seats.at(1).waiting, kMany - kSeats);
}

void EnrolmentContract::comingAndGoingNeverFillsTooMuch() {
  constexpr int kMany = 32;
  must(store_.events->importEvent(rowsWithTalk(kMany, 3), at(0)));
  std::atomic<bool> too_many = false;
  std::barrier start(kMany);
  std::vector<std::jthread> threads;
  for (int ticket = 1; ticket <= kMany; ++ticket) {
    threads.emplace_back([&, ticket] {
      start.arrive_and_wait();
      for (int round = 0; round < 4; ++round) {
        enrol(ticket);
        if (must(store_.attendees->seats(kEvent)).at(1).taken > 3) too_many = true;
        leave(ticket);
      }
    });
  }
  threads.clear();
  QVERIFY(!too_many);
  QCOMPARE(seatsText(), std::string("()"));
  QCOMPARE(session().fill, Fill::Open);
}

void EnrolmentContract::whoRegistersTakesSeats() {
  enrol(1);
  for (const int number : {1, 2}) {
    auto attendee = newAttendee(number);
    attendee.ticket.sessions = {kTalk, "nowhere"};
    must(store_.attendees->registerAttendee(kEvent, attendee, attendee.ticket.id, {}, {}, at(100)));
  }
  QCOMPARE(seatsText(), std::string("t-1 r-1 (r-2)"));
  QCOMPARE(must(store_.attendees->attendee(kEvent, "r-1"))->ticket.sessions, std::vector<std::string>{kTalk});
  QVERIFY(must(store_.attendees->attendee(kEvent, "r-2"))->ticket.sessions.empty());
}

void EnrolmentContract::anImportSeatsWhomItNames() {
  enrol(4);
  enrol(5);
  enrol(1);
  auto rows = rowsWithTalk(5, 2);
  for (auto& row : rows) {
    auto* ticket = std::get_if<contract::TicketRow>(&row);
    if (ticket != nullptr && ticket->id != ticketId(5)) ticket->sessions = {"s-1", kTalk};
  }
  must(store_.events->importEvent(rows, at(100)));
  // Also where there are too few, and whoever waited.
  QCOMPARE(seatsText(), std::string("t-4 t-5 t-1 t-2 t-3 ()"));
  QCOMPARE(session().fill, Fill::Full);
  const auto before = headOf(store_).sequence;
  QCOMPARE(must(store_.events->importEvent(rows, at(200))).unchanged, std::int64_t(rows.size()));
  QCOMPARE(headOf(store_).sequence, before);
  // Who is known as cancelled takes nobody's seat, and gets one once the ticket is good.
  auto cancelled = must(store_.attendees->attendee(kEvent, ticketId(1)))->ticket;
  cancelled.id = "t-6";
  cancelled.code = "C-6";
  cancelled.sessions = {kTalk};
  cancelled.order_status = contract::OrderStatus::Cancelled;
  cancelled.open_questions.clear();
  rows.push_back(cancelled);
  must(store_.events->importEvent(rows, at(300)));
  QVERIFY(sessionsOf(6).empty());
  QCOMPARE(seatsText(), std::string("t-4 t-5 t-1 t-2 t-3 ()"));
  QCOMPARE(must(store_.events->importEvent(rows, at(400))).unchanged, std::int64_t(rows.size()));
  std::get<contract::TicketRow>(rows.back()).order_status = contract::OrderStatus::Paid;
  must(store_.events->importEvent(rows, at(500)));
  QCOMPARE(seatsText(), std::string("t-4 t-5 t-1 t-2 t-3 t-6 ()"));
}

void EnrolmentContract::anImportLeavesWhatGuestsChose() {
  enrol(1);
  must(store_.attendees->leave(kEvent, ticketId(2), "s-1", at(100)));
  const auto before = headOf(store_).sequence;
  must(store_.events->importEvent(rowsWithTalk(5, 2), at(200)));
  QCOMPARE(sessionsOf(1), (std::vector<std::string>{"s-1", kTalk}));
  QVERIFY(sessionsOf(2).empty());
  QCOMPARE(headOf(store_).sequence, before);
  // What the import itself gave, it may take.
  auto rows = rowsWithTalk(5, 2);
  for (auto& row : rows) {
    if (auto* ticket = std::get_if<contract::TicketRow>(&row)) ticket->sessions.clear();
  }
  must(store_.events->importEvent(rows, at(300)));
  QCOMPARE(sessionsOf(1), std::vector<std::string>{kTalk});
  QVERIFY(sessionsOf(3).empty());
}

void EnrolmentContract::whatIsWaitedForIsTheStoresAlone() {
  for (int ticket : {1, 2, 3}) enrol(ticket);
  QCOMPARE(waitsOf(3), std::vector<std::string>{kTalk});
  const auto claim = [](contract::TicketRow& ticket) {
    ticket.waits_for =
        ticket.id == ticketId(3) ? std::vector<std::string>() : std::vector<std::string>{kTalk};
  };
  const auto before = headOf(store_).sequence;
  auto rows = rowsWithTalk(5, 2);
  for (auto& row : rows) {
    if (auto* ticket = std::get_if<contract::TicketRow>(&row)) claim(*ticket);
  }
  must(store_.events->importEvent(rows, at(200)));
  for (int number : {1, 3, 4}) {
    auto edited = must(store_.attendees->attendee(kEvent, ticketId(number)))->ticket;
    claim(edited);
    QVERIFY(saveTicket(*store_.attendees, kEvent, edited, at(300)));
    store::NewAttendee merged;
    merged.ticket = edited;
    merged.ticket.sessions = {"s-1"};
    must(store_.attendees->mergeAttendees(kEvent, {merged}, at(400)));
  }
  QCOMPARE(waitsOf(3), std::vector<std::string>{kTalk});
  for (int number : {1, 2, 4, 5}) QVERIFY(waitsOf(number).empty());
  QCOMPARE(headOf(store_).sequence, before);
  // A new ticket waits for nothing either, and what it had said goes with its session.
  auto newcomer = newAttendee(1);
  claim(newcomer.ticket);
  must(store_.attendees->registerAttendee(kEvent, newcomer, "r", {}, {}, at(500)));
  QVERIFY(must(store_.attendees->attendee(kEvent, "r-1"))->ticket.waits_for.empty());
  must(store_.events->importEvent(eventRows(5), at(600)));
  QVERIFY(waitsOf(3).empty());
  must(store_.events->importEvent(rowsWithTalk(5, 2), at(700)));
  QCOMPARE(waitsOf(3), std::vector<std::string>{kTalk});
}

void EnrolmentContract::aSessionThatIsGoneLeavesTicketsButNotItsList() {
  enrol(1);
  QVERIFY(!must(store_.settings->editRows(kEvent, {{}, {{"session", kTalk}}}, at(300))));
  QCOMPARE(sessionsOf(1), std::vector<std::string>{"s-1"});
  QCOMPARE(seatsText(), std::string("t-1 ()"));
  QCOMPARE(must(store_.attendees->enrolmentsOf(kEvent, ticketId(1))).size(), 1U);
  // It takes place after all.
  must(store_.events->importEvent(rowsWithTalk(5, 2), at(400)));
  QCOMPARE(sessionsOf(1), (std::vector<std::string>{"s-1", kTalk}));
  // And not again, by an import.
  must(store_.events->importEvent(eventRows(5), at(500)));
  QCOMPARE(sessionsOf(1), std::vector<std::string>{"s-1"});
  QCOMPARE(seatsText(), std::string("t-1 ()"));
}

void EnrolmentContract::whatThereIsNotIsSaidSo() {
  auto& attendees = *store_.attendees;
  QCOMPARE(must(attendees.enrol(kEvent, "t-1", "nowhere", at(0))).outcome, Enrolled::NoSuchSession);
  QCOMPARE(must(attendees.leave(kEvent, "t-1", "nowhere", at(0))).outcome, Enrolled::NoSuchSession);
  QCOMPARE(must(attendees.enrol(kEvent, "t-9", kTalk, at(0))).outcome, Enrolled::NoSuchTicket);
  QCOMPARE(must(attendees.leave(kEvent, "t-9", kTalk, at(0))).outcome, Enrolled::NoSuchTicket);
  QCOMPARE(attendees.enrol("x", "t-1", kTalk, at(0)).error().code, store::Error::NoSuchEvent);
  QCOMPARE(attendees.seats("x").error().code, store::Error::NoSuchEvent);
}

}  // namespace usher::backend::tests
