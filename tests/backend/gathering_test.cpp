// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/store/sqlite/gathering.h>

using std::chrono::milliseconds;
using usher::backend::store::Gathering;

namespace {
constexpr Gathering::Duration kNone{};
}

class GatheringTest : public QObject {
  Q_OBJECT
 private slots:
  void waitsForWhomItAnswered() {
    Gathering gathering;
    QVERIFY(gathering.patience() == kNone);
    gathering.committed(3, 2, milliseconds(4));
    QCOMPARE(gathering.hopedFor(), std::size_t{5});
    QVERIFY(gathering.patience() == milliseconds(2));
  }

  void oneWriterAloneNeverWaits() {
    Gathering gathering;
    gathering.committed(1, 0, milliseconds(4));
    QVERIFY(gathering.patience() == kNone);
  }

  void aSlowDiskDoesNotMakeItWaitLonger() {
    Gathering gathering;
    gathering.committed(64, 0, milliseconds(900));
    QVERIFY(gathering.patience() <= milliseconds(5));
  }

  void oneWaitIsForOneCommit() {
    Gathering gathering;
    gathering.committed(2, 0, milliseconds(4));
    gathering.waited(true);
    QVERIFY(gathering.patience() == kNone);
  }

  void whoeverDoesNotComeIsAwaitedMoreRarely() {
    Gathering gathering;
    const auto commitsUntilNextWait = [&] {
      int commits = 0;
      do {
        gathering.committed(2, 0, milliseconds(4));
        ++commits;
      } while (gathering.patience() == kNone && commits < 1000);
      return commits;
    };
    QCOMPARE(commitsUntilNextWait(), 1);
    gathering.waited(false);
    const int after_one = commitsUntilNextWait();
    gathering.waited(false);
    const int after_two = commitsUntilNextWait();
    QVERIFY(after_one > 1 && after_two > after_one);
    for (int i = 0; i < 20; ++i) {
      gathering.waited(false);
      QVERIFY(commitsUntilNextWait() <= 33);
    }
    gathering.waited(true);
    QCOMPARE(commitsUntilNextWait(), 1);
  }
};

QTEST_GUILESS_MAIN(GatheringTest)
#include "gathering_test.moc"
