// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/debounce.h>

namespace usher::scan {

using namespace std::chrono_literals;

/// A frame: when, and what it shows. Said: "" nothing, "+A" scanned, "*" several.
struct Frame {
  int at_ms;
  QList<QByteArray> shows;
  QByteArray said;
};

class DebounceTest : public QObject {
  Q_OBJECT

 private slots:
  void says_data();
  void says();
  void startsAnewForEachObject();
  void followsItsSettings();
};

QByteArray wordFor(const Debounce::Outcome& outcome) {
  if (std::holds_alternative<Debounce::Several>(outcome)) return "*";
  const auto* scanned = std::get_if<Debounce::Scanned>(&outcome);
  return scanned ? "+" + scanned->code : QByteArray();
}

void DebounceTest::says_data() {
  QTest::addColumn<QList<Frame>>("frames");
  QTest::newRow("a code is scanned in its first frame") << QList<Frame>{{0, {"A"}, "+A"}};
  QTest::newRow("nothing in view says nothing") << QList<Frame>{{0, {}, ""}, {33, {}, ""}};
  QTest::newRow("the same code held up is scanned once")
      << QList<Frame>{{0, {"A"}, "+A"}, {33, {"A"}, ""}, {66, {"A"}, ""}, {30'000, {"A"}, ""}};
  QTest::newRow("a frame without it does not make it new")
      << QList<Frame>{{0, {"A"}, "+A"}, {33, {}, ""}, {66, {"A"}, ""}, {99, {}, ""}, {132, {"A"}, ""}};
  QTest::newRow("out of view for less than two seconds")
      << QList<Frame>{{0, {"A"}, "+A"}, {33, {}, ""}, {2'032, {"A"}, ""}};
  QTest::newRow("out of view for two seconds")
      << QList<Frame>{{0, {"A"}, "+A"}, {33, {}, ""}, {2'033, {"A"}, "+A"}, {2'066, {"A"}, ""}};
  QTest::newRow("coming back starts the two seconds again")
      << QList<Frame>{{0, {"A"}, "+A"},   {33, {}, ""},    {1'500, {"A"}, ""},  {1'533, {}, ""},
                      {3'000, {"A"}, ""}, {3'033, {}, ""}, {5'033, {"A"}, "+A"}};
  QTest::newRow("time without frames is not time out of view")
      << QList<Frame>{{0, {"A"}, "+A"}, {10'000, {"A"}, ""}};
  QTest::newRow("another code is scanned at once") << QList<Frame>{{0, {"A"}, "+A"}, {33, {"B"}, "+B"}};
  QTest::newRow("back to the first one soon after")
      << QList<Frame>{{0, {"A"}, "+A"}, {33, {"B"}, "+B"}, {66, {"A"}, ""}, {99, {"B"}, ""}};
  QTest::newRow("back to the first one after two seconds")
      << QList<Frame>{{0, {"A"}, "+A"}, {33, {"B"}, "+B"}, {2'033, {"A"}, "+A"}};
  QTest::newRow("the same code twice in a frame is one")
      << QList<Frame>{{0, {"A", "A"}, "+A"}, {33, {"A", "A"}, ""}};
  QTest::newRow("two codes in one frame only are not several, and none is scanned in it")
      << QList<Frame>{{0, {"A", "B"}, ""}, {33, {}, ""}, {66, {}, ""}, {99, {"A", "B"}, ""}};
  QTest::newRow("two codes in two frames in a row are several, once") << QList<Frame>{
      {0, {"A", "B"}, ""}, {33, {"A", "B"}, "*"}, {66, {"A", "B"}, ""}, {9'000, {"B", "A"}, ""}};
  QTest::newRow("two codes, one of them lost by the decoder for a frame") << QList<Frame>{
      {0, {"A", "B"}, ""}, {33, {"A"}, ""}, {66, {"A", "B"}, "*"}, {99, {"B"}, ""}, {132, {"A", "B"}, ""}};
  QTest::newRow("several again after they were gone")
      << QList<Frame>{{0, {"A", "B"}, ""}, {33, {"A", "B"}, "*"}, {66, {}, ""},
                      {633, {}, ""},       {666, {"A", "B"}, ""}, {700, {"A", "B"}, "*"}};
  QTest::newRow("one of several taken away: the other is scanned when it has been alone") << QList<Frame>{
      {0, {"A", "B"}, ""}, {33, {"A", "B"}, "*"}, {66, {"A"}, ""}, {632, {"A"}, ""}, {633, {"A"}, "+A"}};
  QTest::newRow("a second ticket beside one that was scanned does not scan it again")
      << QList<Frame>{{0, {"A"}, "+A"},
                      {33, {"A", "B"}, ""},
                      {66, {"A", "B"}, "*"},
                      {1'000, {"A"}, ""},
                      {1'033, {"B"}, "+B"}};
  QTest::newRow("a third code after several is scanned at once")
      << QList<Frame>{{0, {"A", "B"}, ""}, {33, {"A", "B"}, "*"}, {66, {"C"}, "+C"}};
}

void DebounceTest::says() {
  QFETCH(const QList<Frame>, frames);
  Debounce debounce;
  for (const Frame& frame : frames) {
    const auto outcome = debounce.see(std::vector(frame.shows.begin(), frame.shows.end()),
                                      Debounce::Time(std::chrono::milliseconds(frame.at_ms)));
    QVERIFY2(
        wordFor(outcome) == frame.said,
        qPrintable(
            QStringLiteral("at %1 ms: \"%2\"").arg(frame.at_ms).arg(QString::fromUtf8(wordFor(outcome)))));
  }
}

void DebounceTest::startsAnewForEachObject() {
  const std::vector<QByteArray> codes{"A"};
  QCOMPARE(wordFor(Debounce().see(codes, {})), QByteArray("+A"));
  QCOMPARE(wordFor(Debounce().see(codes, {})), QByteArray("+A"));
}

void DebounceTest::followsItsSettings() {
  Debounce debounce({.out_of_view = 100ms, .several_frames = 3, .alone_after = 50ms});
  const std::vector<QByteArray> one{"A"};
  const std::vector<QByteArray> two{"A", "B"};
  const auto at = [](int ms) { return Debounce::Time(std::chrono::milliseconds(ms)); };
  QCOMPARE(wordFor(debounce.see(one, at(0))), QByteArray("+A"));
  QCOMPARE(wordFor(debounce.see({}, at(10))), QByteArray());
  QCOMPARE(wordFor(debounce.see(one, at(110))), QByteArray("+A"));
  QCOMPARE(wordFor(debounce.see(two, at(120))), QByteArray());
  QCOMPARE(wordFor(debounce.see(two, at(130))), QByteArray());
  QCOMPARE(wordFor(debounce.see(two, at(140))), QByteArray("*"));
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::DebounceTest)
#include "debounce_test.moc"
