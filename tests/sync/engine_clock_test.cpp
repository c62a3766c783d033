// SPDX-License-Identifier: Apache-2.0
#include "engine_fixture.h"

using namespace usher;
using namespace usher::sync::test;
using namespace usher::store::test;

namespace {

using domain::Instant;

/// A kiosk whose machine's clock may be wrong.
struct Clocked : EngineFixture {
  Clocked() : EngineFixture(9) {
    // Everything is here, and the program was started again in a boot in which nobody has told the time.
    startAndSettle();
    boot(QStringLiteral("boot-2"));
  }
  /// The program starts, in this boot of the machine; the exchange does not yet.
  void boot(const QString& name) {
    engine.reset();
    replica.reset();
    close();
    auto with = settings();
    with.boot = name;
    store = must(store::KioskStore::open(with, keys, time, random, signed_tickets, look_ups));
    replica = std::make_unique<WatchedReplica>(*store);
    makeEngine();
  }
  /// A guest passes and something is printed, as the machine's clock says.
  void serveNow(int number) {
    const Instant now = time.now();
    must(store->redeem(scanned(codeOf(number)), [&](auto) {
      auto made = checkIn(number, number);
      made.at = now;
      return ports::Ruling{made};
    }));
    must(store->record({opId(100 + number), now, domain::op::PrintResult{.ticket = ticketId(number)}}));
    truths[opId(number)] = truths[opId(100 + number)] = time.truth();
    engine->recorded();
  }
  /// All of it has arrived with the time that it was, to the accuracy of a comparison over a network.
  void verifyArrived(int ops) {
    QCOMPARE(int(backend.accepted().size() + backend.done.size()), ops);
    const auto verify = [this](const domain::OpId& op, Instant at) {
      const auto off = at - truths[op];
      QVERIFY2(std::chrono::abs(off) <= 2s,
               qPrintable(QStringLiteral("%1 is off by %2 ms").arg(op.text()).arg(off.count())));
    };
    for (const auto& made : backend.accepted()) verify(made.id, made.at);
    for (const auto& op : backend.done) verify(op.id, op.at);
  }

  std::map<domain::OpId, Instant> truths;
};

class EngineClockTest : public QObject {
  Q_OBJECT

