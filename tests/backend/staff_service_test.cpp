// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include <usher/backend/service/arrivals.h>
#include <usher/backend/service/check_in_export.h>
#include <usher/backend/service/event_switches.h>
#include <usher/backend/service/incidents.h>
#include <usher/backend/service/kiosks.h>
#include <usher/backend/service/neighbours.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

#include "event_rows.h"

namespace usher::backend::tests {

using service::Error;
using service::KioskState;

namespace {

contract::Op checkInAt(int op, int ticket, std::int64_t minute) {
  auto made = checkIn(op, ticket, "never");
  made.at = at(minute * 60'000);
  return made;
}

}  // namespace

/// What staff do, over a real store.
class StaffServiceTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    store_ = store::SqliteStore::open(folder_->filePath("db").toStdString()).value();
    QVERIFY(store_->events().importEvent(eventRows(10), at(0)).has_value());
    now_ = at(0);
  }
  void cleanup() { store_.reset(); }

  void aPlotHasOneStepAMinuteAndNoGaps() {
    push({checkInAt(1, 1, 0), checkInAt(2, 2, 0), checkInAt(3, 3, 3)});
    service::Arrivals arrivals(store_->events(), clock());
    const auto board = arrivals.of(kEvent).value().board;
    QCOMPARE(board->from, at(0));
    QCOMPARE(board->step, std::chrono::minutes(1));
    QCOMPARE(board->lists.size(), 3U);
    const auto& never = board->lists[2];
    QCOMPARE(never.list, std::string("never"));
    QCOMPARE(never.expected, 10);
    QCOMPARE(never.arrived, 3);
    QCOMPARE(never.by_type.size(), 1U);
    std::vector<std::pair<std::int64_t, std::int64_t>> steps;
    for (const auto& step : never.steps) steps.emplace_back(step.arrived, step.total);
    QCOMPARE(steps, (std::vector<std::pair<std::int64_t, std::int64_t>>{{2, 2}, {0, 2}, {0, 2}, {1, 3}}));
    // On the same axis, though nobody came.
    QCOMPARE(board->lists[0].steps.size(), 4U);
    QCOMPARE(board->lists[0].steps[3].total, 0);
  }

  void aLongEventHasWiderSteps_data() {
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("step");
    QTest::newRow("two hours") << 119 << 1;
    QTest::newRow("a minute more") << 120 << 2;
    QTest::newRow("ten hours") << 600 << 10;
    QTest::newRow("three days") << 3 * 1440 << 60;
    QTest::newRow("a year") << 365 * 1440 << 4 * 1440;
  }

  void aLongEventHasWiderSteps() {
    QFETCH(const int, last);
    QFETCH(const int, step);
    push({checkInAt(1, 1, 0), checkInAt(2, 2, last)});
    service::Arrivals arrivals(store_->events(), clock());
    const auto board = arrivals.of(kEvent).value().board;
    QCOMPARE(board->step.count(), step);
    const auto& steps = board->lists[2].steps;
    QVERIFY(steps.size() <= std::size_t(service::Arrivals::kMostSteps));
    QVERIFY(board->from <= at(0) && board->from + board->step > at(0));
    QCOMPARE(steps.front().arrived, 1);
    QCOMPARE(steps.back().arrived, 1);
    QCOMPARE(steps.back().total, 2);
  }

