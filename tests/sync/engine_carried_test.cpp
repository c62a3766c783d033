// SPDX-License-Identifier: Apache-2.0
#include "engine_fixture.h"

using namespace usher;
using namespace usher::sync::test;
using namespace usher::store::test;

/// What the engine makes of what came by a stick.
class EngineCarriedTest : public QObject {
  Q_OBJECT

 private slots:
  void theDataIsAsOldAsTheStick() {
    EngineFixture f(2);
    f.load(2, at("5"));
    f.backend.everything(Mood::Down);
    f.engine->start();
    f.time.advance(1min);
    QVERIFY(!f.engine->status().data_age);
    QSignalSpy caught_up(f.engine.get(), &sync::Engine::caughtUp);
    f.engine->carried({.whole_as_of = f.time.now() - 2h});
    QCOMPARE(f.engine->status().data_age, std::optional<std::chrono::seconds>(2h));
    QCOMPARE(caught_up.count(), 1);
    f.time.advance(10s);
    QCOMPARE(f.engine->status().data_age, std::optional<std::chrono::seconds>(2h + 10s));
    // An older one makes it no older, one from a clock ahead of this not newer than now.
    f.engine->carried({.whole_as_of = f.time.now() - 5h});
    QCOMPARE(f.engine->status().data_age, std::optional<std::chrono::seconds>(2h + 10s));
    f.engine->carried({.whole_as_of = f.time.now() + 1h});
    QCOMPARE(f.engine->status().data_age, std::optional<std::chrono::seconds>(0s));
    // What was read in part says nothing of how old the rest is.
    f.time.advance(10s);
    f.engine->carried({.changes = 7});
    QCOMPARE(f.engine->status().data_age, std::optional<std::chrono::seconds>(10s));
    QVERIFY(!f.engine->status().online);
  }

  void factsAndAWholeEventAreTold() {
    EngineFixture f(2);
    f.load(2, at("5"));
    f.backend.everything(Mood::Down);
    f.engine->start();
    QSignalSpy facts(f.engine.get(), &sync::Engine::factsChanged);
    QSignalSpy reloaded(f.engine.get(), &sync::Engine::reloaded);
    f.engine->carried({.changes = 1});
    QCOMPARE(facts.count() + reloaded.count(), 0);
    f.engine->carried({.all_anew = true, .facts_touched = true});
    QCOMPARE(facts.count(), 1);
    QCOMPARE(reloaded.count(), 1);
  }

  void aKioskThatIsToLeaveDoes() {
    EngineFixture f(2);
    f.load(2, at("5"));
    f.backend.everything(Mood::Down);
    f.engine->start();
    QSignalSpy leaving(f.engine.get(), &sync::Engine::leaving);
    QSignalSpy handed_in(f.engine.get(), &sync::Engine::handedIn);
    f.engine->carried(
        {.farewell = ports::BackendError{ports::BackendError::Revoked, "revoked", std::nullopt}});
    QCOMPARE(leaving.count(), 1);
    QCOMPARE(handed_in.count(), 1);
  }

  void theFeedIsHeldAndGoesOn() {
    EngineFixture f(2);
    f.startAndSettle();
    f.engine->holdFeed();
    f.backend.accept(checkIn(900, 1));
    f.time.advance(5min);
    QVERIFY(f.history(1).empty());
    f.engine->carried({});
    f.time.advance(1s);
    QCOMPARE(f.history(1), std::vector{checkIn(900, 1)});
  }
};

QTEST_GUILESS_MAIN(EngineCarriedTest)
#include "engine_carried_test.moc"