 private slots:
  void whatWasDoneUnderAWrongClockIsToldRight_data() {
    QTest::addColumn<qint64>("error_s");
    QTest::newRow("slow") << qint64{-3 * 3600};
    QTest::newRow("fast") << qint64{5 * 3600 + 7};
    QTest::newRow("a clock without a battery") << qint64{-20LL * 365 * 86'400};
    QTest::newRow("right") << qint64{0};
  }
  void whatWasDoneUnderAWrongClockIsToldRight() {
    QFETCH(const qint64, error_s);
    Clocked f;
    f.backend.everything(Mood::Down);
    f.time.setWallError(std::chrono::seconds(error_s));
    f.engine->start();
    f.serveNow(1);
    f.time.advance(30min);
    f.serveNow(2);
    f.time.advance(10min);
    QVERIFY(!f.engine->status().clock_offset);
    f.backend.everything(Mood::Well);
    f.time.advance(2min);
    f.verifyArrived(4);
    QCOMPARE(f.engine->status().clock_offset, std::optional<std::chrono::milliseconds>(-1s * error_s));
  }

  void whatIsKeptIsPutRightToo() {
    Clocked f;
    f.backend.everything(Mood::Down);
    f.time.setWallError(2h);
    f.engine->start();
    f.serveNow(1);
    f.time.advance(1min);
    f.backend.everything(Mood::Well);
    // It is not taken, and waits on.
    f.backend.always(FakeBackend::Push, Mood::Busy);
    f.time.advance(2min);
    QCOMPARE(must(f.store->depth()).waiting, std::int64_t{2});
    QCOMPARE(f.history(1).size(), std::size_t{1});
    QVERIFY(std::chrono::abs(f.history(1)[0].at - f.truths[opId(1)]) < 2s);
    QVERIFY(std::chrono::abs(*must(f.store->depth()).oldest - f.truths[opId(1)]) < 2s);
  }

  void aClockThatIsSetWhileItRunsChangesNothingOfWhatIsTold_data() {
    QTest::addColumn<qint64>("jump_s");
    QTest::newRow("forwards") << qint64{7200};
    QTest::newRow("backwards") << qint64{-5400};
  }
  void aClockThatIsSetWhileItRunsChangesNothingOfWhatIsTold() {
    QFETCH(const qint64, jump_s);
    Clocked f;
    f.startAndSettle();
    QVERIFY(!f.engine->status().clock_set_by);
    f.backend.everything(Mood::Down);
    f.serveNow(1);
    f.time.advance(5min);
    f.time.setWallError(std::chrono::seconds(jump_s));
    f.serveNow(2);
    QCOMPARE(f.engine->status().clock_set_by, std::optional(std::chrono::seconds(jump_s)));
    QCOMPARE(f.engine->status().clock_offset,
             std::optional<std::chrono::milliseconds>(std::chrono::seconds(-jump_s)));
    // Within the boot the time is known to the next run of the program, without a network.
    f.boot(QStringLiteral("boot-2"));
    f.engine->start();
    QVERIFY(f.engine->bootTime());
    f.serveNow(3);
    f.time.advance(5min);
    f.backend.everything(Mood::Well);
    f.time.advance(2min);
    f.verifyArrived(6);
    // Nothing that is put off waits until a clock that was set back has come there again.
    f.backend.retries[opId(4)] = 1;
    f.serveNow(4);
    f.time.advance(1s);
    f.time.setWallError(std::chrono::seconds(jump_s) - 10h);
    f.time.advance(2min);
    f.verifyArrived(8);
  }

  void aClockThatIsSetIsSeenBeforeTheFirstContact() {
    Clocked f;
    f.backend.everything(Mood::Down);
    f.engine->start();
    f.time.advance(1min);
    f.time.setWallError(1s);
    QVERIFY(!f.engine->status().clock_set_by);
    f.time.setWallError(-45min);
    QSignalSpy told(f.engine.get(), &sync::Engine::statusChanged);
    f.time.advance(1min);
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last()[0].value<sync::SyncStatus>().clock_set_by,
             std::optional<std::chrono::seconds>(-45min));
  }

  void anEarlierBootKeepsItsTime() {
    Clocked f;
    f.startAndSettle();
    f.backend.everything(Mood::Down);
    f.time.setWallError(2h);
    f.serveNow(3);
    // It was tried in vain: what comes next is not looked at before the program starts again.
    f.time.advance(50ms);
    f.serveNow(1);
    // In this one nobody has told the time before it ends.
    f.boot(QStringLiteral("boot-3"));
    f.time.setWallError(0ms);
    f.serveNow(2);
    f.boot(QStringLiteral("boot-4"));
    f.engine->start();
    f.time.advance(1min);
    f.backend.everything(Mood::Well);
    f.time.advance(3min);
    f.verifyArrived(6);
  }

  void atTheFirstContactTheTimeIsAskedAtOnce() {
    Clocked f;
    f.backend.everything(Mood::Down);
    f.time.setWallError(2h);
    f.engine->start();
    f.serveNow(1);
    f.time.advance(3s);
    f.backend.everything(Mood::Well);
    while (!f.engine->status().online) f.time.advance(20ms);
    // The next beat is many seconds away.
    f.time.advance(500ms);
    f.verifyArrived(2);
  }

  void whoNeverTellsTheTimeHearsAllTheSame_data() {
    QTest::addColumn<Mood>("mood");
    QTest::newRow("refuses heartbeats") << Mood::Refuses;
    QTest::newRow("no way for them") << Mood::Down;
    QTest::newRow("never answers them") << Mood::Hangs;
    QTest::newRow("garbles them") << Mood::Garbles;
  }
  void whoNeverTellsTheTimeHearsAllTheSame() {
    QFETCH(const Mood, mood);
    Clocked f;
    f.backend.always(FakeBackend::Heartbeat, mood);
    f.engine->start();
    f.serveNow(1);
    f.time.advance(3min);
    f.verifyArrived(2);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(EngineClockTest)
#include "engine_clock_test.moc"
