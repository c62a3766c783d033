// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTest>

#include <algorithm>

#include <usher/scan/black_and_white.h>
#include <usher/scan/code_region.h>
#include <usher/scan/drawn_pattern.h>
#include <usher/scan/finder_candidates.h>

#include "code_picture.h"

namespace usher::scan {

class FinderCandidatesTest : public QObject {
  Q_OBJECT

 private slots:
  void findsTheThreeOfACode_data();
  void findsTheThreeOfACode();
  void tellsInvertedOnes();
  void findsNoneInWriting();
  void knowsWhatIsReadAlready();
  void guessesTheLostOne_data();
  void guessesTheLostOne();
  void paintsOneThatIsFound();
  void knowsHowFarApartModulesAre();
};

constexpr QSize kSize{400, 400};

/// Of two colours; a code of 21 modules, its middle in that of the picture.
QImage twoColours(int degrees) {
  QImage picture(kSize, QImage::Format_RGB32);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.translate(200, 200);
  painter.rotate(degrees);
  painter.drawImage(-132, -132, codeImage("TICKET-0123456789", 264));
  painter.end();
  picture = picture.convertToFormat(QImage::Format_Grayscale8);
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x)
      picture.scanLine(y)[x] = picture.constScanLine(y)[x] < 128 ? kDark : kLight;
  }
  return picture;
}

LuminanceView viewOf(const QImage& picture) {
  return {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), 1};
}

/// Where the code's own corners of that name have the middles of their patterns.
QPointF turned(double x, double y, int degrees) {
  return QTransform().translate(200, 200).rotate(degrees).map(QPointF(x, y));
}

double modulesOf(const QImage& picture) {
  // From the code's own edge, as it was drawn upright.
  int left = picture.width();
  int right = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.constScanLine(y)[x] == kLight) continue;
      left = std::min(left, x);
      right = std::max(right, x);
    }
  }
  return (right + 1 - left) / 21.0;
}

void FinderCandidatesTest::findsTheThreeOfACode_data() {
  QTest::addColumn<int>("degrees");
  for (const int degrees : {0, 20, 45, 90, 135, 200, 270}) QTest::addRow("%d", degrees) << degrees;
}

void FinderCandidatesTest::findsTheThreeOfACode() {
  QFETCH(const int, degrees);
  const double module = modulesOf(twoColours(0));
  const double reach = 7 * module;
  const QImage picture = twoColours(degrees);
  auto candidates = finderCandidates(viewOf(picture), 1);
  std::erase_if(candidates, [](const FinderCandidate& one) { return one.rows < 4; });
  const auto triples = finderTriples(candidates, 3);
  QVERIFY(!triples.empty());
  const FinderTriple& first = triples.front();
  QVERIFY(first.corner.dark);
  QVERIFY(QLineF(first.corner.middle, turned(-reach, -reach, degrees)).length() < 3);
  QVERIFY(QLineF(first.right.middle, turned(reach, -reach, degrees)).length() < 3);
  QVERIFY(QLineF(first.below.middle, turned(-reach, reach, degrees)).length() < 3);
  QVERIFY(first.module > 0.7 * module && first.module < 1.1 * module);
  QVERIFY(first.oddness < 0.3);
  QVERIFY(hasTexture(first, viewOf(picture)));

  const CodeRegion region = regionOf(first, kSize);
  QVERIFY(QRect(QPoint(), kSize).contains(region.area));
  for (const double x : {-1.0, 1.0}) {
    for (const double y : {-1.0, 1.0})
      QVERIFY(region.area.contains(turned(x * 11 * module, y * 11 * module, degrees).toPoint()));
  }
}

void FinderCandidatesTest::tellsInvertedOnes() {
  QImage picture = twoColours(0);
  picture.invertPixels();
  // A frame of dark around it, as a phone in dark mode has it.
  auto candidates = finderCandidates(viewOf(picture), 1);
  std::erase_if(candidates, [](const FinderCandidate& one) { return one.rows < 4; });
  const auto triples = finderTriples(candidates, 1);
  QCOMPARE(triples.size(), std::size_t(1));
  QVERIFY(!triples.front().corner.dark);
  QVERIFY(regionOf(triples.front(), kSize).inverted());
}

