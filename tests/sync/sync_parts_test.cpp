// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <memory>
#include <semaphore>
#include <set>
#include <thread>

#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/sync/clock_offset.h>
#include <usher/sync/loading.h>
#include <usher/sync/pause.h>
#include <usher/sync/qt_scheduler.h>

using namespace usher;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// All of its records were read.
struct NoMoreRecords final : ports::FetchedSnapshot {
  const ports::FeedPosition& position() const override { return at; }
  std::int64_t rows() const override { return 0; }
  std::expected<std::vector<ports::Record>, ports::BackendError> next() override { return {}; }
  void forget() override {}
  ports::FeedPosition at;
};

/// Completes for as long as it is let.
struct EndlessLoad final : ports::SnapshotLoad {
  std::expected<void, ports::StoreError> add(std::vector<ports::Record>) override { return {}; }
  std::expected<void, ports::StoreError> complete() override {
    begun.release();
    stopped.acquire();
    return std::unexpected(ports::StoreError{ports::StoreError::Failed, "stopped"});
  }
  void stop() override { stopped.release(); }
  std::expected<void, ports::StoreError> finish() override { return {}; }
  std::binary_semaphore begun{0};
  std::binary_semaphore stopped{0};
};

}  // namespace

class SyncPartsTest : public QObject {
  Q_OBJECT

 private slots:
  void pausesDoubleUpToAMinuteWithFullJitter() {
    fakes::FakeTime time;
    fakes::FakeRandom random;
    milliseconds longest_seen[8]{};
    std::set<milliseconds> different;
    for (int round = 0; round < 200; ++round) {
      sync::Pause pause(time, random);
      for (int failure = 0; failure < 8; ++failure) {
        const auto began = time.monotonic();
        milliseconds took = -1ms;
        pause.begin(std::nullopt, [&] { took = time.monotonic() - began; });
        QVERIFY(pause.isOn());
        time.advance(60s);
        QVERIFY(!pause.isOn());
        QVERIFY(took >= 0ms);
        QVERIFY(took <= std::min<milliseconds>(60s, 1s * (1 << failure)));
        longest_seen[failure] = std::max(longest_seen[failure], took);
        different.insert(took);
      }
    }
    // The whole width is used.
    for (int failure = 0; failure < 8; ++failure) {
      QVERIFY(longest_seen[failure] > std::min<milliseconds>(60s, 1s * (1 << failure)) * 9 / 10);
    }
    QVERIFY(different.size() > 1000);
  }

  void forgivenPauseIsShortAgain() {
    fakes::FakeTime time;
    fakes::FakeRandom random;
    sync::Pause pause(time, random);
    int calls = 0;
    for (int i = 0; i < 9; ++i) {
      pause.begin(std::nullopt, [&] { ++calls; });
      time.advance(60s);
    }
    pause.forgive();
    pause.begin(std::nullopt, [&] { ++calls; });
    time.advance(1s);
    QCOMPARE(calls, 10);
  }

  void backendsOwnTimeIsKept() {
    fakes::FakeTime time;
    fakes::FakeRandom random;
    sync::Pause pause(time, random);
    int calls = 0;
    pause.begin(20s, [&] { ++calls; });
    pause.cutShort(0ms);
    time.advance(19'999ms);
    QCOMPARE(calls, 0);
    time.advance(1ms);
    QCOMPARE(calls, 1);
  }

  void pauseCanBeCutAndCancelled() {
    fakes::FakeTime time;
    fakes::FakeRandom random;
    sync::Pause pause(time, random);
    int calls = 0;
    for (int i = 0; i < 7; ++i) {
      pause.begin(std::nullopt, [&] { ++calls; });
      pause.cutShort(0ms);
      time.advance(0ms);
      QCOMPARE(calls, i + 1);
    }
    time.advance(60s);
    QCOMPARE(calls, 7);
    pause.begin(std::nullopt, [&] { ++calls; });
    pause.cancel();
    time.advance(60s);
    QCOMPARE(calls, 7);
  }

  void lowestRoundTripTellsTheOffset() {
    sync::ClockOffset clock;
    const domain::Instant wall{1'000'000s};
    QVERIFY(!clock.offset(wall, 0ms));
    // Truth: the backend is 5 s ahead. A slow exchange, all of it on the way back, says something else.
    clock.add(wall + 5s, 0ms, 4000ms);
    QCOMPARE(clock.offset(wall, 0ms), std::optional<milliseconds>(3000ms));
    clock.add(wall + 15s + 10ms, 10'000ms, 10'020ms);
    QCOMPARE(clock.offset(wall + 20s, 20'000ms), std::optional<milliseconds>(5000ms));
    clock.add(wall + 33s, 20'000ms, 22'000ms);
    QCOMPARE(clock.offset(wall + 30s, 30'000ms), std::optional<milliseconds>(5000ms));
    // Only the last eight count: clocks drift.
    for (int i = 0; i < 8; ++i) clock.add(wall + 107s, 100'000ms, 100'100ms);
    QCOMPARE(clock.offset(wall + 100s, 100'000ms), std::optional<milliseconds>(6950ms));
  }

  // The indexes of a million take seconds: who stops the exchange does not wait for them.
  void loadingThatIsStoppedEndsWhateverIsUnderWay() {
    auto endless = std::make_unique<EndlessLoad>();
    auto& load = *endless;
    sync::Loading loading(std::make_unique<NoMoreRecords>(), std::move(endless));
    std::jthread work([&] { loading.run(); });
    load.begun.acquire();
    loading.stop();
    work.join();
    QVERIFY(loading.finish().index() != 0);
  }

  void qtSchedulerCallsLaterAndNotAfterItsEnd() {
    auto scheduler = std::make_unique<sync::QtScheduler>();
    QStringList calls;
    scheduler->after(5ms, [&] { calls << "second"; });
    scheduler->after(0ms, [&] { calls << "first"; });
    scheduler->after(-5ms, [&] { calls << "past"; });
    QVERIFY(calls.isEmpty());
    QTRY_COMPARE(calls.size(), 3);
    QCOMPARE(calls.last(), QString("second"));
    scheduler->after(0ms, [&] { calls << "never"; });
    scheduler.reset();
    QCoreApplication::processEvents();
    QCOMPARE(calls.size(), 3);
  }
};

QTEST_GUILESS_MAIN(SyncPartsTest)
#include "sync_parts_test.moc"
