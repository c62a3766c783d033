// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "engine_fixture.h"

using namespace usher;
using namespace usher::sync::test;
using namespace usher::store::test;
using History = std::vector<domain::CheckIn>;
using Ops = std::vector<domain::OpId>;
using std::chrono::milliseconds;

/// How often the engine asks a backend that does not answer, and when it hands in once it does.
class EnginePaceTest : public QObject {
  Q_OBJECT

 private slots:
  void backOffsAreBoundedAndOfEachOne() {
    EngineFixture f(2);
    f.startAndSettle();
    f.backend.always(FakeBackend::Push, Mood::Busy);
    f.backend.retry_after = 7s;
    f.serve(1, 1);
    f.backend.accept(checkIn(900, 2));
    f.time.advance(1s);
    // The feed does not wait for the push.
    QCOMPARE(f.history(2), History{checkIn(900, 2)});
    f.time.advance(2min);
    const auto& pushes = f.backend.times[FakeBackend::Push];
    QVERIFY(pushes.size() > 3);
    for (std::size_t i = 1; i < pushes.size(); ++i) QVERIFY(pushes[i] - pushes[i - 1] >= 7s);

    f.backend.everything(Mood::Down);
    f.backend.times[FakeBackend::Changes].clear();
    f.time.advance(30min);
    const auto& polls = f.backend.times[FakeBackend::Changes];
    QVERIFY2(polls.size() > 30 && polls.size() < 200, qPrintable(QString::number(polls.size())));
    for (std::size_t i = 1; i < polls.size(); ++i) QVERIFY(polls[i] - polls[i - 1] <= 61s);
  }

  void guestsDoNotShortenABackOff() {
    EngineFixture f(60);
    f.startAndSettle();
    f.backend.everything(Mood::Down);
    f.time.advance(10min);
    const auto before = f.backend.times[FakeBackend::Push].size();
    for (int n = 1; n <= 60; ++n) {
      f.serve(n, n);
      f.time.advance(1s);
    }
    QVERIFY(f.backend.times[FakeBackend::Push].size() - before <= 15);
  }

  void firstPushAfterALongOutageIsSpreadByTheKiosksId() {
    std::set<milliseconds> delays;
    for (const char* kiosk : {"kiosk-1", "kiosk-2", "kiosk-3", "kiosk-1"}) {
      EngineFixture f(2);
      auto settings = f.engineSettings();
      settings.kiosk = *domain::KioskId::parse(QString(kiosk));
      settings.spread = 10s;
      f.makeEngine(settings);
      f.startAndSettle();
      f.backend.everything(Mood::Down);
      f.backend.always(FakeBackend::Push, Mood::Well);
      f.time.advance(5min);
      // The backend comes back for the others; how long until ours hands in?
      f.backend.always(FakeBackend::Changes, Mood::Well);
      while (!f.engine->status().online) f.time.advance(1ms);
      const auto back = f.time.monotonic();
      f.serve(1, 1);
      QVERIFY(f.backend.pushes.empty());
      f.time.advance(10s);
      QCOMPARE(f.backend.pushes.size(), std::size_t{1});
      const auto delay = f.backend.pushes[0].at - back;
      QVERIFY(delay > 0ms && delay < 10s);
      delays.insert(delay);
      // Only the first.
      f.serve(2, 2);
      QCOMPARE(f.backend.pushes.size(), std::size_t{2});
    }
    QCOMPARE(delays.size(), std::size_t{3});
  }

  void kioskThatStartsWithAnOldQueueSpreadsToo() {
    EngineFixture f(2);
    f.startAndSettle();
    f.engine->stop();
    f.pass(1, 1);
    f.time.advance(5min);
    auto settings = f.engineSettings();
    settings.spread = 10s;
    f.makeEngine(settings);
    f.engine->start();
    QVERIFY(f.backend.pushes.empty());
    f.time.advance(10s);
    QCOMPARE(f.acceptedOps(), Ops{opId(1)});
  }
};

QTEST_GUILESS_MAIN(EnginePaceTest)
#include "engine_pace_test.moc"