void FinderCandidatesTest::findsNoneInWriting() {
  QImage picture(kSize, QImage::Format_Grayscale8);
  picture.fill(Qt::white);
  // Lines of strokes, of the widths of letters.
  for (int line = 0; line < 12; ++line) {
    for (int stroke = 0; stroke < 40; ++stroke) {
      const int x = 10 + stroke * 9 + (stroke * stroke * 7 + line * 3) % 4;
      for (int y = 20 + line * 30; y < 34 + line * 30; ++y)
        std::fill_n(picture.scanLine(y) + x, 2 + (stroke + line) % 3, kDark);
    }
  }
  for (const FinderTriple& triple : finderTriples(finderCandidates(viewOf(picture), 1), 10))
    QVERIFY(!hasTexture(triple, viewOf(picture)));
}

void FinderCandidatesTest::knowsWhatIsReadAlready() {
  SeenCode code;
  code.corners = QPolygonF({{10, 10}, {60, 12}, {58, 61}, {9, 60}});
  QVERIFY(isRead({.middle = {20, 20}}, {code}));
  QVERIFY(!isRead({.middle = {80, 20}}, {code}));
  QVERIFY(!isRead({.middle = {20, 20}}, {}));
}

void FinderCandidatesTest::guessesTheLostOne_data() {
  QTest::addColumn<int>("lost");
  QTest::newRow("corner") << 0;
  QTest::newRow("right") << 1;
  QTest::newRow("below") << 2;
}

void FinderCandidatesTest::guessesTheLostOne() {
  QFETCH(const int, lost);
  const QList<QPointF> middles{{100, 100}, {237, 112}, {88, 237}};
  const auto seen = [&](int which) {
    return FinderCandidate{.middle = middles[which % 3], .module = 7.6, .dark = true, .rows = 20};
  };
  // Whichever of the two comes first.
  for (const bool other_way : {false, true}) {
    const FinderCandidate one = seen(lost + 1);
    const FinderCandidate other = seen(lost + 2);
    const auto guesses = other_way ? lostFinders(other, one) : lostFinders(one, other);
    const auto right = std::ranges::find_if(
        guesses, [&](const LostFinder& guess) { return QLineF(guess.middle, middles[lost]).length() < 1; });
    QVERIFY(right != guesses.end());
    QVERIFY(QLineF(right->triple.corner.middle, middles[0]).length() < 1);
    QVERIFY(QLineF(right->triple.right.middle, middles[1]).length() < 1);
    QVERIFY(QLineF(right->triple.below.middle, middles[2]).length() < 1);
  }
  FinderCandidate light = seen(lost + 1);
  light.dark = false;
  QVERIFY(lostFinders(light, seen(lost + 2)).empty());
}

void FinderCandidatesTest::paintsOneThatIsFound() {
  GreyPicture picture;
  picture.resize(100, 100);
  std::fill_n(picture.row(0), 100 * 100, kDark);
  paintFinder(picture, {50, 50}, {{4, 1}, {-1, 4}});
  const auto candidates = finderCandidates(picture.view(), 1);
  QCOMPARE(candidates.size(), std::size_t(1));
  QVERIFY(QLineF(candidates.front().middle, QPointF(50, 50)).length() < 1);
  // Out of the picture, or of no size: nothing happens.
  paintFinder(picture, {-300, 50}, {{4, 1}, {-1, 4}});
  paintFinder(picture, {50, 50}, {{0, 0}, {0, 0}});
  QCOMPARE(finderCandidates(picture.view(), 1).size(), std::size_t(1));
}

void FinderCandidatesTest::knowsHowFarApartModulesAre() {
  // Version 2, 25 modules of 6 pixels: the patterns' middles lie 18 modules apart.
  const auto at = [](double x, double y) {
    return FinderCandidate{.middle = {x, y}, .module = 6, .dark = true, .rows = 9};
  };
  const FinderTriple second{at(50, 50), at(50 + 18 * 6, 50), at(50, 50 + 18 * 6), 6.2, 0};
  const ModuleSteps steps = moduleSteps(second);
  QVERIFY(QLineF(steps.along, QPointF(6, 0)).length() < 0.01);
  QVERIFY(QLineF(steps.down, QPointF(0, 6)).length() < 0.01);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::FinderCandidatesTest)
#include "finder_candidates_test.moc"
