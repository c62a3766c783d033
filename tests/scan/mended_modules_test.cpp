// SPDX-License-Identifier: Apache-2.0
// That codes of every size are read of which a part is not there, and nothing is read where there is none.
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

#include <usher/qr/code.h>
#include <usher/scan/mended_modules.h>
#include <usher/scan/module_grid.h>
#include <usher/scan/qr_symbol.h>
#include <usher/scan/zxing_reader.h>

namespace usher::scan {

namespace {

using qr::Correction;

struct Drawn {
  std::string text;
  std::vector<float> modules;
  int side = 0;
};

Drawn drawn(const std::string& text, Correction correction) {
  const auto code = qr::Code::make(text, correction);
  Drawn drawn{.text = text, .modules = {}, .side = code ? code->side() : 0};
  for (int y = 0; y < drawn.side; ++y) {
    for (int x = 0; x < drawn.side; ++x) drawn.modules.push_back(code->dark(x, y) ? -1.0F : 1.0F);
  }
  return drawn;
}

/// A code with so many modules along a side.
Drawn drawnOf(int side, Correction correction, QRandomGenerator& random) {
  std::string text = "T";
  Drawn now = drawn(text, correction);
  while (now.side < side) {
    // In steps that miss no size.
    for (std::size_t more = 1 + text.size() / 16; more > 0; --more)
      text += static_cast<char>('a' + random.bounded(26));
    now = drawn(text, correction);
  }
  return now;
}

/// What ZXing reads of a drawing, whatever reads it first: "" for nothing.
std::string textOf(const std::vector<float>& modules, int side) {
  GreyPicture painted;
  paintModules(painted, modules, side);
  const auto codes = readBlackAndWhite(painted.view());
  return codes.size() == 1 ? codes.front().utf8.toStdString() : std::string();
}

/// As under a lamp's reflection: all is alike within `radius` modules of a place.
void shineOn(std::vector<float>& modules, int side, QPointF middle, double radius) {
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const QPointF from = QPointF(x + 0.5, y + 0.5) - middle;
      if (std::hypot(from.x(), from.y()) < radius) modules[static_cast<std::size_t>(y * side + x)] = 0.01F;
    }
  }
}

}  // namespace

class MendedModulesTest : public QObject {
  Q_OBJECT

 private slots:
  void leavesAsTheyAreThoseThatAreWhole_data() {
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("correction");
    for (int side = QrSymbol::kSmallest; side <= QrSymbol::kLargest; side += 4) {
      for (const Correction correction :
           {Correction::Low, Correction::Medium, Correction::Quartile, Correction::High})
        QTest::addRow("%d modules, correction %d", side, int(correction)) << side << int(correction);
    }
  }
  void leavesAsTheyAreThoseThatAreWhole() {
    QFETCH(const int, side);
    QFETCH(const int, correction);
    QRandomGenerator random(static_cast<quint32>(side));
    const Drawn code = drawnOf(side, static_cast<Correction>(correction), random);
    QCOMPARE(code.side, side);
    const auto mended = mendedModules(code.modules, side);
    QVERIFY(mended.has_value());
    QVERIFY(*mended == code.modules);
  }

  void findsBytesThatAreUnknown_data() { leavesAsTheyAreThoseThatAreWhole_data(); }
  void findsBytesThatAreUnknown() {
    QFETCH(const int, side);
    QFETCH(const int, correction);
    QRandomGenerator random(static_cast<quint32>(side));
    const Drawn code = drawnOf(side, static_cast<Correction>(correction), random);
    const QrSymbol symbol(side);
    const QrBlocks blocks = symbol.blocks(correction);
    // As many of each block as may be, the first ones, which blocks have by turns.
    std::vector<float> modules = code.modules;
    const int unknown = (blocks.correction - 4) * blocks.count;
    for (int bit = 0; bit < 8 * unknown; ++bit) {
      float& module = modules[static_cast<std::size_t>(symbol.bits()[static_cast<std::size_t>(bit)])];
      module = random.bounded(2) == 0 ? -0.01F : 0.01F;
    }
    const auto mended = mendedModules(modules, side);
    QVERIFY(mended.has_value());
    QVERIFY(*mended == code.modules);
  }

  void readsUnderALampWhatNoDecoderReads() {
    const Drawn code = drawn("https://tickets.example/t/u5sevgksfdzbvund2xakmwx5", Correction::Quartile);
    for (const QPointF middle : {QPointF(code.side - 9, code.side - 9), QPointF(6, 6), QPointF(18, 18)}) {
      std::vector<float> modules = code.modules;
      shineOn(modules, code.side, middle, 9.5);
      QCOMPARE(textOf(modules, code.side), std::string());
      const auto mended = mendedModules(modules, code.side);
      QVERIFY(mended.has_value());
      QCOMPARE(textOf(*mended, code.side), code.text);
    }
  }

  void givesUpWhereTooLittleIsLeft() {
    Drawn code = drawn("https://tickets.example/t/u5sevgksfdzbvund2xakmwx5", Correction::Medium);
    shineOn(code.modules, code.side, QPointF(18, 18), 14);
    QVERIFY(!mendedModules(code.modules, code.side));
  }

  void findsNoCodeInNoise() {
    QRandomGenerator random(7);
    for (int i = 0; i < 3'000; ++i) {
      const int side = QrSymbol::kSmallest + 4 * random.bounded(6);
      std::vector<float> modules;
      for (int module = 0; module < side * side; ++module)
        modules.push_back(static_cast<float>(random.generateDouble()) - 0.5F);
      QVERIFY(!mendedModules(modules, side));
    }
  }

  void readsNothingIntoStripes() {
    // Each is a mask, and nothing but zeros under it.
    for (int mask = 0; mask < 8; ++mask) {
      constexpr int kSide = 25;
      std::vector<float> modules;
      for (int module = 0; module < kSide * kSide; ++module)
        modules.push_back(QrSymbol::isMasked(mask, module, kSide) ? -1.0F : 1.0F);
      const auto mended = mendedModules(modules, kSide);
      if (mended) QCOMPARE(textOf(*mended, kSide), std::string());
    }
  }
};

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::MendedModulesTest)
#include "mended_modules_test.moc"
