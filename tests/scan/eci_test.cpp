// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/eci.h>

namespace usher::scan {

class EciTest : public QObject {
  Q_OBJECT

 private slots:
  void beginsWithAnEscape() {
    QVERIFY(beginsWithEci("\\000026abc"));
    QVERIFY(beginsWithEci("\\000026"));
    QVERIFY(!beginsWithEci("\\00002"));
    QVERIFY(!beginsWithEci("\\00002a"));
    QVERIFY(!beginsWithEci("\\\\000026"));
    QVERIFY(!beginsWithEci("a\\000026"));
    QVERIFY(!beginsWithEci(""));
  }

  void decodes_data() {
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& sent, const QString& text) {
      QTest::newRow(name) << sent << text;
    };
    row("UTF-8", "\\000026Z\xc3\xbc", QStringLiteral("Zü"));
    row("ISO-8859-1", "\\000003Z\xfc", QStringLiteral("Zü"));
    row("by its other number", "\\000001Z\xfc", QStringLiteral("Zü"));
    row("ISO-8859-2", "\\000004\xb1", QStringLiteral("ą"));
    row("ISO-8859-7", "\\000009\xe1", QStringLiteral("α"));
    row("ISO-8859-15", "\\000017\xa4", QStringLiteral("€"));
    row("Shift_JIS", "\\000020\x93\xfa\x96{", QStringLiteral("日本"));
    // 表 is 95 5C: the second byte is a backslash to whoever sends it.
    row("Shift_JIS with a backslash in it", "\\000020\x95\\\\A", QStringLiteral("表A"));
    row("windows-1252", "\\000023\x80", QStringLiteral("€"));
    row("UTF-16", QByteArray("\\000025\x00Z\x00\xfc", 11), QStringLiteral("Zü"));
    row("ASCII", "\\000027abc", QStringLiteral("abc"));
    row("several, in turn", "\\000003\xfc\\000026\xc3\xbc\\000020\x93\xfa", QStringLiteral("üü日"));
    row("none at first", "a\\000003\xfc", QStringLiteral("aü"));
    row("a number that nobody gave, UTF-8", "\\811799Z\xc3\xbc", QStringLiteral("Zü"));
    row("a number that nobody gave, no UTF-8", "\\811799Z\xfc", QStringLiteral("Zü"));
    row("not what it says", "\\000026Z\xfc", QStringLiteral("Zü"));
    row("doubled backslashes", "\\000026a\\\\b\\\\\\\\c", QStringLiteral("a\\b\\\\c"));
    row("an escape that is data", "\\000026a\\\\000026", QStringLiteral("a\\000026"));
    row("backslashes of who does not double them", "\\000026a\\b\\12345", QStringLiteral("a\\b\\12345"));
    row("a backslash at the end", "\\000026a\\", QStringLiteral("a\\"));
    row("nothing", "", QString());
    row("nothing but escapes", "\\000026\\000003", QString());
  }
  void decodes() {
    QFETCH(QByteArray, sent);
    QFETCH(QString, text);
    QCOMPARE(QString::fromUtf8(decodedEci(sent)), text);
  }

  void ofWhatWasTypedOnlyTheEscapesGo() {
    QCOMPARE(withoutEci("\\000003Zürich"), QByteArray("Zürich"));
    QCOMPARE(withoutEci("\\000020日\\\\本"), QByteArray("日\\本"));
  }

  void guessesWhatNobodyNamed() {
    QCOMPARE(textOf("Z\xc3\xbc"), QByteArray("Zü"));
    QCOMPARE(textOf("Z\xfc"), QByteArray("Zü"));
    QCOMPARE(textOf(""), QByteArray());
    // Begun and broken off.
    QCOMPARE(textOf("Z\xc3"), QByteArray("ZÃ"));
  }

  void anyBytesComeOutAsText() {
    for (int first = 0; first < 256; ++first) {
      for (int second = 0; second < 256; ++second) {
        QByteArray sent("\\000020..");
        sent[7] = static_cast<char>(first);
        sent[8] = static_cast<char>(second);
        const QByteArray utf8 = decodedEci(sent);
        QVERIFY(utf8.isValidUtf8() && !utf8.isEmpty());
      }
    }
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::EciTest)
#include "eci_test.moc"
