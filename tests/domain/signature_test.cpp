// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <cmath>

#include <usher/domain/signature.h>

using namespace usher::domain;

namespace {

Stroke wave(int points, int top) {
  Stroke stroke;
  for (int i = 0; i < points; ++i) {
    stroke.emplace_back(100 + 800 * i / points,
                        top + static_cast<int>(90 * std::sin(i * 0.21) * std::cos(i * 0.037)));
  }
  return stroke;
}

/// The points that path data leads through.
std::vector<QPoint> pointsOf(const QString& path) {
  std::vector<QPoint> points;
  QString number;
  std::vector<int> numbers;
  QPoint from;
  bool absolute = false;
  const auto endNumber = [&] {
    if (number.isEmpty()) return;
    numbers.push_back(number.toInt());
    number.clear();
    if (numbers.size() < 2) return;
    from = absolute ? QPoint(numbers[0], numbers[1]) : from + QPoint(numbers[0], numbers[1]);
    points.push_back(from);
    numbers.clear();
  };
  for (const QChar c : path) {
    if (!c.isDigit()) endNumber();
    if (c == u'M') absolute = true;
    if (c == u'l') absolute = false;
    if (c.isDigit() || c == u'-') number += c;
  }
  endNumber();
  return points;
}

}  // namespace

class SignatureTest : public QObject {
  Q_OBJECT

 private slots:
  void aStrokeIsAMoveAndLines() {
    QCOMPARE(signaturePath({{{12, 30}, {17, 33}, {21, 12}}}), QStringLiteral("M12 30l5 3 4-21"));
    QCOMPARE(signaturePath({{{12, 30}, {10, 40}}, {{0, 0}, {3, 4}}}), QStringLiteral("M12 30l-2 10M0 0l3 4"));
    QCOMPARE(signaturePath({{{5, 6}}}), QStringLiteral("M5 6l0 0"));
  }

  void whatLiesOnALineIsLeftOut() {
    QCOMPARE(signaturePath({{{0, 0}, {10, 10}, {20, 20}, {30, 30}}}), QStringLiteral("M0 0l30 30"));
  }

  void aLongOneKeepsItsShape() {
    std::vector<Stroke> strokes = {wave(900, 120), wave(900, 260)};
    const QString path = signaturePath(strokes);
    QVERIFY(path.size() <= 2000);
    QVERIFY(path.size() > 500);
    const auto points = pointsOf(path);
    QCOMPARE(points.front(), strokes[0].front());
    QCOMPARE(points.back(), strokes[1].back());
    // Whatever was drawn is near to a corner that is kept, or between two.
    int highest = 1000;
    int lowest = 0;
    for (const QPoint& point : points) {
      highest = std::min(highest, point.y());
      lowest = std::max(lowest, point.y());
    }
    QVERIFY(std::abs(highest - 30) < 12);
    QVERIFY(std::abs(lowest - 350) < 12);
  }

  void aThousandDotsEnd() {
    std::vector<Stroke> dots;
    for (int i = 0; i < 1000; ++i) dots.push_back({{i, i % 400}});
    QVERIFY(signaturePath(dots).size() <= 2000);
  }

  void aStrayTouchIsNoSignature() {
    QVERIFY(!isSigned({}));
    QVERIFY(!isSigned({{{500, 200}}}));
    QVERIFY(!isSigned({{{500, 200}, {520, 200}}}));
    QVERIFY(isSigned({wave(50, 200)}));
  }
};

QTEST_APPLESS_MAIN(SignatureTest)
#include "signature_test.moc"
