// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

#include <usher/store/handover.h>

using usher::store::Handover;

/// Of things that can't be copied.
using Things = Handover<std::unique_ptr<int>>;

class HandoverTest : public QObject {
  Q_OBJECT

 private slots:
  void allComesInOrderAndNoMoreThanThereIsRoomForWaits() {
    constexpr int kAhead = 4;
    constexpr int kThings = 5'000;
    Things things(kAhead);
    std::atomic<int> put = 0;
    std::jthread giver([&] {
      for (int i = 0; i < kThings; ++i) {
        if (things.put(std::make_unique<int>(i))) ++put;
      }
      things.end();
    });
    int taken = 0;
    while (const auto thing = things.take()) {
      QCOMPARE(**thing, taken);
      ++taken;
      // One may be on its way in.
      QVERIFY(put - taken <= kAhead + 1);
    }
    QCOMPARE(taken, kThings);
    QCOMPARE(put.load(), kThings);
  }

  void whatLiesThereAtTheEndIsStillTaken() {
    Things things(2);
    QVERIFY(things.put(std::make_unique<int>(7)));
    things.end();
    QVERIFY(!things.put(std::make_unique<int>(8)));
    QCOMPARE(**things.take(), 7);
    QVERIFY(!things.take());
  }

  void whatIsDroppedIsNotAndNobodyWaitsOn() {
    Things full(1);
    QVERIFY(full.put(std::make_unique<int>(7)));
    std::atomic<bool> is_put = true;
    std::jthread giver([&] { is_put = full.put(std::make_unique<int>(8)); });
    full.drop();
    giver.join();
    QVERIFY(!is_put);
    QVERIFY(!full.take());

    Things empty(1);
    std::atomic<bool> is_taken = true;
    std::jthread taker([&] { is_taken = empty.take().has_value(); });
    empty.drop();
    taker.join();
    QVERIFY(!is_taken);
  }
};

QTEST_GUILESS_MAIN(HandoverTest)
#include "handover_test.moc"
