// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/device/brother_ql_writer.h>
#include <usher/device/escpos_writer.h>
#include <usher/device/pack_bits.h>
#include <usher/device/zpl_writer.h>

namespace usher::device {

class WritersTest : public QObject {
  Q_OBJECT

 private slots:
  void zplIsAsTheGuideHasIt();
  void zplPacksWhatItCan();
  void zplChecksumIsZebras_data();
  void zplChecksumIsZebras();
  void zplSplitsWhatIsTooLarge();
  void packBitsIsTiffs_data();
  void packBitsIsTiffs();
  void qlResetsByZeros();
  void qlDieCutIsAsTheManualHasIt();
  void qlContinuousIsAsTheManualHasIt();
  void qlPutsTheFirstPinAtTheRight();
  void qlPacksWhereTheMachineUnpacks();
  void qlOfTwoColoursSendsTwoLines();
  void qlTakesNoPageThatDoesNotFit();
  void escPosIsAsTheReferenceHasIt();
  void escPosSplitsIntoBands();
  void escPosHasNoCommandInItsPicture();
};

QByteArray hex(const char* digits) {
  return QByteArray::fromHex(digits);
}

MonoBitmap sixteenByTwo() {
  MonoBitmap bitmap(16, 2, 8);
  for (int x = 0; x < 4; ++x) bitmap.setBlack(x, 0);
  bitmap.setBlack(15, 1);
  return bitmap;
}

MonoBitmap black(int width, int height) {
  MonoBitmap bitmap(width, height, kQlDotsPerMm);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) bitmap.setBlack(x, y);
  return bitmap;
}

// ZPL II Programming Guide: ^GF, format A; ^PW, ^LL, ^LH, ^PQ.
void WritersTest::zplIsAsTheGuideHasIt() {
  QCOMPARE(zplLabel(sixteenByTwo(), ZplEncoding::Hex, 2),
           "^XA^LH0,0^PW16^LL2^FO0,0^GFA,4,4,2,F0000001^FS^PQ2^XZ");
}

// The guide's "ZB64 Encoding and Compression".
void WritersTest::zplPacksWhatItCan() {
  const MonoBitmap label = black(800, 100);
  const QByteArray zpl = zplLabel(label);
  QVERIFY(zpl.size() < 200);
  QVERIFY(zpl.startsWith("^XA^LH0,0^PW800^LL100^FO0,0^GFA,10000,10000,100,:Z64:"));
  const QByteArrayList parts = zpl.split(':');
  QCOMPARE(parts.size(), 4);
  const QByteArray size = hex("00002710");
  QCOMPARE(qUncompress(size + QByteArray::fromBase64(parts[2])), label.rows());
  QCOMPARE(parts[3].first(4), QByteArray::number(zplChecksum(parts[2]), 16).toUpper().rightJustified(4, '0'));
}

void WritersTest::zplChecksumIsZebras_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("checksum");
  // Of labels that Zebra's own designer made.
  QTest::addRow("line") << QByteArray("eJzj4KAKYJChDmCwoQ5gEKAOYAAAavEfEQ==") << 0x24EF;
  QTest::addRow("picture") << QByteArray("eJxjYKAnOADEDxgYGD8AMZBmBvKZgULsQMxEV4fAAQBLYQRC") << 0x3CC2;
}

void WritersTest::zplChecksumIsZebras() {
  QFETCH(const QByteArray, text);
  QFETCH(const int, checksum);
  QCOMPARE(int(zplChecksum(text)), checksum);
}

// ^GF: each count up to 99999.
void WritersTest::zplSplitsWhatIsTooLarge() {
  const QByteArray zpl = zplLabel(black(1'200, 1'400));
  QCOMPARE(zpl.count("^GFA,"), 3);
  QVERIFY(zpl.contains("^FO0,0^GFA,99900,99900,150,"));
  QVERIFY(zpl.contains("^FO0,666^GFA,99900,99900,150,"));
  QVERIFY(zpl.contains("^FO0,1332^GFA,10200,10200,150,"));
}

void WritersTest::packBitsIsTiffs_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("packed");
  // Apple's Technical Note 1023.
  QTest::addRow("Apple") << hex("aaaaaa80002aaaaaaaaa80002a22aaaaaaaaaaaaaaaaaaaa")
                         << hex("feaa0280002afdaa0380002a22f7aa");
  // Brother's references, "Select compression mode".
  QTest::addRow("Brother") << hex("0000000000000000000000000000000000000000222223babfa2222b")
                           << hex("ed00ff220523babfa2222b");
  QTest::addRow("nothing") << QByteArray() << QByteArray();
  QTest::addRow("one") << hex("42") << hex("0042");
  QTest::addRow("long run") << QByteArray(129, 'x') << QByteArray("\x81x\0x", 4);
}

void WritersTest::packBitsIsTiffs() {
  QFETCH(const QByteArray, bytes);
  QFETCH(const QByteArray, packed);
  QCOMPARE(packBits(bytes), packed);
}

// QL-800/810W/820NWB Raster Command Reference, 2.1: invalidate, initialise; 4: status information request.
void WritersTest::qlResetsByZeros() {
  QCOMPARE(qlReset(), QByteArray(400, '\0') + hex("1b40"));
  QCOMPARE(qlAskStatus(), hex("1b6953"));
}

