// SPDX-License-Identifier: Apache-2.0
#include "engine_fixture.h"

using namespace usher;
using namespace usher::store::test;
using namespace usher::sync::test;
using domain::LoadProgress;
using ports::StoreError;

namespace {

/// Has whole events fail as on a disk that is full before all of them is in.
class CrampedReplica final : public ports::Replica {
 public:
  explicit CrampedReplica(ports::Replica& replica) : replica_(replica) {}
  bool is_full = false;

  std::expected<std::optional<ports::FeedPosition>, StoreError> position() override {
    return replica_.position();
  }
  std::expected<std::unique_ptr<ports::SnapshotLoad>, StoreError> beginSnapshot(
      const domain::EventId& event, const ports::FeedPosition& at) override {
    auto load = replica_.beginSnapshot(event, at);
    if (!load || !is_full) return load;
    return std::make_unique<Load>(*std::move(load));
  }
  std::expected<void, StoreError> apply(const ports::ChangeBatch& batch) override {
    return replica_.apply(batch);
  }

 private:
  struct Load final : ports::SnapshotLoad {
    explicit Load(std::unique_ptr<ports::SnapshotLoad> real) : load(std::move(real)) {}
    std::expected<void, StoreError> add(std::vector<ports::Record> records) override {
      return load->add(std::move(records));
    }
    std::expected<void, StoreError> complete() override {
      return std::unexpected(StoreError{StoreError::DiskFull, "event.next.db: full"});
    }
    void stop() override { load->stop(); }
    std::expected<void, StoreError> finish() override { return complete(); }
    std::unique_ptr<ports::SnapshotLoad> load;
  };

  ports::Replica& replica_;
};

}  // namespace

/// How a whole event comes in, and what else goes on meanwhile.
class EngineSnapshotTest : public QObject {
  Q_OBJECT

 private slots:
  void staffSeeHowFarItIs() {
    EngineFixture f(300);
    f.time.work_takes = 1s;
    std::vector<std::optional<LoadProgress>> told;
    connect(f.engine.get(), &sync::Engine::statusChanged, this,
            [&](const sync::SyncStatus& status) { told.push_back(status.progress); });
    f.startAndSettle();
    const auto has = [&](LoadProgress::Step step) {
      return std::ranges::any_of(told, [&](const auto& one) { return one && one->step == step; });
    };
    QVERIFY(has(LoadProgress::Fetching));
    QVERIFY(has(LoadProgress::Loading));
    QVERIFY(!told.back());
    QVERIFY(!f.engine->status().progress);
  }

  void aBadLineGetsItHerePieceByPiece() {
    EngineFixture f(60);
    f.backend.cut_downloads = 30;
    f.engine->start();
    // With waits that double it would have had a dozen tries.
    f.time.advance(3min);
    QCOMPARE(f.backend.cut_downloads, 0);
    QVERIFY(f.store->facts().has_value());
  }

  void howFastItIsAndHowLongItTakes() {
    LoadProgress progress{.step = LoadProgress::Loading, .done = 400'000, .of = 1'000'000};
    QVERIFY(!progress.left());
    progress.per_second = 85'000;
    QCOMPARE(progress.left(), std::optional(std::chrono::seconds(8)));
    progress.of.reset();
    QVERIFY(!progress.left());
  }

  void stoppedHalfwayItLeavesTheOldOneAndBeginsAnew() {
    EngineFixture f(60);
    f.startAndSettle();
    f.backend.put(ticket(61));
    f.time.work_takes = 1s;
    f.engine->reload();
    // It has been fetched, and is about to be loaded.
    f.time.advance(FakeBackend::kLatency);
    QVERIFY(std::filesystem::exists(f.folder / "event.next.db"));
    f.engine->stop();
    QVERIFY(!std::filesystem::exists(f.folder / "event.next.db"));
    f.pass(1, 1);
    f.time.advance(10s);
    QCOMPARE(must(f.store->position())->generation, QString("g1"));
    f.engine->start();
    f.time.advance(4s);
    QVERIFY(f.history(61).empty());
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(1));
  }

  void goneHalfwayItIsGoneWhole() {
    EngineFixture f(60);
    f.time.work_takes = 1s;
    f.engine->start();
    f.time.advance(FakeBackend::kLatency);
    QVERIFY(std::filesystem::exists(f.folder / "event.next.db"));
    f.engine.reset();
    QVERIFY(!std::filesystem::exists(f.folder / "event.next.db"));
    f.time.advance(10s);
    QVERIFY(!f.store->facts());
  }

  void aDiskWithNoRoomForAWholeEventServesGuestsOn() {
    EngineFixture f(60);
    CrampedReplica cramped(*f.store);
    f.engine = std::make_unique<sync::Engine>(f.engineSettings(), cramped, *f.store, f.backend, f.time,
                                              f.random, f.time);
    f.startAndSettle();
    QSignalSpy lost(f.engine.get(), &sync::Engine::storeFailed);
    cramped.is_full = true;
    f.engine->reload();
    f.time.advance(100ms);
    QCOMPARE(f.engine->status().last_error, QString("event.next.db: full"));
    QVERIFY(!std::filesystem::exists(f.folder / "event.next.db"));
    f.serve(1, 1);
    f.time.advance(1min);
    // The store is well: nobody closes it for that.
    QCOMPARE(lost.count(), 0);
    QCOMPARE(f.acceptedOps(), EngineFixture::opsUpTo(1));
    QSignalSpy reloaded(f.engine.get(), &sync::Engine::reloaded);
    cramped.is_full = false;
    f.time.advance(2min);
    QCOMPARE(reloaded.count(), 1);
    QVERIFY(f.engine->status().online);
    f.engine.reset();
  }
};

QTEST_GUILESS_MAIN(EngineSnapshotTest)
#include "engine_snapshot_test.moc"
