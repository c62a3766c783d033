// SPDX-License-Identifier: Apache-2.0
// That what no frame shows whole is read from several.
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#include <usher/scan/cascade_reader.h>
#include <usher/scan/seen_modules.h>

#include "code_picture.h"

namespace usher::scan {

namespace {

constexpr int kSide = 21;

std::vector<float> code(quint32 seed) {
  QRandomGenerator dice(seed);
  std::vector<float> modules(kSide * kSide);
  for (float& module : modules) module = dice.bounded(2) ? 1.0F : -1.0F;
  return modules;
}

std::vector<float> withNoise(std::vector<float> modules, quint32 seed) {
  QRandomGenerator dice(seed);
  for (float& module : modules) module = 30 * (module + static_cast<float>(dice.bounded(2.4) - 1.2));
  return modules;
}

int wrong(const std::vector<float>& modules, const std::vector<float>& truth) {
  int count = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) count += (modules[i] > 0) != (truth[i] > 0);
  return count;
}

/// A ticket on which something else can't be seen in each frame: a third of its modules, but for the
/// patterns in its corners.
QImage spoilt(quint32 frame) {
  constexpr int kPixels = 8;
  QImage picture =
      heldUp("TICKET-0123456789", {640, 480}, 29 * kPixels).convertToFormat(QImage::Format_Grayscale8);
  QRect dark;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (qGray(picture.pixel(x, y)) < 40) dark |= QRect(x, y, 1, 1);
    }
  }
  const double module = dark.width() / 21.0;
  QRandomGenerator dice(frame);
  QPainter painter(&picture);
  for (int down = 0; down < 21; ++down) {
    for (int along = 0; along < 21; ++along) {
      const bool pattern = (along < 8 && (down < 8 || down > 12)) || (along > 12 && down < 8);
      if (pattern || along == 6 || down == 6 || dice.bounded(100) >= 36) continue;
      painter.fillRect(QRectF(dark.left() + along * module, dark.top() + down * module, module, module),
                       QColor(128, 128, 128));
    }
  }
  return picture;
}

LuminanceView viewOf(const QImage& grey) {
  return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
}

}  // namespace

class SeenModulesTest : public QObject {
  Q_OBJECT

 private slots:
  void noiseGoesFromFrameToFrame() {
    const auto truth = code(1);
    SeenModules seen;
    QVERIFY(!seen.add(withNoise(truth, 10)));
    const int at_first = wrong(withNoise(truth, 10), truth);
    QVERIFY(at_first > 20);
    const std::vector<float>* mean = nullptr;
    for (quint32 frame = 11; frame < 18; ++frame) {
      seen.nextFrame();
      mean = seen.add(withNoise(truth, frame));
      QVERIFY(mean);
    }
    QVERIFY(wrong(*mean, truth) < at_first / 4);
  }

  void anotherCodeIsNotMixedIn() {
    SeenModules seen;
    seen.add(code(1));
    // Nor one of another size.
    for (const auto& other : {code(2), std::vector<float>(25 * 25, 1)}) QVERIFY(!seen.add(other));
    QCOMPARE(wrong(*seen.add(code(1)), code(1)), 0);
    QCOMPARE(wrong(*seen.add(code(2)), code(2)), 0);
  }

  void isForgottenWhenItIsGone() {
    SeenModules seen;
    seen.add(code(1));
    seen.nextFrame();
    QVERIFY(seen.add(code(1)));
    for (int i = 0; i < 10; ++i) seen.nextFrame();
    QVERIFY(!seen.add(code(1)));
  }

  void whatNoFrameShowsWholeIsRead() {
    constexpr quint32 kFrames = 8;
    for (quint32 frame = 0; frame < kFrames; ++frame)
      QVERIFY(CascadeReader({.budget = std::chrono::hours(1)}).read(viewOf(spoilt(frame))).empty());
    CascadeReader reader({.budget = std::chrono::hours(1)});
    std::vector<SeenCode> codes;
    for (quint32 frame = 0; frame < kFrames && codes.empty(); ++frame)
      codes = reader.read(viewOf(spoilt(frame)));
    QCOMPARE(codes.size(), std::size_t(1));
    QCOMPARE(codes.front().utf8, QByteArray("TICKET-0123456789"));
  }
};

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::SeenModulesTest)
#include "seen_modules_test.moc"
