// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/coach.h>

namespace usher::scan {

using domain::CodeTrouble;
using std::chrono::milliseconds;

class CoachTest : public QObject {
  Q_OBJECT

 private slots:
  void saysNothingOfChance();
  void saysWhatMostFramesShow();
  void standsLongEnoughToBeRead();
  void endsWhenACodeIsRead();
  void endsWhenNothingIsHeldUp();
};

/// A camera of twenty frames a second.
class Watch {
 public:
  using Advice = std::optional<CodeTrouble>;

  Advice see(Advice trouble, bool read = false) {
    now_ += milliseconds(50);
    return coach_.see(trouble, read, now_);
  }
  /// The advice after as many frames as that.
  Advice seeFor(milliseconds time, Advice trouble) {
    Advice advice;
    for (milliseconds passed{0}; passed < time; passed += milliseconds(50)) advice = see(trouble);
    return advice;
  }

 private:
  Coach coach_;
  Coach::Time now_{};
};

void CoachTest::saysNothingOfChance() {
  Watch watch;
  for (int i = 0; i < 40; ++i)
    QCOMPARE(watch.see(i % 3 == 0 ? Watch::Advice(CodeTrouble::Far) : std::nullopt), std::nullopt);
  // A guest who comes near is read before there is a word.
  Watch quick;
  QCOMPARE(quick.seeFor(milliseconds(300), CodeTrouble::Blurred), std::nullopt);
  QCOMPARE(quick.see(std::nullopt, true), std::nullopt);
}

void CoachTest::saysWhatMostFramesShow() {
  Watch watch;
  Watch::Advice advice;
  for (int i = 0; i < 20; ++i) {
    advice = watch.see(i % 4 == 0   ? Watch::Advice(std::nullopt)
                       : i % 4 == 1 ? Watch::Advice(CodeTrouble::Glare)
                                    : Watch::Advice(CodeTrouble::Far));
  }
  QCOMPARE(advice, CodeTrouble::Far);
}

void CoachTest::standsLongEnoughToBeRead() {
  Watch watch;
  QCOMPARE(watch.seeFor(milliseconds(900), CodeTrouble::Far), CodeTrouble::Far);
  QCOMPARE(watch.seeFor(milliseconds(1'000), CodeTrouble::Blurred), CodeTrouble::Far);
  QCOMPARE(watch.seeFor(milliseconds(1'000), CodeTrouble::Blurred), CodeTrouble::Blurred);
}

void CoachTest::endsWhenACodeIsRead() {
  Watch watch;
  QCOMPARE(watch.seeFor(milliseconds(900), CodeTrouble::Far), CodeTrouble::Far);
  QCOMPARE(watch.see(std::nullopt, true), std::nullopt);
  QCOMPARE(watch.seeFor(milliseconds(700), CodeTrouble::Far), std::nullopt);
}

void CoachTest::endsWhenNothingIsHeldUp() {
  Watch watch;
  QCOMPARE(watch.seeFor(milliseconds(900), CodeTrouble::Far), CodeTrouble::Far);
  QCOMPARE(watch.seeFor(milliseconds(2'000), std::nullopt), std::nullopt);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::CoachTest)
#include "coach_test.moc"
