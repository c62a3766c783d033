// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine_fixture.h"

using namespace usher;
using namespace usher::sync::test;
using namespace usher::store::test;
using History = std::vector<domain::CheckIn>;
using Ops = std::vector<domain::OpId>;
using std::chrono::milliseconds;

/// What the engine does when something does not do what it should.
class EngineTroubleTest : public QObject {
  Q_OBJECT

 private slots:
  void doorWorksWithoutBackendAndEverythingArrivesOnce() {
    EngineFixture f(300);
    f.startAndSettle();
    f.backend.everything(Mood::Down);
    for (int n = 1; n <= 250; ++n) {
      f.serve(n, n);
      f.time.advance(1s);
    }
    QVERIFY(f.backend.accepted().empty());
    QCOMPARE(f.history(250), History{checkIn(250, 250)});
    QCOMPARE(f.engine->status().queued, std::int64_t{250});
    f.backend.everything(Mood::Well);
    f.time.advance(70s);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(250));
    QVERIFY(f.queued().empty());
    QCOMPARE(f.history(1), History{checkIn(1, 1)});
    QVERIFY(f.engine->status().online);
  }

  void neverConnectedKioskServesOnceAndWaits() {
    EngineFixture f(3);
    QSignalSpy facts(f.engine.get(), &sync::Engine::factsChanged);
    f.backend.everything(Mood::Hangs);
    f.engine->start();
    f.time.advance(5min);
    QCOMPARE(facts.count(), 0);
    f.backend.everything(Mood::Well);
    f.time.advance(2min);
    QCOMPARE(facts.count(), 1);
    QVERIFY(f.history(3).empty());
  }

  void lostAnswersDoubleNothing_data() {
    QTest::addColumn<int>("lost");
    QTest::newRow("one") << 1;
    QTest::newRow("several in a row") << 4;
  }
  void lostAnswersDoubleNothing() {
    QFETCH(const int, lost);
    EngineFixture f(150);
    f.startAndSettle();
    for (int i = 0; i < lost; ++i) f.backend.next(FakeBackend::Push, Mood::LosesAnswer);
    for (int n = 1; n <= 150; ++n) f.pass(n, n);
    f.engine->recorded();
    f.time.advance(3min);
    QVERIFY(f.backend.pushes.size() >= static_cast<std::size_t>(lost + 2));
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(150));
    QVERIFY(f.queued().empty());
    QVERIFY(must(f.store->incidents()).empty());
    QCOMPARE(f.passagesOf(7), std::vector{opId(7)});
  }

  void everyMoodPasses_data() {
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("mood");
    const std::pair<const char*, FakeBackend::Call> calls[] = {{"snapshot", FakeBackend::Snapshot},
                                                               {"changes", FakeBackend::Changes},
                                                               {"push", FakeBackend::Push},
                                                               {"heartbeat", FakeBackend::Heartbeat}};
    const std::pair<const char*, Mood> moods[] = {{"down", Mood::Down},
                                                  {"hangs", Mood::Hangs},
                                                  {"loses", Mood::LosesAnswer},
                                                  {"garbles", Mood::Garbles},
                                                  {"busy", Mood::Busy},
                                                  {"unauthorized", Mood::Unauthorized},
                                                  {"too old", Mood::TooOldProgram},
                                                  {"refuses", Mood::Refuses}};
    for (const auto& [call_name, call] : calls) {
      for (const auto& [mood_name, mood] : moods) {
        QTest::addRow("%s %s", call_name, mood_name) << static_cast<int>(call) << static_cast<int>(mood);
      }
    }
  }
  void everyMoodPasses() {
    QFETCH(const int, call);
    QFETCH(const int, mood);
    EngineFixture f(60);
    for (int i = 0; i < 3; ++i) f.backend.next(static_cast<FakeBackend::Call>(call), static_cast<Mood>(mood));
    f.engine->start();
    f.time.advance(5min);
    QVERIFY(f.store->facts().has_value());
    f.serve(1, 1);
    f.backend.accept(checkIn(900, 2));
    f.time.advance(15min);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(1));
    QVERIFY(f.queued().empty());
    QCOMPARE(f.history(2), History{checkIn(900, 2)});
    QVERIFY(f.engine->status().online);
  }

  void eachOpGetsItsOwnAnswer() {
    EngineFixture f(5);
    f.startAndSettle();
    f.backend.accept(checkIn(900, 2));
    f.backend.remove(ports::RecordKind::Ticket, ticketId(3).text());
    f.backend.retries[opId(4)] = 2;
    // What the feed has just brought the kiosk does not know: it is served from the copy of before.
    f.pass(1, 1);
    f.pass(2, 2);
    f.pass(3, 3);
    f.pass(4, 4);
    f.pass(5, 5);
    f.engine->recorded();
    f.time.advance(200ms);
    QCOMPARE(f.acceptedOps(), (Ops{opId(1), opId(5)}));
    QCOMPARE(f.queued(), Ops{opId(4)});
    QCOMPARE(f.history(2), History{checkIn(900, 2)});
    const auto incidents = must(f.store->incidents());
    QCOMPARE(incidents.size(), std::size_t{2});
    QVERIFY(std::ranges::any_of(incidents, [](const auto& one) {
      return std::holds_alternative<domain::TwoEntries>(one) &&
             std::get<domain::TwoEntries>(one).second == checkIn(2, 2) &&
             std::get<domain::TwoEntries>(one).first->id == opId(900);
    }));
    QVERIFY(std::ranges::any_of(incidents, [](const auto& one) {
      return std::holds_alternative<domain::DeadLetter>(one) &&
             std::get<domain::DeadLetter>(one).problem == "unknown-ticket";
    }));
    QCOMPARE(f.engine->status().parked, std::int64_t{2});
    f.time.advance(11s);
    QCOMPARE(f.acceptedOps(), (Ops{opId(1), opId(5), opId(4)}));
    QVERIFY(f.queued().empty());
  }

  void opThatMustWaitBlocksNobody() {
    EngineFixture f(3);
    f.startAndSettle();
    f.backend.retries[opId(1)] = 1000;
    f.backend.retry_op_after = 0s;
    f.serve(1, 1);
    f.time.advance(1s);
    f.serve(2, 2);
    f.time.advance(100ms);
    QCOMPARE(f.acceptedOps(), Ops{opId(2)});
    const auto before = f.backend.pushes.size();
    f.time.advance(10min);
    // It is tried again, more and more rarely.
    const auto tries = f.backend.pushes.size() - before;
    QVERIFY2(tries >= 9 && tries <= 40, qPrintable(QString::number(tries)));
  }

  void absurdWaitDoesNotBuryAnOp() {
    EngineFixture f(1);
    f.startAndSettle();
    f.backend.retries[opId(1)] = 1;
    f.backend.retry_op_after = std::chrono::hours(24 * 365);
    f.serve(1, 1);
    f.time.advance(11min);
    QCOMPARE(f.acceptedOps(), Ops{opId(1)});
  }

  void opThatSpoilsEveryPushIsFoundAndWaitsAlone() {
    EngineFixture f(150);
    f.startAndSettle();
    f.backend.poison = opId(38);
    for (int n = 1; n <= 150; ++n) f.pass(n, n);
    f.engine->recorded();
    f.time.advance(30s);
    QCOMPARE(f.acceptedOps().size(), std::size_t{149});
    QCOMPARE(f.queued(), Ops{opId(38)});
    f.serve(151, 1);
    f.time.advance(100ms);
    QCOMPARE(f.queued(), Ops{opId(38)});
    f.backend.poison.reset();
    f.time.advance(11min);
    QVERIFY(f.queued().empty());
    const auto accepted = f.acceptedOps();
    QCOMPARE(std::set(accepted.begin(), accepted.end()).size(), std::size_t{150});
  }

  void backendThatRefusesEverythingLosesNothing() {
    EngineFixture f(40);
    f.startAndSettle();
    f.backend.always(FakeBackend::Push, Mood::Refuses);
    for (int n = 1; n <= 40; ++n) f.pass(n, n);
    f.engine->recorded();
    f.time.advance(10min);
    QCOMPARE(f.queued().size(), std::size_t{40});
    QVERIFY2(f.backend.pushes.size() < 200, qPrintable(QString::number(f.backend.pushes.size())));
    f.backend.always(FakeBackend::Push, Mood::Well);
    f.time.advance(30min);
    QCOMPARE(f.acceptedOps().size(), std::size_t{40});
    QVERIFY(f.queued().empty());
  }

  void interruptedSnapshotIsRedone() {
    EngineFixture f(300);
    f.startAndSettle();
    f.serve(1, 1);
    f.time.advance(1s);
    f.backend.put(ticket(301));
    f.backend.diverge();
    f.backend.cut_snapshot_after = 100;
    QSignalSpy facts(f.engine.get(), &sync::Engine::factsChanged);
    // Half of it is in; the door goes on with what it had.
    f.time.advance(26s);
    f.time.advance(30ms);
    QVERIFY(f.history(300).empty());
    QCOMPARE(f.history(1), History{checkIn(1, 1)});
    f.time.advance(1min);
    QCOMPARE(f.backend.snapshots_begun, 3);
    QCOMPARE(facts.count(), 1);
    QVERIFY(f.history(301).empty());
    QCOMPARE(must(f.store->position())->cursor, f.backend.cursor());
    QVERIFY(!std::filesystem::exists(f.folder / "event.next.db"));
  }

  void wholeSnapshotWithoutItsEndIsNotTaken() {
    EngineFixture f(60);
    f.backend.always(FakeBackend::Snapshot, Mood::LosesAnswer);
    f.engine->start();
    f.time.advance(3min);
    QVERIFY(f.backend.snapshots_begun >= 3);
    QVERIFY(!f.store->facts().has_value());
  }

  void newGenerationIsLoadedAndWhatItLostIsHandedInAgain_data() {
    QTest::addColumn<bool>("trusts_positions");
    QTest::newRow("the backend says so") << false;
    QTest::newRow("the answer shows it") << true;
  }
  void newGenerationIsLoadedAndWhatItLostIsHandedInAgain() {
    QFETCH(const bool, trusts_positions);
    EngineFixture f(3);
    f.backend.trusts_positions = trusts_positions;
    f.startAndSettle();
    f.backend.always(FakeBackend::Changes, Mood::Down);
    f.time.advance(30s);
    // Accepted, but the feed never gets to show it.
    f.serve(1, 1);
    f.serve(2, 2);
    f.time.advance(100ms);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(2));
    QVERIFY(f.queued().empty());
    f.backend.beginGeneration("g2", {opId(1)});
    f.backend.put(ticket(4));
    f.backend.always(FakeBackend::Changes, Mood::Well);
    f.time.advance(2min);
    QCOMPARE(must(f.store->position())->generation, QString("g2"));
    QCOMPARE(f.backend.snapshots_begun, 2);
    QCOMPARE(f.acceptedOps(), (Ops{opId(2), opId(1)}));
    QCOMPARE(f.passagesOf(1), std::vector{opId(1)});
    QVERIFY(f.history(4).empty());
  }

  void whateverANewGenerationLostIsHandedInAgainHoweverMuchItIs() {
    constexpr int kOps = 450;
    EngineFixture f(kOps);
    f.startAndSettle();
    f.backend.always(FakeBackend::Changes, Mood::Down);
    f.time.advance(30s);
    for (int n = 1; n <= kOps; ++n) f.pass(n, n);
    f.engine->recorded();
    f.time.advance(1min);
    QVERIFY(f.queued().empty());
    std::set<domain::OpId> lost;
    for (int n = 1; n <= kOps; ++n) lost.insert(opId(n));
    f.backend.beginGeneration("g2", lost);
    QVERIFY(f.acceptedOps().empty());
    f.backend.always(FakeBackend::Changes, Mood::Well);
    f.time.advance(2min);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(kOps));
    QVERIFY(f.queued().empty());
  }

  void feedThatIsNoLongerOursIsLoadedAnew_data() {
    QTest::addColumn<bool>("trusts_positions");
    QTest::newRow("found by the chain's check") << false;
    QTest::newRow("found by the chain in the answer") << true;
  }
  void feedThatIsNoLongerOursIsLoadedAnew() {
    QFETCH(const bool, trusts_positions);
    EngineFixture f(3);
    f.backend.trusts_positions = trusts_positions;
    f.startAndSettle();
    f.backend.diverge();
    f.time.advance(1min);
    QCOMPARE(f.backend.snapshots_begun, 2);
    f.backend.accept(checkIn(900, 3));
    f.time.advance(1s);
    QCOMPARE(f.history(3), History{checkIn(900, 3)});
    QCOMPARE(f.backend.snapshots_begun, 2);
  }

  void backendThatNeverAgreesWithItselfIsNotFloodedWithSnapshots() {
    EngineFixture f(3);
    f.startAndSettle();
    f.backend.keepFeed(0);
    for (int n = 0; n < 600; ++n) {
      f.backend.put(ticket(1));
      f.backend.diverge();
      f.time.advance(1s);
    }
    QVERIFY2(f.backend.snapshots_begun < 120, qPrintable(QString::number(f.backend.snapshots_begun)));
  }

  void kioskThatWasAwayTooLongLoadsASnapshot() {
    EngineFixture f(3);
    f.startAndSettle();
    f.engine->stop();
    f.backend.keepFeed(2);
    for (int n = 0; n < 3; ++n) f.backend.accept(checkIn(900 + n, n + 1));
    f.startAndSettle();
    QCOMPARE(f.backend.snapshots_begun, 2);
    QCOMPARE(f.history(1), History{checkIn(900, 1)});
  }

  void whatASnapshotHasIsHeldNoMoreHoweverMuchItIs() {
    constexpr int kOps = 1'000;
    EngineFixture f(kOps);
    f.startAndSettle();
    f.backend.always(FakeBackend::Changes, Mood::Down);
    f.time.advance(30s);
    for (int n = 1; n <= kOps; ++n) f.pass(n, n);
    f.engine->recorded();
    f.time.advance(1min);
    QVERIFY(f.queued().empty());
    f.backend.keepFeed(10);
    f.backend.always(FakeBackend::Changes, Mood::Well);
    while (f.backend.snapshots_begun < 2) f.time.advance(100ms);
    // Before anything else is new.
    f.time.advance(5s);
    QVERIFY(!must(f.store->tidy()));
    for (int n = 1; n <= kOps; ++n) QCOMPARE(f.passagesOf(n), std::vector{opId(n)});
  }

  void unwelcomeIsSaidOnceEachTime_data() {
    QTest::addColumn<int>("mood");
    QTest::newRow("unauthorized") << static_cast<int>(Mood::Unauthorized);
    QTest::newRow("update required") << static_cast<int>(Mood::TooOldProgram);
  }
  void unwelcomeIsSaidOnceEachTime() {
    QFETCH(const int, mood);
    EngineFixture f(2);
    const bool update = static_cast<Mood>(mood) == Mood::TooOldProgram;
    QSignalSpy said(f.engine.get(), update ? &sync::Engine::updateRequired : &sync::Engine::unauthorized);
    QSignalSpy other(f.engine.get(), update ? &sync::Engine::unauthorized : &sync::Engine::updateRequired);
    f.startAndSettle();
    for (int round = 1; round <= 2; ++round) {
      f.backend.everything(static_cast<Mood>(mood));
      f.serve(round, round);
      f.time.advance(5min);
      QCOMPARE(said.count(), round);
      f.backend.everything(Mood::Well);
      f.time.advance(5min);
    }
    QCOMPARE(other.count(), 0);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(2));
  }

  void storeThatFailsIsReportedAndTriedAgain() {
    EngineFixture f(2);
    QSignalSpy failed(f.engine.get(), &sync::Engine::storeFailed);
    f.replica->failures = 2;
    f.engine->start();
    f.time.advance(30s);
    QCOMPARE(failed.count(), 2);
    QCOMPARE(failed[0][0].value<ports::StoreError>().code, ports::StoreError::DiskFull);
    QVERIFY(f.store->facts().has_value());
    f.replica->failures = 1;
    f.backend.accept(checkIn(900, 2));
    f.time.advance(30s);
    QCOMPARE(failed.count(), 3);
    QCOMPARE(f.history(2), History{checkIn(900, 2)});
  }

  void stopIsCleanAtEveryMoment() {
    EngineFixture f(120);
    QSignalSpy facts(f.engine.get(), &sync::Engine::factsChanged);
    QSignalSpy status(f.engine.get(), &sync::Engine::statusChanged);
    f.startAndSettle();
    f.engine->stop();
    int op = 0;
    for (milliseconds moment = 0ms; moment <= 60ms; moment += 3ms) {
      f.backend.diverge();
      f.backend.put(ticket(121));
      f.engine->start();
      f.serve(op + 1, op + 1);
      ++op;
      f.time.advance(moment);
      f.engine->stop();
      const auto seen = std::pair(facts.count(), status.count());
      f.time.advance(2min);
      QCOMPARE(std::pair(facts.count(), status.count()), seen);
      QVERIFY(!std::filesystem::exists(f.folder / "event.next.db"));
    }
    f.engine->start();
    f.time.advance(1min);
    QCOMPARE(f.acceptedOps().size(), static_cast<std::size_t>(op));
    QVERIFY(f.queued().empty());
  }

  void engineMayGoAtEveryMoment() {
    EngineFixture f(120);
    for (milliseconds moment = 0ms; moment <= 60ms; moment += 5ms) {
      f.backend.diverge();
      f.engine->start();
      f.time.advance(moment);
      f.engine.reset();
      f.time.advance(2min);
      f.makeEngine();
    }
    f.startAndSettle();
    QVERIFY(f.history(120).empty());
  }

  void stopFromWithinASignal() {
    EngineFixture f(3);
    auto* engine = f.engine.get();
    int stops = 0;
    const auto stop = [&] {
      ++stops;
      engine->stop();
    };
    connect(engine, &sync::Engine::factsChanged, engine, stop);
    connect(engine, &sync::Engine::commandUnknown, engine, stop);
    connect(engine, &sync::Engine::unauthorized, engine, stop);
    connect(engine, &sync::Engine::storeFailed, engine, stop);
    f.backend.commands = {{"lock", ""}, {"lock", ""}};
    f.startAndSettle();
    QCOMPARE(stops, 1);
    f.backend.commands = {{"lock", ""}, {"lock", ""}};
    f.startAndSettle();
    QCOMPARE(stops, 2);
    f.backend.everything(Mood::Unauthorized);
    f.startAndSettle();
    QCOMPARE(stops, 3);
    f.backend.everything(Mood::Well);
    f.replica->failures = 1;
    f.backend.put(ticket(4));
    f.startAndSettle();
    QCOMPARE(stops, 4);
    // And start again from within.
    connect(engine, &sync::Engine::factsChanged, engine, [&] {
      engine->stop();
      engine->start();
    });
    f.startAndSettle();
    f.serve(1, 1);
    f.time.advance(2s);
    QCOMPARE(f.acceptedOps(), Ops{opId(1)});
  }
};

QTEST_GUILESS_MAIN(EngineTroubleTest)
#include "engine_trouble_test.moc"
