// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <vector>

#include <usher/scan/black_and_white.h>
#include <usher/scan/grey_picture.h>
#include <usher/scan/local_means.h>

namespace usher::scan {

/// Shrinking, enlarging, filtering and dividing into two colours, each beside the plain way to do it.
class GreyPictureTest : public QObject {
  Q_OBJECT

 private slots:
  void shrinks_data();
  void shrinks();
  void enlargesSmoothly();
  void enlargesAPartAsItIs();
  void filters();
  void dividesByTheMeanAround_data();
  void dividesByTheMeanAround();
  void readsThroughStrides();
};

constexpr int kWidth = 37;
constexpr int kHeight = 23;

GreyPicture noise(quint32 seed) {
  QRandomGenerator random(seed);
  GreyPicture picture;
  picture.resize(kWidth, kHeight);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) picture.row(y)[x] = std::uint8_t(random.bounded(256));
  }
  return picture;
}

/// Of the square `radius` around, as far as it lies in the picture.
double meanAround(const GreyPicture& picture, int x, int y, int radius) {
  int sum = 0;
  int count = 0;
  for (int v = std::max(0, y - radius); v <= std::min(picture.height() - 1, y + radius); ++v) {
    for (int u = std::max(0, x - radius); u <= std::min(picture.width() - 1, x + radius); ++u, ++count)
      sum += picture.row(v)[u];
  }
  return double(sum) / count;
}

void GreyPictureTest::shrinks_data() {
  QTest::addColumn<int>("by");
  for (const int by : {2, 3, 5}) QTest::addRow("%d", by) << by;
}

void GreyPictureTest::shrinks() {
  QFETCH(const int, by);
  const GreyPicture from = noise(1);
  GreyPicture to;
  shrinkInto(to, from.view(), by);
  QCOMPARE(to.width(), kWidth / by);
  QCOMPARE(to.height(), kHeight / by);
  for (int y = 0; y < to.height(); ++y) {
    for (int x = 0; x < to.width(); ++x) {
      double sum = 0;
      for (int v = 0; v < by; ++v) {
        for (int u = 0; u < by; ++u) sum += from.row(y * by + v)[x * by + u];
      }
      QVERIFY(std::abs(to.row(y)[x] - sum / (by * by)) <= 0.5);
    }
  }
}

void GreyPictureTest::enlargesSmoothly() {
  // A slope stays one: cubic convolution is exact on it, away from the edges.
  GreyPicture slope;
  slope.resize(kWidth, kHeight);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) slope.row(y)[x] = std::uint8_t(2 * x + 3 * y + 10);
  }
  GreyPicture to;
  enlargeInto(to, slope.view(), {5, 5, 20, 10}, 2.5);
  QCOMPARE(to.width(), 50);
  QCOMPARE(to.height(), 25);
  for (int y = 0; y < to.height(); ++y) {
    for (int x = 0; x < to.width(); ++x) {
      const double across = 5 + (x + 0.5) / 2.5 - 0.5;
      const double down = 5 + (y + 0.5) / 2.5 - 0.5;
      QVERIFY(std::abs(to.row(y)[x] - (2 * across + 3 * down + 10)) < 0.6);
    }
  }
}

void GreyPictureTest::enlargesAPartAsItIs() {
  const GreyPicture from = noise(2);
  GreyPicture to;
  enlargeInto(to, from.view(), {30, 15, 7, 8}, 1);
  QCOMPARE(to.width(), 7);
  QCOMPARE(to.height(), 8);
  for (int y = 0; y < 8; ++y) {
    for (int x = 0; x < 7; ++x) QCOMPARE(to.row(y)[x], from.row(15 + y)[30 + x]);
  }
}

void GreyPictureTest::filters() {
  const GreyPicture from = noise(3);
  GreyPicture sharp;
  GreyPicture smooth;
  sharpenInto(sharp, from.view(), 2, 1.5);
  smoothInto(smooth, from.view());
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      const double pixel = from.row(y)[x];
      const double wanted = std::clamp(pixel + 1.5 * (pixel - meanAround(from, x, y, 2)), 0.0, 255.0);
      QVERIFY(std::abs(sharp.row(y)[x] - wanted) < 0.6);
      QVERIFY(std::abs(smooth.row(y)[x] - meanAround(from, x, y, 1)) < 0.6);
    }
  }
}

void GreyPictureTest::dividesByTheMeanAround_data() {
  QTest::addColumn<int>("window");
  QTest::addColumn<int>("offset");
  QTest::addColumn<bool>("inverted");
  QTest::newRow("small") << 5 << 0 << false;
  QTest::newRow("wide, with an offset") << 15 << 20 << false;
  QTest::newRow("inverted") << 9 << 10 << true;
  QTest::newRow("wider than the picture") << 99 << 3 << false;
  QTest::newRow("out of all bounds") << 1'000'000 << 3 << true;
}

void GreyPictureTest::dividesByTheMeanAround() {
  QFETCH(const int, window);
  QFETCH(const int, offset);
  QFETCH(const bool, inverted);
  const GreyPicture from = noise(4);
  LocalMeans means;
  means.measure(from.view());
  GreyPicture to;
  constexpr int kMargin = 3;
  blackAndWhiteInto(to, from.view(), means, {.window = window, .offset = offset, .inverted = inverted},
                    kMargin);
  QCOMPARE(to.width(), kWidth + 2 * kMargin);
  QCOMPARE(to.height(), kHeight + 2 * kMargin);
  for (int y = 0; y < to.height(); ++y) {
    for (int x = 0; x < to.width(); ++x) {
      const int u = x - kMargin;
      const int v = y - kMargin;
      bool dark = false;
      if (u >= 0 && v >= 0 && u < kWidth && v < kHeight) {
        const double mean = meanAround(from, u, v, std::min(window, 1023) / 2);
        dark = inverted ? from.row(v)[u] - offset > mean : from.row(v)[u] + offset < mean;
      }
      QCOMPARE(to.row(y)[x], dark ? kDark : kLight);
    }
  }
}

void GreyPictureTest::readsThroughStrides() {
  const GreyPicture from = noise(5);
  constexpr int kStride = 3 * kWidth + 5;
  std::vector<std::uint8_t> spread(std::size_t(kStride) * kHeight, 99);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) spread[std::size_t(y * kStride + 3 * x)] = from.row(y)[x];
  }
  const LuminanceView view{spread.data(), kWidth, kHeight, kStride, 3};
  const auto same = [](const GreyPicture& one, const GreyPicture& other) {
    return one.width() == other.width() && one.height() == other.height() &&
           std::equal(one.row(0), one.row(0) + one.width() * one.height(), other.row(0));
  };
  GreyPicture one;
  GreyPicture other;
  copyInto(one, view);
  QVERIFY(same(one, from));
  for (const int by : {2, 3}) {
    shrinkInto(one, view, by);
    shrinkInto(other, from.view(), by);
    QVERIFY(same(one, other));
  }
  enlargeInto(one, view, {1, 2, 20, 15}, 1.7);
  enlargeInto(other, from.view(), {1, 2, 20, 15}, 1.7);
  QVERIFY(same(one, other));
  sharpenInto(one, view, 2, 1);
  sharpenInto(other, from.view(), 2, 1);
  QVERIFY(same(one, other));
  LocalMeans means;
  means.measure(view);
  blackAndWhiteInto(one, view, means, {.window = 7, .offset = 2}, 1);
  blackAndWhiteInto(other, from.view(), means, {.window = 7, .offset = 2}, 1);
  QVERIFY(same(one, other));
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::GreyPictureTest)
#include "grey_picture_test.moc"