  void arrivalsAreCountedAtMostOnceASecond() {
    service::Arrivals arrivals(store_->events(), clock());
    const auto arrived = [&] { return arrivals.of(kEvent).value().board->lists[2].arrived; };
    const auto before = arrivals.of(kEvent).value();
    QVERIFY(before.board->lists[2].steps.empty());
    QVERIFY(!before.behind);
    push({checkInAt(1, 1, 0)});
    now_ += std::chrono::milliseconds(999);
    const auto meanwhile = arrivals.of(kEvent).value();
    QCOMPARE(meanwhile.board, before.board);
    QCOMPARE(meanwhile.counted, before.counted);
    QVERIFY(meanwhile.behind);
    now_ += std::chrono::milliseconds(1);
    QCOMPARE(arrived(), 1);
    QVERIFY(store_->events().voidCheckIn(kEvent, opId(1), "Bo", "", at(1)).value());
    QCOMPARE(arrived(), 1);
    now_ += service::Arrivals::kBetweenLooks;
    QCOMPARE(arrived(), 0);
    // What did not change is not counted again, however long ago.
    const auto last = arrivals.of(kEvent).value();
    now_ += std::chrono::hours(1);
    QCOMPARE(arrivals.of(kEvent).value().board, last.board);
    QVERIFY(!arrivals.of(kEvent).value().behind);
    // A clock that goes back holds nothing up.
    push({checkInAt(2, 2, 0)});
    now_ -= std::chrono::hours(2);
    QCOMPARE(arrived(), 1);
    QCOMPARE(arrivals.of("x").error().code, Error::NotFound);
  }

  void anExportNamesWhoEnteredAndMarksSecondEntries() {
    push({checkInAt(1, 1, 0), checkInAt(2, 1, 1), checkInAt(3, 2, 2), checkInAt(4, 1, 3)});
    const store::Settlement settled{contract::Resolution::Mistake, "Bo", ""};
    QVERIFY(store_->events().settleIncident(kEvent, opId(4), settled, at(9)) == store::Settled::Done);
    QVERIFY(store_->attendees().eraseAttendee(kEvent, ticketId(2), at(9)).value());
    const auto exported = service::exportedCheckIns(store_->events(), store_->settings(), kEvent).value();
    QCOMPARE(exported.size(), 4U);
    const auto ticket = store_->attendees().attendee(kEvent, ticketId(1)).value().value().ticket;
    QVERIFY(!ticket.given_name.empty());
    using exchange::SecondEntry;
    const std::pair<int, SecondEntry> wanted[] = {
        {1, SecondEntry::No}, {3, SecondEntry::No}, {2, SecondEntry::Unsettled}, {4, SecondEntry::Mistake}};
    for (std::size_t i = 0; i < exported.size(); ++i) {
      const auto& each = exported[i];
      const auto& [op, second] = wanted[i];
      QCOMPARE(each.row.id, opId(op));
      QVERIFY(each.second == second);
      QVERIFY(each.row.direction == contract::Direction::Entry);
      // Of the erased there is the ticket alone.
      const bool erased = op == 3;
      QCOMPARE(each.given_name, erased ? std::string() : ticket.given_name);
      QCOMPARE(each.family_name, erased ? std::string() : ticket.family_name);
      QCOMPARE(each.company, erased ? std::string() : ticket.company);
      QCOMPARE(each.ticket_type, erased ? std::string() : ticket.ticket_type);
    }
    QCOMPARE(service::exportedCheckIns(store_->events(), store_->settings(), "x").error().code,
             Error::NotFound);
  }

  void incidentsAreSettled() {
    push({checkInAt(1, 1, 0), checkInAt(2, 1, 1)});
    service::Incidents incidents(store_->events(), clock());
    now_ = at(7000);
    QVERIFY(!incidents.list(kEvent).value().at(0).settled_at);
    QVERIFY(incidents.settle(kEvent, opId(2), {contract::Resolution::Mistake, "Bo", ""}).has_value());
    QCOMPARE(incidents.list(kEvent).value().at(0).settled_at.value(), at(7000));
    const auto unknown = incidents.settle(kEvent, opId(1), {contract::Resolution::Mistake, "Bo", ""});
    QCOMPARE(unknown.error().type, std::string("unknown-incident"));
    const auto otherwise = incidents.settle(kEvent, opId(2), {contract::Resolution::Accepted, "Cy", ""});
    QCOMPARE(otherwise.error().type, std::string("settled-otherwise"));
    QCOMPARE(otherwise.error().code, Error::Conflict);
    QCOMPARE(incidents.list("x").error().code, Error::NotFound);
  }

