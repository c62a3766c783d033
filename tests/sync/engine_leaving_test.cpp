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

std::optional<QString> troubleOf(const QSignalSpy& told) {
  return told.last().first().value<std::optional<QString>>();
}

const domain::EventId kSpring = *domain::EventId::parse(u"spring");
const domain::StaffMemberId kAda = *domain::StaffMemberId::parse(u"ada");

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

  void staffHaveItGoToAnEventThatIsOffered_data() {
    QTest::addColumn<bool>("answered");
    QTest::newRow("and hear of it") << true;
    QTest::newRow("though the answer is lost") << false;
  }
  void staffHaveItGoToAnEventThatIsOffered() {
    QFETCH(bool, answered);
    EngineFixture f(3);
    QSignalSpy told(f.engine.get(), &sync::Engine::switchAnswered);
    QSignalSpy handed_in(f.engine.get(), &sync::Engine::handedIn);
    f.backend.other_events = {{kSpring, {}}};
    f.startAndSettle();
    f.backend.always(FakeBackend::Push, Mood::Down);
    f.serve(1, 1);
    if (!answered) f.backend.next(FakeBackend::Switch, Mood::LosesAnswer);
    f.engine->switchEvent(kSpring, kAda);
    f.time.advance(1min);
    QCOMPARE(f.backend.switched_by, std::vector{kAda});
    QVERIFY2(answered ? told.count() == 1 && !troubleOf(told) : told.count() <= 1, "only what is known");
    QCOMPARE(handed_in.count(), 0);
    f.backend.always(FakeBackend::Push, Mood::Well);
    f.time.advance(5min);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(1));
    QCOMPARE(handed_in.count(), 1);
    QCOMPARE(nextOf(handed_in).value(), kSpring);
  }

  void whatIsNotOfferedIsRefusedAndNothingElseChanges() {
    EngineFixture f(3);
    QSignalSpy told(f.engine.get(), &sync::Engine::switchAnswered);
    QSignalSpy leaving(f.engine.get(), &sync::Engine::leaving);
    f.startAndSettle();
    f.engine->switchEvent(kSpring, kAda);
    f.time.advance(1min);
    QCOMPARE(told.count(), 1);
    QCOMPARE(troubleOf(told), std::optional(QStringLiteral("409")));
    QVERIFY2(f.engine->status().online, "it has answered");
    QCOMPARE(leaving.count(), 0);
  }

  void aSwitchWithoutABackendIsTrouble() {
    EngineFixture f(3);
    QSignalSpy told(f.engine.get(), &sync::Engine::switchAnswered);
    f.backend.other_events = {{kSpring, {}}};
    f.startAndSettle();
    f.backend.always(FakeBackend::Switch, Mood::Down);
    f.engine->switchEvent(kSpring, kAda);
    f.time.advance(1min);
    QCOMPARE(troubleOf(told), std::optional(QStringLiteral("connection refused")));
    QVERIFY(f.backend.switched_by.empty());
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
