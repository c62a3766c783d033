// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/scanned_text.h>

namespace usher::scan {

using domain::CodeFault;

class ScannedTextTest : public QObject {
  Q_OBJECT

 private slots:
  void readsWhatIsBetween_data() {
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<ScannerFormat>("format");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& sent, const QByteArray& text,
                        const ScannerFormat& format = {}) { QTest::newRow(name) << sent << format << text; };
    const ScannerFormat around{.prefix = "~", .suffix = "#!"};
    const ScannerFormat identified{.identifiers = true};

    row("a code alone", "TIX-1", "TIX-1");
    row("white space inside", "TIX 1", "TIX 1");
    row("CR", "TIX-1\r", "TIX-1");
    row("CR and LF", "TIX-1\r\n", "TIX-1");
    row("Tab", "TIX-1\t", "TIX-1");
    row("GS", "TIX-1\x1d", "TIX-1");
    row("STX and ETX", "\x02TIX-1\x03", "TIX-1");
    row("a field's end inside",
        "01\x1d"
        "02\x1d\r",
        "01\x1d"
        "02");

    row("prefix and suffix", "~TIX-1#!\r", "TIX-1", around);
    row("prefix alone", "~TIX-1\r", "TIX-1", around);
    row("suffix alone", "TIX-1#!", "TIX-1", around);
    row("neither", "TIX-1", "TIX-1", around);
    row("part of the suffix", "TIX-1!", "TIX-1!", around);
    row("once", "~~TIX-1#!#!", "~TIX-1#!", around);
    row("inside", "TIX~1#!2", "TIX~1#!2", around);
    row("line end before the suffix", "~TIX-1\r#!", "TIX-1", around);
    row("prefix of two bytes", "\xc2\xa7TIX-1", "TIX-1", {.prefix = "\xc2\xa7"});
    row("prefix, then identifier", "~]Q1TIX-1", "TIX-1", around);
    row("identifier, then prefix", "]Q1~TIX-1", "TIX-1", around);
    row("prefix on both sides", "~]Q1~TIX-1", "~TIX-1", around);

    for (const char modifier : QByteArray("0123456"))
      row(qPrintable(QStringLiteral("a QR code's, %1").arg(QLatin1Char(modifier))),
          QByteArray("]Q") + modifier + "TIX-1\r", "TIX-1");
    row("no modifier of a QR code", "]Q7TIX-1", "]Q7TIX-1");
    row("no digit", "]QaTIX-1", "]QaTIX-1");
    row("another's, not expected", "]d2TIX-1", "]d2TIX-1");
    row("another's, expected", "]d2TIX-1", "TIX-1", identified);
    row("a letter as modifier", "]zCTIX-1", "TIX-1", identified);
    row("expected, and a QR code's", "]Q1TIX-1", "TIX-1", identified);
    row("expected, and not there", "TIX-1", "TIX-1", identified);
    row("not an identifier", "]-1TIX", "]-1TIX", identified);
    row("an identifier once", "]E0]E0TIX", "]E0TIX", identified);

    row("UTF-8", "Z\xc3\xbcri", "Z\xc3\xbcri");
    row("ISO-8859-1", "Z\xfcri", "Z\xc3\xbcri");
    row("ECI as the identifier says", "]Q2\\000026Z\xc3\xbcri", "Z\xc3\xbcri");
    row("ECI that says otherwise than a guess", "]Q2\\000003Z\xc3\xbc", "Z\xc3\x83\xc2\xbc");
    row("ECI, with GS1", "]Q4\\000026TIX", "TIX");
    row("ECI, with AIM's", "]Q6\\000026TIX", "TIX");
    row("ECI in the midst", "]Q2TIX\\000003\xfc", "TIX\xc3\xbc");
    row("ECI of a Data Matrix", "]d4TIX\\000003\xfc", "TIX\xc3\xbc", identified);
    row("ECI of an Aztec code", "]z3TIX\\000003\xfc", "TIX\xc3\xbc", identified);
    row("ECI of a PDF417", "]L1TIX\\000003\xfc", "TIX\xc3\xbc", identified);
    row("backslashes by the protocol", "]Q2a\\\\b", "a\\b");
    row("backslashes without it", "]Q1a\\\\b", "a\\\\b");
    row("backslashes of nobody's protocol", "a\\\\b\\000026", "a\\\\b\\000026");
    row("ECI without an identifier", "\\000026Z\xc3\xbcri\r", "Z\xc3\xbcri");
    row("ECI against its identifier", "]Q1\\000026Z\xc3\xbcri", "Z\xc3\xbcri");
    row("all of it", "~]Q2\\000020\x93\xfa\x96{#!\r\n", "\xe6\x97\xa5\xe6\x9c\xac", around);
    row("white space behind an escape", "]Q2\\000026 TIX ", "TIX");
  }
  void readsWhatIsBetween() {
    QFETCH(QByteArray, sent);
    QFETCH(ScannerFormat, format);
    QFETCH(QByteArray, text);
    const auto read = scannedText(sent, format);
    QVERIFY(read);
    QCOMPARE(*read, text);
  }

