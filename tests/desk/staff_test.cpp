// SPDX-License-Identifier: Apache-2.0
// The rules of staff mode that need nothing but values.
#include <QTest>

#include <usher/domain/staff/deed.h>
#include <usher/domain/staff/failed_tries.h>

using namespace usher::domain;
using namespace std::chrono_literals;

namespace {

const Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h};

/// How long one waits after so many tries in a row.
std::chrono::seconds waitAfter(int count) {
  const auto until = lockedUntil({count, kNow}, kNow);
  return until ? std::chrono::duration_cast<std::chrono::seconds>(*until - kNow) : 0s;
}

}  // namespace

class StaffTest : public QObject {
  Q_OBJECT

 private slots:
  void whoMistypesDoesNotWait() {
    for (int count = 0; count < 3; ++count) QCOMPARE(waitAfter(count), 0s);
  }

  void whoTriesWaitsLongerAndLonger() {
    QCOMPARE(waitAfter(3), 15s);
    QCOMPARE(waitAfter(4), 30s);
    for (int count = 3; count < 50; ++count) QVERIFY(waitAfter(count + 1) >= waitAfter(count));
    QCOMPARE(waitAfter(8), 600s);
    QCOMPARE(waitAfter(1'000'000'000), 600s);
  }

  void waitingEnds() {
    FailedTries tries;
    for (int i = 0; i < 4; ++i) tries = afterFailure(tries, kNow + i * 1s);
    QCOMPARE(tries, (FailedTries{4, kNow + 3s}));
    QCOMPARE(lockedUntil(tries, kNow + 32s), std::optional(kNow + 33s));
    QCOMPARE(lockedUntil(tries, kNow + 33s), std::nullopt);
  }

  void aClockThatIsSetBackKeepsNobodyOut() {
    const FailedTries tries{8, kNow};
    QCOMPARE(lockedUntil(tries, kNow - 48h), std::optional(kNow - 48h + 600s));
  }

  void countingEndsBeforeTheNumbersDo() {
    const FailedTries most{std::numeric_limits<int>::max(), kNow};
    QCOMPARE(afterFailure(most, kNow).count, most.count);
  }

  void eachRoleMayWhatTheOnesBeforeMay() {
    QVERIFY(may(StaffRole::Staff, StaffDeed::LetIn));
    QVERIFY(!may(StaffRole::Staff, StaffDeed::Overrule));
    QVERIFY(may(StaffRole::Supervisor, StaffDeed::Overrule));
    QVERIFY(!may(StaffRole::Supervisor, StaffDeed::SetUpKiosk));
    QVERIFY(may(StaffRole::Staff, StaffDeed::TestPrint) && may(StaffRole::Staff, StaffDeed::AdjustKiosk));
    QVERIFY(!may(StaffRole::Staff, StaffDeed::Reload) && !may(StaffRole::Staff, StaffDeed::TakeDataAway));
    QVERIFY(!may(StaffRole::Supervisor, StaffDeed::Restart));
    for (int deed = 0; deed <= static_cast<int>(StaffDeed::Restart); ++deed) {
      const auto what = static_cast<StaffDeed>(deed);
      QVERIFY(may(StaffRole::Administrator, what));
      QVERIFY(!may(StaffRole::Staff, what) || may(StaffRole::Supervisor, what));
    }
  }
};

QTEST_GUILESS_MAIN(StaffTest)
#include "staff_test.moc"
