// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/burst_detector.h>

namespace usher::scan {

using namespace std::chrono_literals;
using Key = BurstDetector::Key;
using Do = BurstDetector::Do;

class BurstDetectorTest : public QObject {
  Q_OBJECT

 private slots:
  void tells_data();
  void tells();
  void cutsOffWhatIsTooLong();
  void endsByAPause();
  void forgetsOnceItIsABurst();
};

/// One letter a key: "^" shift, "<" left arrow, "\n" end; anything else is text. Gaps in ms, before each key.
struct Typed {
  QByteArray keys;
  QList<int> gaps;
};

/// What comes of it: characters given on (by replay or at once) and codes.
struct Came {
  QByteArray typed;
  QList<QByteArray> scanned;
};

Came type(BurstDetector& detector, const Typed& typed) {
  Came came;
  QByteArray held;
  const auto settle = [&](const BurstDetector::Step& step) {
    if (step.replay) came.typed += std::exchange(held, {});
    if (step.forget) held.clear();
    if (step.scanned) came.scanned << *step.scanned;
  };
  std::chrono::milliseconds at = 1000ms;
  for (qsizetype i = 0; i < typed.keys.size(); ++i) {
    at += std::chrono::milliseconds(typed.gaps[std::min(i, typed.gaps.size() - 1)]);
    const char c = typed.keys[i];
    const Key key = c == '^' ? Key::Modifier : c == '<' ? Key::Other : c == '\n' ? Key::End : Key::Text;
    const auto step = detector.press(key, key == Key::Text ? QString(QLatin1Char(c)) : QString(), at);
    settle(step);
    if (step.key == Do::Hold) held += c;
    if (step.key == Do::Pass) came.typed += c;
  }
  settle(detector.pause());
  return came;
}

void BurstDetectorTest::tells_data() {
  QTest::addColumn<QByteArray>("keys");
  QTest::addColumn<QList<int>>("gaps");
  QTest::addColumn<QByteArray>("typed");
  QTest::addColumn<QList<QByteArray>>("scanned");
  using Codes = QList<QByteArray>;
  QTest::newRow("scanner, Enter") << QByteArray("ABC123\n") << QList{5} << QByteArray() << Codes{"ABC123"};
  QTest::newRow("scanner, slowest gap")
      << QByteArray("ABC123\n") << QList{35} << QByteArray() << Codes{"ABC123"};
  QTest::newRow("scanner, no end key") << QByteArray("ABC123") << QList{5} << QByteArray() << Codes{"ABC123"};
  QTest::newRow("scanner with shift")
      << QByteArray("^AB^C123\n") << QList{5} << QByteArray("^") << Codes{"ABC123"};
  QTest::newRow("scanner stumbling late in the burst")
      << QByteArray("ABC1234\n") << QList{5, 5, 5, 5, 5, 5, 90, 90} << QByteArray() << Codes{"ABC1234"};
  QTest::newRow("two scans") << QByteArray("ABC123\nDEF456\n") << QList{5} << QByteArray()
                             << Codes{"ABC123", "DEF456"};
  QTest::newRow("two scans told apart by a pause only")
      << QByteArray("ABC123DEF456") << QList{5, 5, 5, 5, 5, 5, 101, 5} << QByteArray()
      << Codes{"ABC123", "DEF456"};
  QTest::newRow("a second end key right after a scan is the scanner's")
      << QByteArray("ABC123\n\n") << QList{5} << QByteArray() << Codes{"ABC123"};
  QTest::newRow("an end key long after a scan is a person's")
      << QByteArray("ABC123\n\n") << QList{5, 5, 5, 5, 5, 5, 5, 101} << QByteArray("\n") << Codes{"ABC123"};
  QTest::newRow("too short for a code")
      << QByteArray("ABC12\n") << QList{5} << QByteArray("ABC12\n") << Codes{};
  QTest::newRow("a person") << QByteArray("Zoe Mueller\n") << QList{120} << QByteArray("Zoe Mueller\n")
                            << Codes{};
  QTest::newRow("a person, just too slow for a scanner")
      << QByteArray("abcdefgh\n") << QList{36} << QByteArray("abcdefgh\n") << Codes{};
  QTest::newRow("a person rolling over five keys")
      << QByteArray("abcdefghij") << QList{80, 10, 10, 10, 10, 80, 10, 10} << QByteArray("abcdefghij")
      << Codes{};
  QTest::newRow("a person with shift")
      << QByteArray("^A^B") << QList{20, 20, 80, 20} << QByteArray("^A^B") << Codes{};
  QTest::newRow("arrows break what looked like a burst")
      << QByteArray("abcd<efgh") << QList{5} << QByteArray("abcd<efgh") << Codes{};
  QTest::newRow("an arrow after a burst ends it")
      << QByteArray("ABC123<") << QList{5} << QByteArray("<") << Codes{"ABC123"};
  QTest::newRow("a scan right after a person's key")
      << QByteArray("xABC123\n") << QList{80, 50, 5, 5, 5, 5, 5, 5} << QByteArray("x") << Codes{"ABC123"};
  QTest::newRow("a person right after a scan")
      << QByteArray("ABC123\nyes\n") << QList{5, 5, 5, 5, 5, 5, 5, 300, 120} << QByteArray("yes\n")
      << Codes{"ABC123"};
  QTest::newRow("a clock that goes back")
      << QByteArray("abcdef") << QList{5, 5, 5, -500, 5} << QByteArray("abcdef") << Codes{};
}

void BurstDetectorTest::tells() {
  QFETCH(const QByteArray, keys);
  QFETCH(const QList<int>, gaps);
  QFETCH(const QByteArray, typed);
  QFETCH(const QList<QByteArray>, scanned);
  BurstDetector detector;
  const Came came = type(detector, {keys, gaps});
  QCOMPARE(came.typed, typed);
  QCOMPARE(came.scanned, scanned);
  QVERIFY(!detector.waits());
}

void BurstDetectorTest::cutsOffWhatIsTooLong() {
  BurstDetector detector;
  const Came came = type(detector, {QByteArray(4096, 'a') + QByteArray(5000, 'b') + "\nABC123\n", {1}});
  QCOMPARE(came.typed, QByteArray());
  QCOMPARE(came.scanned, (QList<QByteArray>{QByteArray(4096, 'a'), "ABC123"}));
}

void BurstDetectorTest::endsByAPause() {
  BurstDetector detector;
  QVERIFY(!detector.waits());
  for (int i = 0; i < 5; ++i) detector.press(Key::Text, QStringLiteral("ü"), std::chrono::milliseconds(i));
  QVERIFY(detector.waits());
  QCOMPARE(detector.patience(), 35ms);
  detector.press(Key::Text, QStringLiteral("ü"), 5ms);
  QCOMPARE(detector.patience(), 100ms);
  QCOMPARE(detector.pause().scanned, QStringLiteral("üüüüüü").toUtf8());
  QVERIFY(!detector.waits());
  QVERIFY(!detector.pause().scanned);
}

void BurstDetectorTest::forgetsOnceItIsABurst() {
  BurstDetector detector;
  for (int i = 0; i < 5; ++i) {
    const auto step = detector.press(Key::Text, QStringLiteral("a"), std::chrono::milliseconds(i));
    QCOMPARE(step.key, Do::Hold);
    QVERIFY(!step.forget);
  }
  const auto sixth = detector.press(Key::Text, QStringLiteral("a"), 5ms);
  QCOMPARE(sixth.key, Do::Swallow);
  QVERIFY(sixth.forget);
  QVERIFY(!detector.press(Key::Text, QStringLiteral("a"), 6ms).forget);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::BurstDetectorTest)
#include "burst_detector_test.moc"
