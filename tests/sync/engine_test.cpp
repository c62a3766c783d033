// SPDX-License-Identifier: Apache-2.0
#include "engine_fixture.h"

using namespace usher;
using namespace usher::sync::test;
using namespace usher::store::test;
using sync::SyncStatus;
using History = std::vector<domain::CheckIn>;

/// What the engine does when the backend does what it should.
class EngineTest : public QObject {
  Q_OBJECT

 private slots:
  void whateverWasDoneArrivesOnceAndInOrder() {
    EngineFixture f(2);
    const auto diet = *domain::QuestionId::parse(u"diet");
    auto asked = ticket(1);
    asked.open_questions = {diet};
    f.backend.put(asked);
    f.startAndSettle();
    f.backend.next(FakeBackend::Push, Mood::LosesAnswer);
    const domain::Op answered{opId(1), checkIn(1, 1).at, domain::op::Answers{ticketId(1), {{diet, "vegan"}}}};
    const domain::Op printed{
        opId(3), checkIn(3, 1).at,
        domain::op::PrintResult{ticketId(1), domain::Paper::Badge, domain::PrintOutcome::Printed}};
    const domain::Op lost{
        opId(4), checkIn(4, 1).at,
        domain::op::PrintResult{ticketId(77), domain::Paper::Badge, domain::PrintOutcome::Printed}};
    must(f.store->record(answered));
    f.serve(2, 1);
    must(f.store->record(printed));
    must(f.store->record(lost));
    f.engine->recorded();
    f.time.advance(1min);
    QCOMPARE(f.backend.done, (std::vector{answered, printed}));
    QCOMPARE(f.acceptedOps(), std::vector{opId(2)});
    QVERIFY(f.queued().empty());
    QCOMPARE(f.engine->status().parked, std::int64_t{1});
    QCOMPARE(f.history(1), (std::vector{checkIn(2, 1)}));
  }

  void firstStartLoadsASnapshotAndFollowsTheFeed() {
    EngineFixture f(120);
    QSignalSpy facts(f.engine.get(), &sync::Engine::factsChanged);
    QSignalSpy caught_up(f.engine.get(), &sync::Engine::caughtUp);
    f.startAndSettle();
    QCOMPARE(facts.count(), 1);
    QCOMPARE(f.backend.snapshots_begun, 1);
    QCOMPARE(must(f.store->facts()).sessions.size(), std::size_t{2});
    QVERIFY(f.history(120).empty());
    QCOMPARE(must(f.store->position())->cursor, f.backend.cursor());

    const auto before = caught_up.count();
    f.backend.accept(checkIn(900, 3));
    f.time.advance(100ms);
    QCOMPARE(f.history(3), History{checkIn(900, 3)});
    QCOMPARE(facts.count(), 1);
    // What no fact of the event says has come too.
    QCOMPARE(caught_up.count(), before + 1);
    auto renamed = std::get<domain::Event>(eventRecords()[1]);
    renamed.timezone = "Europe/Paris";
    f.backend.put(renamed);
    f.time.advance(100ms);
    QCOMPARE(facts.count(), 2);
    QCOMPARE(must(f.store->facts()).event.timezone, QString("Europe/Paris"));
    QCOMPARE(f.backend.snapshots_begun, 1);
  }

  void laterStartGoesOnFromThePosition() {
    EngineFixture f(3);
    f.startAndSettle();
    f.engine->stop();
    f.backend.accept(checkIn(900, 3));
    f.startAndSettle();
    QCOMPARE(f.backend.snapshots_begun, 1);
    QCOMPARE(f.history(3), History{checkIn(900, 3)});
  }

  void whetherTheCopyIsCurrentIsKnownAtOnce() {
    EngineFixture f(1);
    f.startAndSettle();
    f.engine->stop();
    f.time.advance(10min);
    f.engine->start();
    QVERIFY(*f.engine->status().data_age > 9min);
    f.time.advance(500ms);
    QVERIFY2(*f.engine->status().data_age < 1s, "after a start");
    f.backend.everything(Mood::Down);
    f.time.advance(10min);
    QVERIFY(*f.engine->status().data_age > 9min);
    f.backend.everything(Mood::Well);
    for (int i = 0; i < 3000 && !f.engine->status().online; ++i) f.time.advance(100ms);
    f.time.advance(1s);
    QVERIFY2(*f.engine->status().data_age < 2s, "after an outage");
  }