// QL-700 Command Reference, 3.1: its example of 29 × 90 mm has 991 rows; but for the two flags "quality" and
// "always on", and no margin, as die-cut labels have.
void WritersTest::qlDieCutIsAsTheManualHasIt() {
  const auto media = qlMedia(29, 90);
  QVERIFY(media);
  const auto page = qlPage(black(306, 991), {.model = QlModel::Ql700, .media = *media});
  QVERIFY(page);
  const QByteArray control =
      hex("1b697a"
          "ce0b1d5adf0300000000"
          "1b694d401b6941011b694b081b69640000");
  QCOMPARE(page->first(control.size()), control);
  // g, 0, 90 bytes a line: all the head's pins.
  QCOMPARE(page->sliced(control.size(), 3), hex("67005a"));
  QCOMPARE(page->size(), control.size() + 991 * 93 + 1);
  QVERIFY(page->endsWith('\x1A'));
}

// Of QL-800 and later: raster mode and notifications first; 3 mm of margin.
void WritersTest::qlContinuousIsAsTheManualHasIt() {
  const auto page = qlPage(black(696, 300), {.model = QlModel::Ql800, .media = *qlMedia(62, 0)});
  QVERIFY(page);
  const QByteArray control =
      hex("1b6961011b692100"
          "1b697ac60a3e002c0100000000"
          "1b694d401b6941011b694b081b69642300");
  QCOMPARE(page->first(control.size()), control);
}

void WritersTest::qlPutsTheFirstPinAtTheRight() {
  MonoBitmap page(696, 150, kQlDotsPerMm);
  page.setBlack(695, 0);
  page.setBlack(0, 0);
  const auto bytes = qlPage(page, {.model = QlModel::Ql800, .media = *qlMedia(62, 0)});
  QVERIFY(bytes);
  const QByteArray line = bytes->sliced(bytes->indexOf(hex("67005a")) + 3, 90);
  // Twelve pins are beside the roll at either side.
  QCOMPARE(line, hex("0008") + QByteArray(86, '\0') + hex("1000"));
  // A narrower page stands in the middle.
  MonoBitmap narrow(100, 150, kQlDotsPerMm);
  narrow.setBlack(99, 0);
  const auto centred = qlPage(narrow, {.model = QlModel::Ql800, .media = *qlMedia(62, 0)});
  QCOMPARE(centred->sliced(centred->indexOf(hex("67005a")) + 3, 90),
           QByteArray(38, '\0') + hex("02") + QByteArray(51, '\0'));
}

void WritersTest::qlPacksWhereTheMachineUnpacks() {
  const MonoBitmap white(696, 200, kQlDotsPerMm);
  const auto page = qlPage(white, {.model = QlModel::Ql820Nwb, .media = *qlMedia(62, 0)});
  QVERIFY(page);
  QVERIFY(
      page->contains(hex("1b696423004d02"
                         "670002a700"
                         "670002a700")));
}

void WritersTest::qlOfTwoColoursSendsTwoLines() {
  const MonoBitmap white(696, 200, kQlDotsPerMm);
  const auto page =
      qlPage(white, {.model = QlModel::Ql820Nwb, .media = *qlMedia(62, 0), .black_and_red = true});
  QVERIFY(page);
  QVERIFY(page->contains(hex("1b694b09")));
  QVERIFY(
      page->contains(hex("770102a700"
                         "770202a700")));
}

void WritersTest::qlTakesNoPageThatDoesNotFit() {
  const QlSetUp roll{.media = *qlMedia(62, 0)};
  const QlSetUp label{.media = *qlMedia(29, 90)};
  QCOMPARE(qlPage(MonoBitmap(697, 300, 11.8), roll).error(), QlMisfit::Size);
  QCOMPARE(qlPage(MonoBitmap(696, 149, 11.8), roll).error(), QlMisfit::Length);
  QCOMPARE(qlPage(MonoBitmap(696, 11'812, 11.8), roll).error(), QlMisfit::Length);
  QCOMPARE(qlPage(MonoBitmap(306, 990, 11.8), label).error(), QlMisfit::Size);
  QVERIFY(!qlMedia(62, 99));
}

// Epson's ESC/POS reference: ESC @, GS v 0, GS V 66, GS r 1.
void WritersTest::escPosIsAsTheReferenceHasIt() {
  QCOMPARE(escPosReceipt(sixteenByTwo(), 16), hex("1b40"
                                                  "1d76300002000200"
                                                  "f0000001"
                                                  "1d5642001d7201"));
  QCOMPARE(escPosAskNow(4), hex("100404"));
  // In the middle of the head.
  QCOMPARE(escPosReceipt(sixteenByTwo(), 32).sliced(2, 16), hex("1d76300004000200"
                                                                "00f0000000000100"));
}

void WritersTest::escPosSplitsIntoBands() {
  const QByteArray bytes = escPosReceipt(MonoBitmap(8, 300, 8), 8);
  QCOMPARE(bytes.count(hex("1d76300001008000")), 2);
  QCOMPARE(bytes.count(hex("1d76300001002c00")), 1);
}

void WritersTest::escPosHasNoCommandInItsPicture() {
  MonoBitmap page(16, 1, 8);
  page.setBlack(3, 0);
  page.setBlack(13, 0);
  QCOMPARE(page.rows(), hex("1004"));
  QVERIFY(escPosReceipt(page, 16).contains(hex("1804")));
}

}  // namespace usher::device

QTEST_APPLESS_MAIN(usher::device::WritersTest)
#include "writers_test.moc"
