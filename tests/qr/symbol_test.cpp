// SPDX-License-Identifier: Apache-2.0
// What is written as a code is read as it was.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QTest>

#include <vector>

#include <usher/qr/symbol.h>

using namespace usher::qr;

namespace {

struct Picture {
  int width;
  int height;
  std::vector<unsigned char> dots;
};

/// Three dots a module, with its quiet zone; a row of modules is drawn 40 high.
Picture painted(const Grid& grid, QuietZone quiet) {
  constexpr int kDots = 3;
  const int high = grid.height() == 1 ? 40 : grid.height();
  Picture picture{(grid.width() + 2 * quiet.beside) * kDots, (high + 2 * quiet.above + 2) * kDots, {}};
  picture.dots.assign(static_cast<std::size_t>(picture.width * picture.height), 255);
  for (int y = 0; y < high * kDots; ++y) {
    for (int x = 0; x < grid.width() * kDots; ++x) {
      if (!grid.dark(x / kDots, grid.height() == 1 ? 0 : y / kDots)) continue;
      const int at = (y + (quiet.above + 1) * kDots) * picture.width + x + quiet.beside * kDots;
      picture.dots[static_cast<std::size_t>(at)] = 0;
    }
  }
  return picture;
}

}  // namespace

class SymbolTest : public QObject {
  Q_OBJECT

 private slots:
  void isReadBack_data() {
    QTest::addColumn<int>("symbology");
    QTest::addColumn<QString>("text");
    const QString signed_ticket = "U1" + QString("ABCDEFGH23456723").repeated(8);
    QTest::newRow("aztec") << int(Symbology::Aztec) << signed_ticket;
    QTest::newRow("aztec, short") << int(Symbology::Aztec) << "K7PQ-2M9X";
    QTest::newRow("data matrix") << int(Symbology::DataMatrix) << signed_ticket;
    QTest::newRow("data matrix, short") << int(Symbology::DataMatrix) << "K7PQ-2M9X";
    QTest::newRow("pdf 417") << int(Symbology::Pdf417) << signed_ticket;
    QTest::newRow("code 128") << int(Symbology::Code128) << "K7PQ-2M9X";
  }
  void isReadBack() {
    QFETCH(const int, symbology);
    QFETCH(const QString, text);
    const auto kind = static_cast<Symbology>(symbology);
    const auto grid = makeSymbol(text.toStdString(), kind);
    QVERIFY(grid);
    // None of the writer's own blank rows: the outermost modules are the code's.
    int dark_left = 0;
    for (int y = 0; y < grid->height(); ++y) dark_left += grid->dark(0, y) ? 1 : 0;
    QVERIFY(dark_left > 0);
    const Picture picture = painted(*grid, quietZoneOf(kind));
    const ZXing::ImageView view(picture.dots.data(), picture.width, picture.height, ZXing::ImageFormat::Lum);
    const auto read = ZXing::ReadBarcode(view);
    QVERIFY(read.isValid());
    QCOMPARE(QString::fromStdString(read.text()), text);
  }

  void whatItDoesNotHoldIsNone() {
    QVERIFY(!makeSymbol("", Symbology::Aztec));
    QVERIFY(!makeSymbol(std::string(200, 'A'), Symbology::Code128));
    QVERIFY(!makeSymbol("\xC3\xA4\xE5\xB1\xB1", Symbology::Code128));
  }
};

QTEST_GUILESS_MAIN(SymbolTest)
#include "symbol_test.moc"
