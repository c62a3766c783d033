// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QTest>

#include <algorithm>

#include <usher/qr/code.h>
#include <usher/qr/code_line.h>

namespace usher::qr {

namespace {

/// Painted as a scanner would see it: eight-bit grey, a few pixels a module, the quiet zone around it.
struct Picture {
  explicit Picture(const Code& code) : side((code.side() + 2 * kQuietZone) * kScale) {
    pixels.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 255);
    for (int y = 0; y < code.side() * kScale; ++y) {
      for (int x = 0; x < code.side() * kScale; ++x) {
        const auto at = (y + kQuietZone * kScale) * side + x + kQuietZone * kScale;
        if (code.dark(x / kScale, y / kScale)) pixels[static_cast<std::size_t>(at)] = 0;
      }
    }
  }
  auto read() const {
    return ZXing::ReadBarcode(ZXing::ImageView(pixels.data(), side, side, ZXing::ImageFormat::Lum));
  }

  static constexpr int kScale = 4;
  int side;
  std::vector<unsigned char> pixels;
};

}  // namespace

class CodeTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsToOneLine() {
    const std::string text("Grüße\n\r\t\\\x1b\0007", 14);
    QCOMPARE(codeLine(text), std::string("Grüße\\n\\r\\t\\\\\\x1b\\x007"));
    QCOMPARE(textOfLine(codeLine(text)), std::optional(text));
    QCOMPARE(textOfLine("a\\0b"), std::optional(std::string("a\0b", 3)));
    for (const char* bad : {"\\", "a\\", "\\q", "\\x", "\\x1", "\\xg0", "\\X41"}) QVERIFY(!textOfLine(bad));
  }
  void isReadBack_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("opaque") << QByteArray("K7PQ-2M9X-HH3D");
    QTest::newRow("link") << QByteArray("https://example.org/g/3f9aXy_-");
    QTest::newRow("umlauts") << QByteArray("Grüße, 世界 ✓");
    QTest::newRow("long") << QByteArray(1000, 'Z');
  }
  void isReadBack() {
    QFETCH(const QByteArray, text);
    const std::pair<Correction, const char*> levels[] = {{Correction::Low, "L"},
                                                         {Correction::Medium, "M"},
                                                         {Correction::Quartile, "Q"},
                                                         {Correction::High, "H"}};
    for (const auto& [correction, letter] : levels) {
      const auto code = Code::make(text.toStdString(), correction);
      QVERIFY(code.has_value());
      const auto read = Picture(*code).read();
      QVERIFY(read.isValid());
      QCOMPARE(QByteArray::fromStdString(read.text()), text);
      QCOMPARE(QByteArray::fromStdString(read.ecLevel()), QByteArray(letter));
    }
  }

  void runsCoverEachDarkModuleOnce() {
    const auto code = Code::make("USHER-TEST-0001", Correction::Medium).value();
    std::vector<int> covered(static_cast<std::size_t>(code.side() * code.side()), 0);
    for (const auto& run : code.darkRuns()) {
      for (int y = run.y; y < run.y + run.height; ++y) {
        for (int x = run.x; x < run.x + run.width; ++x)
          ++covered[static_cast<std::size_t>(y * code.side() + x)];
      }
    }
    for (int y = 0; y < code.side(); ++y) {
      for (int x = 0; x < code.side(); ++x) {
        QCOMPARE(covered[static_cast<std::size_t>(y * code.side() + x)], code.dark(x, y) ? 1 : 0);
      }
    }
  }

  void textThatDoesNotFitIsRefused() {
    QVERIFY(!Code::make("", Correction::Low));
    QVERIFY(!Code::make(std::string(8000, 'x'), Correction::Low));
  }
};

}  // namespace usher::qr

QTEST_GUILESS_MAIN(usher::qr::CodeTest)
#include "code_test.moc"