  void readsWhatWasTyped() {
    const ScannerFormat format{.prefix = "\xc2\xa7", .suffix = "#"};
    QCOMPARE(typedText("\xc2\xa7]Q1Z\xc3\xbcri#", format).value(), QByteArray("Z\xc3\xbcri"));
    // The scanner has typed characters: the set that it names is that of bytes that nobody sees.
    QCOMPARE(typedText("]Q2\\000003Z\xc3\xbc\\\\ri", format).value(), QByteArray("Z\xc3\xbc\\ri"));
    QCOMPARE(typedText("\\000020TIX", {}).value(), QByteArray("TIX"));
  }

  void saysWhyItIsNoText_data() {
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QByteArray& sent, CodeFault fault) {
      QTest::newRow(name) << sent << static_cast<int>(fault);
    };
    row("nothing", "", CodeFault::Empty);
    row("a line end", "\r\n", CodeFault::Empty);
    row("a plug that bounces", QByteArray(3, '\0'), CodeFault::Empty);
    row("a prefix", "~", CodeFault::Empty);
    row("all but a code", "~]Q2\\000026#\r", CodeFault::Empty);
    row("too much", QByteArray(kMaxSent + 1, 'a'), CodeFault::TooLong);
    row("too much of nothing", QByteArray(kMaxSent + 1, '\r'), CodeFault::TooLong);
  }
  void saysWhyItIsNoText() {
    QFETCH(QByteArray, sent);
    QFETCH(int, fault);
    const ScannerFormat format{.prefix = "~", .suffix = "#"};
    const auto read = scannedText(sent, format);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error()), fault);
    QCOMPARE(static_cast<int>(typedText(sent, format).error()), fault);
  }

  void readsAsMuchAsIsAllowed() {
    QCOMPARE(scannedText(QByteArray(kMaxSent, 'a'), {}).value().size(), kMaxSent);
    QCOMPARE(scannedText(QByteArray(kMaxSent, '\xfc'), {}).value().size(), 2 * kMaxSent);
  }

  void aTicketsCodeComesOutOfIt() {
    const auto text = scannedText("]Q2\\000026TIX-1\r", {});
    QCOMPARE(domain::TicketCode::parse(text.value())->text(), QStringLiteral("TIX-1"));
  }

  void garbageIsTextOrAFault() {
    // All that begins as something, broken off anywhere.
    const QByteArray whole = "~\x02]Q2\\000020\x93\xfa\\\\\x96{\\00001]\xff\xc3#\r\n\x1d";
    const ScannerFormat format{.prefix = "~", .suffix = "#", .identifiers = true};
    for (qsizetype begin = 0; begin <= whole.size(); ++begin) {
      for (qsizetype length = 0; length <= whole.size() - begin; ++length) {
        const auto read = scannedText(whole.sliced(begin, length), format);
        QVERIFY(!read || (read->isValidUtf8() && !read->isEmpty()));
        typedText(whole.sliced(begin, length), format);
      }
    }
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::ScannedTextTest)
#include "scanned_text_test.moc"
