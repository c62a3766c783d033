// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/double_scans.h>

namespace usher::scan {

using namespace std::chrono_literals;

class DoubleScansTest : public QObject {
  Q_OBJECT

  const DoubleScans::Time start_{1h};

 private slots:
  void takesACodeOnceThatComesTwice() {
    DoubleScans doubles;
    QVERIFY(!doubles.see("A", start_));
    QVERIFY(doubles.see("A", start_));
    QVERIFY(doubles.see("A", start_ + 1'499ms));
  }

  void takesItAnewWhenItComesLater() {
    DoubleScans doubles;
    QVERIFY(!doubles.see("A", start_));
    QVERIFY(!doubles.see("A", start_ + 1'500ms));
    QVERIFY(doubles.see("A", start_ + 1'600ms));
  }

  void takesItOnceForAsLongAsItIsSentAgainAndAgain() {
    DoubleScans doubles;
    QVERIFY(!doubles.see("A", start_));
    auto now = start_;
    for (int i = 0; i < 20; ++i) QVERIFY(doubles.see("A", now += 500ms));
    QVERIFY(!doubles.see("A", now + 1'500ms));
  }

  void takesTheNextGuestsAtOnce() {
    DoubleScans doubles;
    QVERIFY(!doubles.see("A", start_));
    QVERIFY(!doubles.see("B", start_ + 1ms));
    // The second of two scanners is slower.
    QVERIFY(doubles.see("A", start_ + 2ms));
    QVERIFY(doubles.see("B", start_ + 3ms));
    QVERIFY(!doubles.see("a", start_ + 4ms));
  }

  void hasTheWindowThatItIsGiven() {
    DoubleScans doubles(10ms);
    QVERIFY(!doubles.see("A", start_));
    QVERIFY(doubles.see("A", start_ + 9ms));
    QVERIFY(!doubles.see("A", start_ + 19ms));
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::DoubleScansTest)
#include "double_scans_test.moc"