  void aCheckInIsUndoneOnce() {
    push({checkInAt(1, 1, 0)});
    service::Incidents incidents(store_->events(), clock());
    QVERIFY(incidents.undo(kEvent, opId(1), "Bo", "wrong person").has_value());
    QCOMPARE(incidents.undo(kEvent, opId(1), "Bo", "wrong person").error().type,
             std::string("unknown-check-in"));
    QVERIFY(store_->events().checkIns(kEvent)->empty());
  }

  void aKiosksPresenceFollowsItsHeartbeats() {
    pair("a");
    service::Kiosks kiosks(store_->kiosks(), clock());
    const auto state = [&] { return kiosks.list(kEvent).value().at(0); };
    QCOMPARE(state().presence, KioskState::Unseen);
    QVERIFY(!state().age);
    QVERIFY(store_->kiosks().saveHeartbeat("a", {}, at(0)).has_value());
    now_ = at(120'000);
    QCOMPARE(state().presence, KioskState::Present);
    QCOMPARE(state().age.value(), std::chrono::seconds(120));
    now_ = at(120'001);
    QCOMPARE(state().presence, KioskState::Silent);
    QVERIFY(kiosks.revoke(kEvent, "a").has_value());
    QCOMPARE(state().presence, KioskState::Revoked);
    QVERIFY(kiosks.list("x").value().empty());
  }

  void kiosksAreToldOfEachOther() {
    for (const char* id : {"a", "b", "c", "d", "e"}) pair(id);
    const auto beats = [&](const char* id, contract::Instant when, const contract::HeartbeatRequest& said) {
      QVERIFY(store_->kiosks().saveHeartbeat(id, said, when).has_value());
    };
    beats("a", at(100'000), {});
    beats("b", at(40'000), {.queue_depth = 14, .camera = "lost", .printer = "failed"});
    beats("c", at(90'000), {.camera = "live"});
    beats("d", at(90'000), {});
    QVERIFY(store_->kiosks().revokeKiosk("d", at(95'000)).value());
    now_ = at(100'000);
    service::Neighbours neighbours(store_->kiosks(), clock());
    // Neither itself, nor who is locked out, nor who was never heard of.
    const auto told = neighbours.of(kEvent, "a").value();
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told[0].name, std::string("Door b"));
    QCOMPARE(told[0].heard_s, 60);
    QCOMPARE(told[0].queue_depth, 14);
    QCOMPARE(told[0].camera, std::string("lost"));
    QCOMPARE(told[0].printer, std::string("failed"));
    QCOMPARE(told[1].name, std::string("Door c"));
    QCOMPARE(told[1].heard_s, 10);
    QCOMPARE(neighbours.of(kEvent, "b").value().front().name, std::string("Door c"));
    QVERIFY(neighbours.of("x", "a").value().empty());

    // What was read is told for a while, and grows older.
    beats("b", at(105'000), {});
    now_ = at(109'000);
    QCOMPARE(neighbours.of(kEvent, "a").value()[0].heard_s, 69);
    now_ = at(110'000);
    QCOMPARE(neighbours.of(kEvent, "a").value()[0].heard_s, 20);
    QCOMPARE(neighbours.of(kEvent, "a").value()[1].heard_s, 5);
    // A clock set back keeps it no longer.
    now_ = at(108'000);
    QCOMPARE(neighbours.of(kEvent, "a").value()[1].heard_s, 3);

    now_ = at(105'000) + service::Neighbours::kForgottenAfter;
    QCOMPARE(neighbours.of(kEvent, "a").value().size(), 1U);
  }

  void ofManyThoseAreToldWhoNeedAHand() {
    for (int i = 0; i < 60; ++i) {
      const std::string id = "k" + std::to_string(i);
      pair(id);
      QVERIFY(store_->kiosks().saveHeartbeat(id, {}, at(1000 * i)).has_value());
    }
    now_ = at(60'000);
    service::Neighbours neighbours(store_->kiosks(), clock());
    const auto told = neighbours.of(kEvent, "k0").value();
    QCOMPARE(told.size(), service::Neighbours::kMost);
    QCOMPARE(told.front().name, std::string("Door k1"));
    QCOMPARE(neighbours.of(kEvent, "k59").value().size(), service::Neighbours::kMost);
  }

  void aCommandReachesItsKiosk() {
    pair("a");
    service::Kiosks kiosks(store_->kiosks(), clock());
    const auto reload = kiosks.command(kEvent, "a", "reload", "").value();
    const auto message = kiosks.command(kEvent, "a", "message", "Lunch at 12").value();
    QVERIFY(reload != message);
    const auto waiting = store_->kiosks().saveHeartbeat("a", {}, at(0)).value();
    QCOMPARE(waiting.size(), 2U);
    QCOMPARE(waiting[0].id, reload);
    QCOMPARE(waiting[1].text, std::string("Lunch at 12"));
  }

  void aKioskIsMovedToAnEventThatThereIs() {
    pair("a");
    auto spring = std::get<contract::EventRow>(eventRows(1).front());
    spring.id = "spring";
    QVERIFY(store_->events().importEvent({spring}, at(0)).has_value());
    service::Kiosks kiosks(store_->kiosks(), clock());
    QCOMPARE(kiosks.move("spring", "a", "spring").error().type, std::string("unknown-kiosk"));
    QCOMPARE(kiosks.move(kEvent, "b", "spring").error().type, std::string("unknown-kiosk"));
    QCOMPARE(kiosks.move(kEvent, "a", "autumn").error().type, std::string("unknown-target"));
    QVERIFY(kiosks.move(kEvent, "a", "spring").has_value());
    QVERIFY(kiosks.list(kEvent).value().empty());
    QCOMPARE(kiosks.list("spring").value().at(0).kiosk.id, std::string("a"));
    QVERIFY(kiosks.revoke("spring", "a").has_value());
    QCOMPARE(kiosks.move("spring", "a", kEvent).error().type, std::string("revoked"));
  }

  void organizersOfferEventsThatThereAre() {
    pair("a");
    addEvent("spring");
    service::Kiosks kiosks(store_->kiosks(), clock());
    QCOMPARE(kiosks.offer("spring", "a", {"spring"}).error().type, std::string("unknown-kiosk"));
    QCOMPARE(kiosks.offer(kEvent, "b", {"spring"}).error().type, std::string("unknown-kiosk"));
    QCOMPARE(kiosks.offer(kEvent, "a", {"spring", "autumn"}).error().type, std::string("unknown-target"));
    const std::vector<std::string> many(contract::kMostOtherEvents + 1, "spring");
    QCOMPARE(kiosks.offer(kEvent, "a", many).error().type, std::string("too-many-events"));
    const auto offered = [&] { return kiosks.list(kEvent).value().at(0).kiosk.offered_events; };
    QVERIFY(offered().empty());
    QVERIFY(kiosks.offer(kEvent, "a", {"spring"}).has_value());
    QCOMPARE(offered(), std::vector<std::string>{"spring"});
    QVERIFY(kiosks.revoke(kEvent, "a").has_value());
    QCOMPARE(kiosks.offer(kEvent, "a", {}).error().type, std::string("revoked"));
  }

  void administratorsAloneSwitchTheirEventsKiosks() {
    pair("a");
    addEvent("spring");
    addEvent("autumn");
    appoint(kEvent, "ada", contract::StaffRole::Administrator);
    appoint(kEvent, "bo", contract::StaffRole::Supervisor);
    appoint("spring", "cy", contract::StaffRole::Administrator);
    QVERIFY(store_->kiosks().offerEvents("a", {"spring"}).value());
    service::EventSwitches switches(store_->kiosks(), store_->staff(), clock());
    const auto kiosk = [&] { return store_->kiosks().kiosk("a").value().value(); };
    QCOMPARE(switches.of(kiosk()).size(), 1U);
    for (const auto* by : {"bo", "cy", "nobody"}) {
      const auto refused = switches.make(kiosk(), {"spring", by}).error();
      QCOMPARE(refused.code, Error::Forbidden);
      QCOMPARE(refused.type, std::string("role"));
    }
    for (const auto* event : {"autumn", "winter"}) {
      const auto refused = switches.make(kiosk(), {event, "ada"}).error();
      QCOMPARE(refused.code, Error::Conflict);
      QCOMPARE(refused.type, std::string("not-offered"));
    }
    QVERIFY(switches.make(kiosk(), {kEvent, "ada"}).has_value());
    QCOMPARE(kiosk().event, std::string(kEvent));

    QVERIFY(switches.make(kiosk(), {"spring", "ada"}).has_value());
    QCOMPARE(kiosk().event, std::string("spring"));
    QCOMPARE(switches.of(kiosk()).at(0).id, std::string(kEvent));
    // It is the other event's people who may now.
    QCOMPARE(switches.make(kiosk(), {kEvent, "ada"}).error().type, std::string("role"));
    QVERIFY(switches.make(kiosk(), {kEvent, "cy"}).has_value());
    QCOMPARE(kiosk().event, std::string(kEvent));

    // Whoever is no administrator any more may not, whatever the kiosk has heard of it.
    appoint(kEvent, "ada", contract::StaffRole::Staff);
    QCOMPARE(switches.make(kiosk(), {"spring", "ada"}).error().type, std::string("role"));
  }

  void whatNoKioskCanDoIsRefused() {
    pair("a");
    service::Kiosks kiosks(store_->kiosks(), clock());
    QCOMPARE(kiosks.command(kEvent, "a", "dance", "").error().type, std::string("unknown-command"));
    QCOMPARE(kiosks.command(kEvent, "a", "message", "").error().type, std::string("no-text"));
    QCOMPARE(kiosks.command(kEvent, "b", "reload", "").error().type, std::string("unknown-kiosk"));
    QCOMPARE(kiosks.command("other", "a", "reload", "").error().type, std::string("unknown-kiosk"));
    QCOMPARE(kiosks.revoke("other", "a").error().code, Error::NotFound);
    QVERIFY(kiosks.revoke(kEvent, "a").has_value());
    QCOMPARE(kiosks.command(kEvent, "a", "reload", "").error().type, std::string("revoked"));
  }

 private:
  service::Clock clock() {
    return [this] { return now_; };
  }

  void push(std::vector<contract::Op> ops) {
    std::promise<bool> done;
    store_->events().redeem({kEvent, "k", "Door", "b", std::move(ops), at(5000)},
                            [&](const auto& outcome) { done.set_value(outcome.has_value()); });
    QVERIFY(done.get_future().get());
  }

  void addEvent(const std::string& id) {
    auto event = std::get<contract::EventRow>(eventRows(1).front());
    event.id = id;
    QVERIFY(store_->events().importEvent({event}, at(0)).has_value());
  }

  void appoint(const std::string& event, const std::string& id, contract::StaffRole role) {
    const contract::StaffMemberRow member{
        .id = id, .name = id, .role = role, .pin = std::string(63, 'a') + id[0]};
    QCOMPARE(store_->staff().putStaffMember(event, member, at(0)).value(), store::StaffPut::Done);
  }

  void pair(const std::string& id) {
    QVERIFY(store_->kiosks().addPairingCode({"hash " + id, kEvent, "Door " + id, at(1000)}).has_value());
    store::Kiosk kiosk;
    kiosk.id = id;
    kiosk.public_key = id + std::string(32 - id.size(), 'k');
    QVERIFY(store_->kiosks().pair("hash " + id, kiosk, at(0)).value().has_value());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  contract::Instant now_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::StaffServiceTest)
#include "staff_service_test.moc"
