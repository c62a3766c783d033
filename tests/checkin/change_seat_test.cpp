// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/checkin/change_seat.h>
#include <usher/checkin/redeem.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/in_memory_check_in_store.h>

using namespace usher;
using namespace usher::domain;
using namespace std::chrono_literals;
using ports::StoreError;

namespace {

SessionId id(QStringView name) {
  return *SessionId::parse(name);
}

Session session(QStringView name, std::chrono::minutes from, Fill fill = Fill::Open) {
  const Instant start = fakes::FakeTime::kStart + from;
  return {
      .id = id(name), .title = {}, .room = {}, .starts_at = start, .ends_at = start + 30min, .fill = fill};
}

op::Enrolment seat(QStringView session, bool leaves = false) {
  return {*TicketId::parse(u"t1"), id(session), leaves};
}

}  // namespace

/// Seats that guests take and give back at the door.
class ChangeSeatTest : public QObject {
  Q_OBJECT

  fakes::InMemoryCheckInStore store_;
  fakes::FakeTime time_;
  fakes::FakeRandom random_;

  checkin::ChangeSeat change() { return {store_, store_, time_, random_}; }
  std::optional<GuestSeats> seatsAtDoor(QStringView list = u"main", Direction direction = Direction::Entry) {
    checkin::Redeem redeem(store_, &store_, time_, random_, "Kiosk 3",
                           {*CheckInListId::parse(list), direction});
    return redeem(*TicketCode::parse("CODE-1"))->seats;
  }
  SeatOutcome outcomeOf(const op::Enrolment& wanted, const char* code = "CODE-1") {
    return change()(code, wanted)->outcome;
  }

 private slots:
  void init() {
    store_ = {};
    const Instant start = fakes::FakeTime::kStart;
    store_.event =
        EventFacts{.event = {*EventId::parse(u"expo"), {}, "UTC", start, start + 72h},
                   .ticket_types = {},
                   .lists = {{*CheckInListId::parse(u"main"), {}, {}, {}, {}, false, ReEntry::Never},
                             {.id = *CheckInListId::parse(u"room"), .name = {}, .session = id(u"mine")}},
                   .sessions = {session(u"over", -30min), session(u"mine", 0min), session(u"free", 60min),
                                session(u"full", 60min, Fill::Full)}};
    Ticket ticket{.id = *TicketId::parse(u"t1"),
                  .code = "CODE-1",
                  .type = *TicketTypeId::parse(u"visitor"),
                  .valid_from = {},
                  .valid_until = {},
                  .attendee = {"Ada", "Lovelace", "", ""},
                  .enrolments = {id(u"mine")},
                  .open_questions = {}};
    store_.tickets = {ticket};
  }

  void whoComesInOrIsInIsToldOfTheirSeats() {
    const auto first = seatsAtDoor();
    QVERIFY(first && first->code == "CODE-1");
    QCOMPARE(first->of(id(u"mine")), SeatState::Has);
    QCOMPARE(seatsAtDoor(), first);
    QCOMPARE(store_.check_ins.size(), std::size_t{1});
  }

  void nobodyElseIs() {
    QVERIFY(!seatsAtDoor(u"main", Direction::Exit));
    // A session's own door.
    QVERIFY(!seatsAtDoor(u"room"));
    store_.event->event.branding.steps_off = {GuestStep::Enrolment};
    QVERIFY(!seatsAtDoor());
    init();
    store_.tickets[0].blocked = true;
    QVERIFY(!seatsAtDoor());
  }

  void aSeatIsAskedForAndTheGuestToldSo() {
    for (const auto* name : {u"free", u"full"}) {
      const auto answer = change()("CODE-1", seat(name));
      QVERIFY(answer && answer->outcome == SeatOutcome::Kept);
      QCOMPARE(answer->seats->of(id(name)), SeatState::AskedFor);
    }
    QCOMPARE(store_.ops.size(), std::size_t{2});
    QCOMPARE(std::get<op::Enrolment>(store_.ops[0].what), seat(u"free"));
    QCOMPARE(store_.ops[0].at, time_.now());
  }

  void aSeatIsGivenBack() {
    const auto answer = change()("CODE-1", seat(u"mine", true));
    QVERIFY(answer && answer->outcome == SeatOutcome::Kept);
    QCOMPARE(answer->seats->of(id(u"mine")), SeatState::None);
    QCOMPARE(std::get<op::Enrolment>(store_.ops.at(0).what), seat(u"mine", true));
  }

  void whoHasWhatTheyWantIsToldSoAndNothingIsKept() {
    QCOMPARE(outcomeOf(seat(u"mine")), SeatOutcome::Kept);
    QCOMPARE(outcomeOf(seat(u"free", true)), SeatOutcome::Kept);
    QVERIFY(store_.ops.empty());
  }

  void whatIsOverOrOffIsNotPossible() {
    QCOMPARE(outcomeOf(seat(u"over")), SeatOutcome::NotPossible);
    QCOMPARE(outcomeOf(seat(u"gone")), SeatOutcome::NotPossible);
    QCOMPARE(outcomeOf(seat(u"free"), "OTHER"), SeatOutcome::NotPossible);
    QCOMPARE(outcomeOf(seat(u"free"), ""), SeatOutcome::NotPossible);
    store_.tickets[0].revoked = true;
    QCOMPARE(outcomeOf(seat(u"free")), SeatOutcome::NotPossible);
    QVERIFY(!change()("CODE-1", seat(u"free"))->seats);
    QVERIFY(store_.ops.empty());
  }

  void whatCanNotBeKeptIsAnError() {
    store_.fails_to_keep = StoreError{StoreError::DiskFull, "full"};
    QCOMPARE(change()("CODE-1", seat(u"free")).error().code, StoreError::DiskFull);
    store_.fails = StoreError{StoreError::Corrupt, "no"};
    QCOMPARE(change().seats("CODE-1", *TicketId::parse(u"t1")).error().code, StoreError::Corrupt);
  }
};

QTEST_GUILESS_MAIN(ChangeSeatTest)
#include "change_seat_test.moc"
