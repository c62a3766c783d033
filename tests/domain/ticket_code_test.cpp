// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <random>

#include <usher/domain/op_id.h>
#include <usher/domain/ticket_code.h>

using namespace usher::domain;

namespace {

class TicketCodeTest : public QObject {
  Q_OBJECT

 private slots:
  void reads_data() {
    QTest::addColumn<QByteArray>("scanned");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("ABC-123") << "ABC-123";
    QTest::newRow("white space around") << QByteArray(" \t\r\nABC 123 \r\n") << "ABC 123";
    QTest::newRow("identifier 0") << QByteArray("]Q0ABC") << "ABC";
    QTest::newRow("identifier 9") << QByteArray("]Q9ABC") << "ABC";
    QTest::newRow("no identifier of QR") << QByteArray("]C1ABC") << "]C1ABC";
    QTest::newRow("no digit") << QByteArray("]QxABC") << "]QxABC";
    QTest::newRow("eci") << QByteArray("\\000026ABC") << "ABC";
    QTest::newRow("identifier and eci") << QByteArray("]Q2\\000026ABC\r") << "ABC";
    QTest::newRow("identifier after white space") << QByteArray("\n]Q1 ABC") << "ABC";
    QTest::newRow("five digits are no eci") << QByteArray("\\00026ABC") << "\\00026ABC";
    QTest::newRow("inside stays") << QByteArray("A]Q1B\\000026C") << "A]Q1B\\000026C";
    QTest::newRow("url") << QByteArray("https://example.org/t?x=1&y=%20")
                         << "https://example.org/t?x=1&y=%20";
    QTest::newRow("utf-8") << QByteArray("Zoë-山-😀") << QString::fromUtf8("Zoë-山-😀");
    QTest::newRow("byte order mark") << QByteArray(
                                            "\xef\xbb\xbf"
                                            "ABC")
                                     << "ABC";
    QTest::newRow("longest") << QByteArray(512, 'x') << QString(512, 'x');
    QTest::newRow("longest with wrapping") << "]Q1" + QByteArray(512, 'x') + "\r\n" << QString(512, 'x');
  }
  void reads() {
    QFETCH(const QByteArray, scanned);
    QFETCH(const QString, text);
    const auto code = TicketCode::parse(scanned);
    QVERIFY(code.has_value());
    QCOMPARE(code->text(), text);
    QCOMPARE(TicketCode::parse(code->text().toUtf8()), code);
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("scanned");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QByteArray& scanned, CodeFault fault) {
      QTest::newRow(name) << scanned << static_cast<int>(fault);
    };
    row("nothing", "", CodeFault::Empty);
    row("null", QByteArray(), CodeFault::Empty);
    row("white space", " \t\r\n", CodeFault::Empty);
    row("prefixes only", "]Q1\\000026 \n", CodeFault::Empty);
    row("513", QByteArray(513, 'x'), CodeFault::TooLong);
    row("4000", QByteArray(4000, 'x'), CodeFault::TooLong);
    row("nul inside", QByteArray("A\0B", 3), CodeFault::Binary);
    row("nul alone", QByteArray("\0", 1), CodeFault::Binary);
    row("escape", "A\x1b[2JB", CodeFault::Binary);
    row("line end inside", "A\nB", CodeFault::Binary);
    row("delete", "A\x7f", CodeFault::Binary);
    row("c1 control",
        "A\xc2\x85"
        "B",
        CodeFault::Binary);
    row("invalid byte", "A\xff\xfe", CodeFault::Binary);
    row("half a character at the end", "A\xe5\xb1", CodeFault::Binary);
    row("half a character inside",
        "A\xe5\xb1"
        "B",
        CodeFault::Binary);
    row("overlong", "A\xc0\xaf", CodeFault::Binary);
    row("surrogate", "A\xed\xa0\x80", CodeFault::Binary);
    row("replacement character", "A\xef\xbf\xbd", CodeFault::Binary);
    row("latin 1", "Zo\xeb", CodeFault::Binary);
    row("long and binary", QByteArray(4000, '\x80'), CodeFault::Binary);
  }
  void refuses() {
    QFETCH(const QByteArray, scanned);
    QFETCH(const int, fault);
    const auto code = TicketCode::parse(scanned);
    QVERIFY(!code.has_value());
    QCOMPARE(static_cast<int>(code.error()), fault);
  }

  void anyBytesAreReadTheSameTwice() {
    std::mt19937 random(20261124);
    const QByteArray pieces[] = {"]Q1",  "\\000026",          " ", "A", "9", "\\", "]", "ä",
                                 "\xff", QByteArray("\0", 1), "U1"};
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
      QByteArray scanned;
      for (auto n = random() % 12; n > 0; --n) scanned += pieces[random() % std::size(pieces)];
      const auto code = TicketCode::parse(scanned);
      if (!code) continue;
      ++read;
      const QString text = code->text();
      QCOMPARE(text, text.trimmed());
      QCOMPARE(TicketCode::parse(text.toUtf8()), code);
    }
    QVERIFY(read > 1000);
  }

  void opIdIsAUuidOfVersion7() {
    // The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22Z, rand_a CC3, rand_b 18C4DC0C0C07398F.
    const Instant at(std::chrono::milliseconds(0x017F22E279B0));
    const auto made = makeOpId(at, {0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f});
    QCOMPARE(made.text(), QString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
  }

  void opIdKeepsVersionAndVariantWhateverTheBytes() {
    const Instant at(std::chrono::milliseconds(1));
    std::array<std::uint8_t, 10> bytes;
    bytes.fill(0xff);
    QCOMPARE(makeOpId(at, bytes).text(), QString("00000000-0001-7fff-bfff-ffffffffffff"));
    bytes.fill(0);
    QCOMPARE(makeOpId(at, bytes).text(), QString("00000000-0001-7000-8000-000000000000"));
    QCOMPARE(makeOpId(Instant(std::chrono::milliseconds(-5)), bytes).text(),
             QString("00000000-0000-7000-8000-000000000000"));
  }

  void laterOpIdsSortLater() {
    std::array<std::uint8_t, 10> high, low;
    high.fill(0xff);
    low.fill(0);
    const Instant at(std::chrono::milliseconds(1'795'000'000'000));
    QVERIFY(makeOpId(at, high) < makeOpId(at + std::chrono::milliseconds(1), low));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(TicketCodeTest)
#include "ticket_code_test.moc"
