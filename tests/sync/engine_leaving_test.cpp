// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "engine_fixture.h"

using namespace usher;
using namespace usher::sync::test;
using namespace usher::store::test;

namespace {

std::optional<domain::EventId> nextOf(const QSignalSpy& said) {
  return said.last().first().value<std::optional<domain::EventId>>();
}

}  // namespace

/// What the engine does when the backend wants this kiosk to leave its event.
class EngineLeavingTest : public QObject {
  Q_OBJECT

 private slots:
  void revokedKioskHandsInBeforeItForgets() {
    EngineFixture f(3);
    QSignalSpy leaving(f.engine.get(), &sync::Engine::leaving);
    QSignalSpy handed_in(f.engine.get(), &sync::Engine::handedIn);
    f.startAndSettle();
    f.backend.everything(Mood::Down);
    f.serve(1, 1);
    f.serve(2, 2);
    f.time.advance(10s);
    f.backend.always(FakeBackend::Changes, Mood::Revoked);
    f.backend.always(FakeBackend::Snapshot, Mood::Revoked);
    f.time.advance(2min);
    QCOMPARE(leaving.count(), 1);
    QCOMPARE(handed_in.count(), 0);
    const auto asked = f.backend.times[FakeBackend::Changes].size();
    f.time.advance(5min);
    QCOMPARE(f.backend.times[FakeBackend::Changes].size(), asked);
    // A program that ends in between begins anew with what it still has.
    f.engine->stop();
    f.engine->start();
    f.time.advance(2min);
    QCOMPARE(leaving.count(), 2);
    QCOMPARE(handed_in.count(), 0);
    QCOMPARE(f.engine->status().queued, std::int64_t{2});
    f.backend.always(FakeBackend::Push, Mood::Well);
    f.time.advance(2min);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(2));
    QCOMPARE(handed_in.count(), 1);
    QVERIFY(!nextOf(handed_in));
  }

  void movedKioskHandsInAndSaysWhereTo() {
    EngineFixture f(3);
    QSignalSpy leaving(f.engine.get(), &sync::Engine::leaving);
    QSignalSpy handed_in(f.engine.get(), &sync::Engine::handedIn);
    f.startAndSettle();
    f.backend.always(FakeBackend::Push, Mood::Down);
    f.serve(1, 1);
    f.backend.always(FakeBackend::Changes, Mood::Moved);
    f.backend.put(ticket(2));
    f.time.advance(1min);
    QCOMPARE(leaving.count(), 1);
    QCOMPARE(nextOf(leaving).value(), f.backend.moved_to);
    QCOMPARE(handed_in.count(), 0);
    f.backend.always(FakeBackend::Push, Mood::Well);
    f.time.advance(2min);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(1));
    QCOMPARE(handed_in.count(), 1);
    QCOMPARE(nextOf(handed_in).value(), f.backend.moved_to);
  }

  void revokedKioskThatMayNotHandInKeepsWhatItDid() {
    EngineFixture f(2);
    QSignalSpy handed_in(f.engine.get(), &sync::Engine::handedIn);
    f.startAndSettle();
    f.backend.everything(Mood::Revoked);
    f.serve(1, 1);
    f.time.advance(1h);
    QCOMPARE(handed_in.count(), 0);
    QCOMPARE(f.engine->status().queued, std::int64_t{1});
  }
};

QTEST_GUILESS_MAIN(EngineLeavingTest)
#include "engine_leaving_test.moc"