  void quietFeedIsALongPoll() {
    EngineFixture f(1);
    f.startAndSettle();
    const auto before = f.backend.times[FakeBackend::Changes].size();
    f.time.advance(10min);
    const auto polls = f.backend.times[FakeBackend::Changes].size() - before;
    QVERIFY2(polls >= 22 && polls <= 25, qPrintable(QString::number(polls)));
    QCOMPARE(f.backend.waits.back(), std::chrono::seconds(25));
  }

  void impatientBackendIsNotAskedWithoutEnd() {
    EngineFixture f(1);
    f.backend.impatient = true;
    f.startAndSettle();
    const auto before = f.backend.times[FakeBackend::Changes].size();
    f.time.advance(60s);
    QVERIFY(f.backend.times[FakeBackend::Changes].size() - before <= 61);
  }

  void checkInIsHandedInAtOnce() {
    EngineFixture f(2);
    f.startAndSettle();
    const auto before = f.time.monotonic();
    f.serve(1, 2);
    QCOMPARE(f.backend.pushes.size(), std::size_t{1});
    QCOMPARE(f.backend.pushes[0].at, before);
    QCOMPARE(f.engine->status().queued, std::int64_t{1});
    f.time.advance(100ms);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(1));
    QVERIFY(f.queued().empty());
    QCOMPARE(f.engine->status().queued, std::int64_t{0});
    QCOMPARE(f.history(2), History{checkIn(1, 2)});
    // And the feed has taken over from the kiosk's own copy: what it takes back is gone.
    f.backend.remove(ports::RecordKind::CheckIn, opId(1).text());
    f.time.advance(100ms);
    QVERIFY(f.history(2).empty());
  }

  void changesArriveInSlicesThatAGuestDoesNotNotice() {
    EngineFixture f(1);
    f.startAndSettle();
    f.engine->stop();
    f.backend.changes_a_batch = 1000;
    for (int n = 2; n <= 951; ++n) f.backend.put(ticket(n));
    f.replica->slices.clear();
    f.engine->start();
    f.time.advance(1s);
    QCOMPARE(f.replica->slices, (std::vector<std::size_t>{200, 200, 200, 200, 150}));
    QVERIFY(f.history(951).empty());
    QCOMPARE(must(f.store->position())->cursor, f.backend.cursor());
  }

  void repeatedAndReorderedChangesEndInTheSameState() {
    EngineFixture f(2);
    f.startAndSettle();
    f.engine->stop();
    f.backend.repeats_and_reorders = true;
    auto blocked = ticket(1);
    blocked.blocked = true;
    f.backend.put(blocked);
    f.backend.remove(ports::RecordKind::Ticket, ticketId(1).text());
    blocked.revoked = true;
    f.backend.put(blocked);
    f.backend.remove(ports::RecordKind::Ticket, ticketId(2).text());
    f.startAndSettle();
    std::vector<domain::Ticket> found;
    for (const int n : {1, 2}) {
      must(f.store->redeem(scanned(codeOf(n)), [&](const domain::LookUp& look_up) {
        const auto& tickets = look_up.found;
        for (const auto& one : tickets) found.push_back(one.ticket);
        return ports::Ruling{};
      }));
    }
    QCOMPARE(found, std::vector{blocked});
  }

  void thousandsOfOpsArriveOnceAndInOrder() {
    constexpr int kOps = 2'000;
    EngineFixture f(kOps);
    f.startAndSettle();
    f.engine->stop();
    for (int n = 1; n <= kOps; ++n) f.pass(n, n);
    f.engine->start();
    f.time.advance(10s);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(kOps));
    QVERIFY(f.queued().empty());
    QCOMPARE(f.backend.pushes.size(), std::size_t{kOps / 100});
    for (const auto& push : f.backend.pushes) QCOMPARE(push.ops.size(), std::size_t{100});
    QCOMPARE(f.passagesOf(kOps), std::vector{opId(kOps)});
  }

  void statusTellsWhatStaffMustKnow() {
    EngineFixture f(2);
    QSignalSpy spy(f.engine.get(), &sync::Engine::statusChanged);
    f.startAndSettle();
    QVERIFY(!spy.isEmpty());
    auto status = spy.last()[0].value<SyncStatus>();
    QVERIFY(status.online);
    QVERIFY(status.last_error.isEmpty());
    f.backend.everything(Mood::Down);
    f.serve(1, 1);
    f.time.advance(90s);
    status = spy.last()[0].value<SyncStatus>();
    QVERIFY(!status.online);
    QCOMPARE(status.queued, std::int64_t{1});
    QCOMPARE(status.oldest, std::optional(checkIn(1, 1).at));
    QCOMPARE(status.last_error, QString("connection refused"));
    QVERIFY(*status.data_age >= 50s && *status.data_age <= 95s);
    f.backend.everything(Mood::Well);
    f.time.advance(90s);
    status = spy.last()[0].value<SyncStatus>();
    QVERIFY(status.online);
    QCOMPARE(status.queued, std::int64_t{0});
    QVERIFY(*status.data_age <= 30s);
  }

  void heartbeatTellsHowTheKioskIs() {
    EngineFixture f(2);
    f.engine->setDevices({"live", "paper out", "lost"});
    f.backend.always(FakeBackend::Push, Mood::Down);
    f.startAndSettle();
    QCOMPARE(f.backend.healths.size(), std::size_t{1});
    f.serve(1, 1);
    f.time.advance(60s);
    QCOMPARE(f.backend.healths.size(), std::size_t{3});
    const auto& health = f.backend.healths.back();
    QCOMPARE(health.version, QString("1.2.3"));
    QCOMPARE(health.devices.camera, QString("live"));
    QCOMPARE(health.devices.printer, QString("paper out"));
    QCOMPARE(health.devices.light, QString("lost"));
    QCOMPARE(health.outbox.waiting, std::int64_t{1});
    QCOMPARE(health.outbox.oldest, std::optional(checkIn(1, 1).at));
  }

  void reloadingIsDoneOnceTheSnapshotIsIn() {
    EngineFixture f(3);
    f.startAndSettle();
    const auto before = f.backend.times[FakeBackend::Snapshot].size();
    QSignalSpy facts(f.engine.get(), &sync::Engine::factsChanged);
    f.backend.commands = {{"reload", "", "c-1"}};
    f.backend.next(FakeBackend::Snapshot, Mood::Down);
    f.time.advance(30s);
    // Again and again given, once carried out, and only then called done.
    QVERIFY(f.backend.healths.back().commands_done.empty());
    f.time.advance(5min);
    QCOMPARE(f.backend.times[FakeBackend::Snapshot].size(), before + 2);
    QCOMPARE(facts.count(), 1);
    QVERIFY(f.backend.commands.empty());
    const auto tellings = std::ranges::count_if(
        f.backend.healths, [](const auto& health) { return !health.commands_done.empty(); });
    QCOMPARE(tellings, 1);
    QVERIFY(f.backend.healths.back().commands_done.empty());
    QVERIFY(f.history(3).empty());
  }

  void staffCanHaveItReloaded() {
    EngineFixture f(3);
    f.startAndSettle();
    const auto tries = [&f] { return f.backend.times[FakeBackend::Snapshot].size(); };
    const auto before = tries();
    QSignalSpy reloaded(f.engine.get(), &sync::Engine::reloaded);
    f.backend.next(FakeBackend::Snapshot, Mood::Down);
    f.engine->reload();
    f.time.advance(10ms);
    QVERIFY(reloaded.isEmpty());
    // It is tried again by itself.
    f.time.advance(2min);
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE(tries(), before + 2);
    f.engine->stop();
    f.engine->reload();
    f.time.advance(2min);
    QCOMPARE(tries(), before + 2);
  }

  void doneIsToldUntilTheBackendHasHeard() {
    EngineFixture f(1);
    f.startAndSettle();
    const int before = f.backend.snapshots_begun;
    f.backend.commands = {{"reload", "", "c-1"}};
    f.time.advance(31s);
    f.backend.next(FakeBackend::Heartbeat, Mood::Down);
    f.backend.next(FakeBackend::Heartbeat, Mood::Down);
    f.time.advance(3min);
    const auto tellings = std::ranges::count_if(f.backend.healths, [](const auto& health) {
      return health.commands_done == std::vector<QString>{"c-1"};
    });
    QCOMPARE(tellings, 3);
    QCOMPARE(f.backend.snapshots_begun, before + 1);
    // The same kind under another id is another command.
    f.backend.commands = {{"reload", "", "c-2"}};
    f.time.advance(2min);
    QCOMPARE(f.backend.snapshots_begun, before + 2);
    QVERIFY(f.backend.commands.empty());
  }

  void whatTheBackendSaysOfOtherKiosksIsHandedOn() {
    EngineFixture f(1);
    QSignalSpy spy(f.engine.get(), &sync::Engine::neighboursTold);
    f.startAndSettle();
    QCOMPARE(spy.count(), 0);
    f.backend.neighbours = {{.name = QStringLiteral("South"), .heard = f.time.now(), .waiting = 3}};
    f.time.advance(1min);
    QVERIFY(!spy.isEmpty());
    QVERIFY(spy.back()[0].value<std::vector<domain::Neighbour>>() == *f.backend.neighbours);
  }

  void otherEventsThatAreOfferedAreHandedOnUntilTheyAreNot() {
    EngineFixture f(1);
    QSignalSpy spy(f.engine.get(), &sync::Engine::otherEventsTold);
    f.backend.other_events = {{*domain::EventId::parse(u"spring"), {}}};
    f.startAndSettle();
    QVERIFY(spy.back()[0].value<std::vector<domain::OtherEvent>>() == f.backend.other_events);
    f.backend.other_events.clear();
    f.time.advance(1min);
    QVERIFY(spy.back()[0].value<std::vector<domain::OtherEvent>>().empty());
  }

  void whatItCannotDoIsSaidAndNotCalledDone() {
    EngineFixture f(1);
    QSignalSpy spy(f.engine.get(), &sync::Engine::commandUnknown);
    f.backend.commands = {{"lock", "", "c-1"}, {"dance", "", ""}, {"message", "Doors close", "c-2"}};
    f.startAndSettle();
    f.time.advance(2min);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(spy[0][0].value<ports::KioskCommand>().kind, QString("lock"));
    QCOMPARE(spy[2][0].value<ports::KioskCommand>().text, QString("Doors close"));
    const auto& health = f.backend.healths.back();
    QCOMPARE(health.commands_unknown, (std::vector<QString>{"c-1", "c-2"}));
    QVERIFY(health.commands_done.empty());
    // Nobody wants it any more.
    f.backend.commands.clear();
    f.time.advance(2min);
    QVERIFY(f.backend.healths.back().commands_unknown.empty());
  }

  void aReloadThatWasCutOffIsTakenUpAgain() {
    EngineFixture f(1);
    f.startAndSettle();
    const auto before = f.backend.times[FakeBackend::Snapshot].size();
    f.backend.commands = {{"reload", "", "c-1"}};
    f.backend.always(FakeBackend::Snapshot, Mood::Down);
    f.time.advance(40s);
    QVERIFY(f.backend.times[FakeBackend::Snapshot].size() > before);
    f.engine->stop();
    f.backend.always(FakeBackend::Snapshot, Mood::Well);
    f.startAndSettle();
    f.time.advance(2min);
    QVERIFY(f.backend.commands.empty());
  }

  void wrongClockIsMeasuredAndFlagged() {
    EngineFixture f(1);
    f.time.setWallError(-3min);
    f.startAndSettle();
    QCOMPARE(f.engine->status().clock_offset, std::optional<std::chrono::milliseconds>(3min));
    QVERIFY(f.engine->status().clockIsOff());
    // Set right, it shows right at once.
    f.time.setWallError(0ms);
    QCOMPARE(f.engine->status().clock_offset, std::optional<std::chrono::milliseconds>(0ms));
    QVERIFY(!f.engine->status().clockIsOff());
  }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
