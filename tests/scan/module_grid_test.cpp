// SPDX-License-Identifier: Apache-2.0
// That modules are found where the code lies on a bent surface, and read through blur.
#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

#include <usher/scan/cascade_reader.h>
#include <usher/scan/module_grid.h>
#include <usher/scan/zxing_reader.h>

#include "code_picture.h"

namespace usher::scan {

namespace {

/// 25 modules (version 2), by ZXing's writer.
const QByteArray kText = "TICKET-0123456789-ABCDEFGHIJKLMNOP";
constexpr int kModules = 25;
constexpr int kPixels = 8;

QImage plainCode() {
  // One pixel a module, without a quiet zone.
  const QImage code = codeImage(kText, 400).convertToFormat(QImage::Format_Grayscale8);
  QRect dark;
  for (int y = 0; y < code.height(); ++y) {
    for (int x = 0; x < code.width(); ++x) {
      if (qGray(code.pixel(x, y)) < 128) dark |= QRect(x, y, 1, 1);
    }
  }
  return code.copy(dark).scaled(kModules, kModules, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

/// Where a point of the code lies on the paper: pushed aside by waves, `bend` modules at most.
QPointF bent(const QPointF& module, double bend) {
  const double turn = std::numbers::pi / kModules;
  return module + QPointF(bend * std::sin(turn * module.y()), 0.6 * bend * std::sin(turn * module.x()));
}

struct Sheet {
  QImage picture = QImage(400, 400, QImage::Format_Grayscale8);
  QPointF origin{90, 100};

  QPointF at(const QPointF& module, double bend) const { return origin + bent(module, bend) * kPixels; }
};

Sheet sheetOf(const QImage& code, double bend) {
  Sheet sheet;
  for (int y = 0; y < sheet.picture.height(); ++y) {
    for (int x = 0; x < sheet.picture.width(); ++x) {
      const QPointF wanted = (QPointF(x + 0.5, y + 0.5) - sheet.origin) / kPixels;
      QPointF module = wanted;
      // The way back is found by going half of what is missing.
      for (int i = 0; i < 30; ++i) module += 0.7 * (wanted - bent(module, bend));
      const QPoint pixel(static_cast<int>(std::floor(module.x())), static_cast<int>(std::floor(module.y())));
      sheet.picture.scanLine(y)[x] =
          code.rect().contains(pixel) ? static_cast<uchar>(qGray(code.pixel(pixel))) : uchar{255};
    }
  }
  return sheet;
}

FinderTriple tripleOf(const Sheet& sheet, double bend) {
  const auto at = [&](double along, double down) {
    return FinderCandidate{
        .middle = sheet.at({along, down}, bend), .module = kPixels, .dark = true, .rows = 3 * kPixels};
  };
  return {at(3.5, 3.5), at(kModules - 3.5, 3.5), at(3.5, kModules - 3.5), kPixels, 0};
}

LuminanceView viewOf(const QImage& grey) {
  return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
}

}  // namespace

class ModuleGridTest : public QObject {
  Q_OBJECT

 private slots:
  void liesOnTheModules_data() {
    QTest::addColumn<double>("bend");
    for (const double bend : {0.0, 0.6, 1.2}) QTest::addRow("%.1f modules", bend) << bend;
  }

  void liesOnTheModules() {
    QFETCH(const double, bend);
    const Sheet sheet = sheetOf(plainCode(), bend);
    const auto grid = fitGrid(reliefOf(viewOf(sheet.picture), 9 * kPixels), tripleOf(sheet, bend));
    QVERIFY(grid);
    QCOMPARE(grid->modules, kModules);
    // A module of a sharp picture is the same up to its edge.
    int beside = 0;
    for (int down = 0; down < kModules; ++down) {
      for (int along = 0; along < kModules; ++along) {
        const QPointF middle(along + 0.5, down + 0.5);
        const QPointF away = grid->at(middle.x(), middle.y()) - sheet.at(middle, bend);
        if (std::max(std::abs(away.x()), std::abs(away.y())) > 0.55 * kPixels) ++beside;
      }
    }
    QVERIFY2(beside < kModules * kModules / 20, qPrintable(QString::number(beside)));
  }

  void whatLiesOnABentSurfaceIsRead() {
    constexpr double kBend = 1.2;
    const Sheet sheet = sheetOf(plainCode(), kBend);
    CascadeReader reader({.budget = std::chrono::hours(1)});
    const auto codes = reader.read(viewOf(sheet.picture));
    QCOMPARE(codes.size(), std::size_t(1));
    QCOMPARE(codes.front().utf8, kText);
    QCOMPARE(reader.counts().at("grid").read, 1);
    // Where it is on the frame, and not on what was made of it.
    const double away = QLineF(codes.front().corners[0], sheet.at({0, 0}, kBend)).length();
    QVERIFY2(away < 2 * kPixels, qPrintable(QString::number(away)));
  }

  void isNoneWhereThereIsNoCode() {
    QImage even(400, 400, QImage::Format_Grayscale8);
    even.fill(200);
    QVERIFY(!fitGrid(reliefOf(viewOf(even), 9 * kPixels), tripleOf(Sheet(), 0)));
    FinderTriple point = tripleOf(Sheet(), 0);
    point.right = point.below = point.corner;
    QVERIFY(!fitGrid(reliefOf(viewOf(even), 9 * kPixels), point));
  }

  void whatBlurSpreadsIsTakenBack() {
    // One light module among dark ones; of each module 15 % has gone to each neighbour.
    std::vector<float> modules(25, -1);
    for (const int i : {7, 11, 13, 17}) modules[i] = -0.7F;
    modules[12] = -0.2F;
    const auto sharp = withoutNeighbours(modules, 5, 0.15F);
    QVERIFY(sharp[12] > 0);
    QVERIFY(std::ranges::count_if(sharp, [](float module) { return module > 0; }) == 1);
    QCOMPARE(withoutNeighbours(modules, 5, 0), modules);
  }

  void isPaintedAsACleanPicture() {
    const QImage code = plainCode();
    std::vector<float> modules;
    for (int y = 0; y < kModules; ++y) {
      for (int x = 0; x < kModules; ++x) modules.push_back(qGray(code.pixel(x, y)) < 128 ? -1.0F : 1.0F);
    }
    GreyPicture painted;
    paintModules(painted, modules, kModules);
    const auto codes = readBlackAndWhite(painted.view());
    QCOMPARE(codes.size(), std::size_t(1));
    QVERIFY(QLineF(onModules(codes.front().corners[0]), QPointF(0, 0)).length() < 1);
    QVERIFY(QLineF(onModules(codes.front().corners[2]), QPointF(kModules, kModules)).length() < 1);
  }
};

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::ModuleGridTest)
#include "module_grid_test.moc"
