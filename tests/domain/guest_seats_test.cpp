// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/domain/guest_seats.h>

using namespace usher::domain;
using namespace std::chrono_literals;

namespace {

const Instant kNow{1'795'000'000'000ms};

SessionId id(const char* text) {
  return *SessionId::parse(QString::fromLatin1(text));
}

Session session(const char* name, std::chrono::minutes from, std::chrono::minutes to,
                Fill fill = Fill::Open) {
  return {
      .id = id(name), .title = {}, .room = {}, .starts_at = kNow + from, .ends_at = kNow + to, .fill = fill};
}

EventFacts facts() {
  EventFacts made{.event = {*EventId::parse(u"ev"), {}, "UTC", kNow, kNow}, .ticket_types = {}, .lists = {}};
  made.sessions = {session("over", -60min, 0min), session("on", -10min, 20min), session("next", 20min, 60min),
                   session("full", 40min, 80min, Fill::Full), session("late", 80min, 90min, Fill::Filling)};
  return made;
}

Ticket ticket() {
  return {.id = *TicketId::parse(u"t1"),
          .code = "CODE",
          .type = *TicketTypeId::parse(u"visitor"),
          .valid_from = {},
          .valid_until = {},
          .attendee = {},
          .enrolments = {id("late"), id("gone"), id("on"), id("late")},
          .open_questions = {},
          .waits_for = {id("full")},
          .asked_for = {id("next")}};
}

QStringList names(const std::vector<Session>& sessions) {
  QStringList all;
  for (const Session& one : sessions) all << one.id.text();
  return all;
}

SeatOffer offerOf(const char* session, const EventFacts& known = facts(), Instant at = kNow) {
  return seatOffer(*seatsFor(ticket(), known, at), id(session), known, at);
}

}  // namespace

/// What sessions offer to a ticket, and what it has of them.
class GuestSeatsTest : public QObject {
  Q_OBJECT

 private slots:
  void seatsAreThoseThatTheEventHasEachOnceByStart() {
    const auto seats = seatsFor(ticket(), facts(), kNow);
    QVERIFY(seats);
    QCOMPARE(seats->ticket, ticket().id);
    QCOMPARE(seats->code, QString("CODE"));
    QCOMPARE(names(seats->has), (QStringList{"on", "late"}));
    QCOMPARE(names(seats->waits_for), QStringList{"full"});
    QCOMPARE(names(seats->asked_for), QStringList{"next"});
    QVERIFY(seats->any());
    QCOMPARE(seats->of(id("on")), SeatState::Has);
    QCOMPARE(seats->of(id("full")), SeatState::Waits);
    QCOMPARE(seats->of(id("next")), SeatState::AskedFor);
    QCOMPARE(seats->of(id("over")), SeatState::None);
    QVERIFY(!(GuestSeats{.ticket = ticket().id, .code = {}}.any()));
  }

  void oneThingIsOfferedAtATime() {
    QCOMPARE(offerOf("on"), SeatOffer::GiveBack);
    QCOMPARE(offerOf("full"), SeatOffer::LeaveWaitingList);
    QCOMPARE(offerOf("next"), SeatOffer::TakeBack);
    EventFacts more = facts();
    more.sessions.push_back(session("free", 90min, 95min));
    more.sessions.push_back(session("few", 90min, 95min, Fill::Filling));
    more.sessions.push_back(session("none", 90min, 95min, Fill::Full));
    QCOMPARE(offerOf("free", more), SeatOffer::Take);
    QCOMPARE(offerOf("few", more), SeatOffer::Take);
    QCOMPARE(offerOf("none", more), SeatOffer::JoinWaitingList);
  }

  void whatIsOverOrOffOffersNothing() {
    QCOMPARE(offerOf("over"), SeatOffer::Nothing);
    QCOMPARE(offerOf("gone"), SeatOffer::Nothing);
    QCOMPARE(offerOf("on", facts(), kNow + 20min - 1ms), SeatOffer::GiveBack);
    QCOMPARE(offerOf("on", facts(), kNow + 20min), SeatOffer::Nothing);
  }

  void ticketsThatAreNotServedHaveNone() {
    Ticket one = ticket();
    one.order_status = OrderStatus::Pending;
    QVERIFY(seatsFor(one, facts(), kNow));
    one.order_status = OrderStatus::Cancelled;
    QVERIFY(!seatsFor(one, facts(), kNow));
    one = ticket();
    one.blocked = true;
    QVERIFY(!seatsFor(one, facts(), kNow));
    one = ticket();
    one.revoked = true;
    QVERIFY(!seatsFor(one, facts(), kNow));
  }

  void whereTheEventDoesNotOfferItThereAreNone() {
    EventFacts without = facts();
    without.event.branding.steps_off = {GuestStep::Requests};
    QVERIFY(seatsFor(ticket(), without, kNow));
    without.event.branding.steps_off = {GuestStep::Enrolment};
    QVERIFY(!seatsFor(ticket(), without, kNow));
    QVERIFY(seatsFor(ticket(), facts(), kNow + 90min - 1ms));
    QVERIFY(!seatsFor(ticket(), facts(), kNow + 90min));
  }

  void sessionsToComeAreThoseThatAreNotOver() {
    QStringList all;
    const EventFacts known = facts();
    for (const Session* one : sessionsToCome(known, kNow)) all << one->id.text();
    QCOMPARE(all, (QStringList{"on", "next", "full", "late"}));
  }

  void sessionsThatTouchDoNotOverlap() {
    const EventFacts known = facts();
    const GuestSeats seats = *seatsFor(ticket(), known, kNow);
    const auto with = [&](std::chrono::minutes from, std::chrono::minutes to) {
      const Session* other = overlapWith(session("new", from, to), seats, known);
      return other ? other->id.text() : QString();
    };
    QCOMPARE(with(90min, 100min), QString());
    QCOMPARE(with(-30min, -10min), QString());
    QCOMPARE(with(-30min, -9min), QString("on"));
    // What is asked for, or waited for, counts too; the first of several.
    QCOMPARE(with(59min, 81min), QString("next"));
    QCOMPARE(with(60min, 80min), QString("full"));
    QCOMPARE(overlapWith(known.sessions[1], seats, known), nullptr);
    // As they are now.
    EventFacts moved = facts();
    moved.sessions[1].starts_at += 24h;
    moved.sessions[1].ends_at += 24h;
    QCOMPARE(overlapWith(session("new", -30min, -9min), seats, moved), nullptr);
  }
};

QTEST_GUILESS_MAIN(GuestSeatsTest)
#include "guest_seats_test.moc"
