// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include <usher/scan/shown_camera.h>

namespace usher::scan {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

class ShownCameraTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    shown_ = std::make_unique<ShownCamera>(2);
    now_ = ScanTiming::Time{1h};
  }

  void staysWhereNothingHappens() {
    for (int i = 0; i < 100; ++i) QCOMPARE(see(i % 2, still()), std::size_t(0));
    QVERIFY(!shown_->isBusy(0, now_));
    QVERIFY(!shown_->isBusy(1, now_));
  }

  void goesWhereACodeIs() {
    see(0, still());
    QCOMPARE(see(1, code()), std::size_t(1));
    QVERIFY(shown_->isBusy(1, now_));
    QVERIFY(!shown_->isBusy(0, now_));
    // And stays, whatever moves elsewhere, until it has been gone for a while.
    for (int i = 0; i < 30; ++i) QCOMPARE(see(0, i % 2 ? hand() : still()), std::size_t(1));
    see(1, unread());
    QCOMPARE(see(0, code()), std::size_t(1));
    now_ += 2s;
    QCOMPARE(see(0, code()), std::size_t(0));
  }

  void goesWhereSomethingMoves() {
    see(1, still());
    QCOMPARE(see(1, hand()), std::size_t(1));
    QVERIFY(shown_->isBusy(1, now_));
    // Something moves before both: it does not change to and fro.
    for (int i = 0; i < 60; ++i) QCOMPARE(see(i % 2, i % 4 < 2 ? hand() : still()), std::size_t(1));
    // A code is worth more.
    QCOMPARE(see(0, code()), std::size_t(0));
  }

  void isNotMovedByALampOrNoise() {
    FrameReading lit = still();
    std::ranges::fill(lit.light.mean, std::uint8_t(200));
    see(1, still());
    QCOMPARE(see(1, lit), std::size_t(0));
    FrameReading noisy = still();
    for (std::size_t i = 0; i < noisy.light.mean.size(); ++i)
      noisy.light.mean[i] = static_cast<std::uint8_t>(100 + i % 10);
    see(1, still());
    QCOMPARE(see(1, noisy), std::size_t(0));
    QVERIFY(!shown_->isBusy(1, now_));
  }

  void showsNoneThatIsLost() {
    QCOMPARE(shown_->lose(0), std::size_t(1));
    // Both are: the first that sends is shown.
    QCOMPARE(shown_->lose(1), std::size_t(1));
    QCOMPARE(see(0, still()), std::size_t(0));
    QCOMPARE(see(1, still()), std::size_t(0));
  }

 private:
  static FrameReading still() {
    FrameReading frame;
    std::ranges::fill(frame.light.mean, std::uint8_t(100));
    return frame;
  }
  static FrameReading hand() {
    FrameReading frame = still();
    std::fill_n(frame.light.mean.begin(), 20, std::uint8_t(160));
    return frame;
  }
  static FrameReading code() {
    FrameReading frame = still();
    frame.codes.push_back({"CODE", {}, {}});
    return frame;
  }
  static FrameReading unread() {
    FrameReading frame = still();
    frame.unread = UnreadCode{};
    return frame;
  }
  std::size_t see(int camera, FrameReading frame) {
    now_ += 33ms;
    frame.timing.arrived = now_;
    return shown_->see(static_cast<std::size_t>(camera), frame);
  }

  std::unique_ptr<ShownCamera> shown_;
  ScanTiming::Time now_{};
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::ShownCameraTest)
#include "shown_camera_test.moc"
