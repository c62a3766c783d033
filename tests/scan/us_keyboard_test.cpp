// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include <linux/input-event-codes.h>

#include <usher/scan/us_keyboard.h>

namespace usher::scan {

class UsKeyboardTest : public QObject {
  Q_OBJECT

 private slots:
  void typesAllOfAscii() {
    QSet<QChar> typed;
    for (quint32 key = 0; key <= KEY_MAX; ++key) {
      for (const bool shift : {false, true}) {
        if (const QChar c = usCharacter(key, shift); !c.isNull()) typed << c;
      }
    }
    for (char c = ' '; c <= '~'; ++c) QVERIFY2(typed.contains(QLatin1Char(c)), &c);
    QCOMPARE(typed.size(), '~' - ' ' + 1);
  }

  void types_data() {
    QTest::addColumn<quint32>("key");
    QTest::addColumn<QString>("both");
    const auto row = [](const char* name, quint32 key, const char* both) {
      QTest::newRow(name) << key << QString::fromLatin1(both);
    };
    row("1", KEY_1, "1!");
    row("2", KEY_2, "2@");
    row("0", KEY_0, "0)");
    row("minus", KEY_MINUS, "-_");
    row("equal", KEY_EQUAL, "=+");
    row("y", KEY_Y, "yY");
    row("z", KEY_Z, "zZ");
    row("a", KEY_A, "aA");
    row("q", KEY_Q, "qQ");
    row("m", KEY_M, "mM");
    row("left bracket", KEY_LEFTBRACE, "[{");
    row("right bracket", KEY_RIGHTBRACE, "]}");
    row("semicolon", KEY_SEMICOLON, ";:");
    row("apostrophe", KEY_APOSTROPHE, "'\"");
    row("grave", KEY_GRAVE, "`~");
    row("backslash", KEY_BACKSLASH, "\\|");
    row("comma", KEY_COMMA, ",<");
    row("dot", KEY_DOT, ".>");
    row("slash", KEY_SLASH, "/?");
    row("space", KEY_SPACE, "  ");
    row("keypad 7", KEY_KP7, "77");
    row("keypad 0", KEY_KP0, "00");
    row("keypad dot", KEY_KPDOT, "..");
    row("keypad slash", KEY_KPSLASH, "//");
    row("keypad minus", KEY_KPMINUS, "--");
  }
  void types() {
    QFETCH(quint32, key);
    QFETCH(QString, both);
    QCOMPARE(usCharacter(key, false), both.at(0));
    QCOMPARE(usCharacter(key, true), both.at(1));
  }

  void typesNothingElsewhere() {
    for (const quint32 key : {KEY_RESERVED, KEY_ESC, KEY_BACKSPACE, KEY_TAB, KEY_ENTER, KEY_LEFTCTRL,
                              KEY_LEFTSHIFT, KEY_RIGHTSHIFT, KEY_LEFTALT, KEY_CAPSLOCK, KEY_F1, KEY_NUMLOCK,
                              KEY_102ND, KEY_KPENTER, KEY_RIGHTALT, KEY_HOME, KEY_MAX}) {
      QVERIFY(usCharacter(key, false).isNull() && usCharacter(key, true).isNull());
    }
    QVERIFY(usCharacter(0xFFFF'FFFF, false).isNull());
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::UsKeyboardTest)
#include "us_keyboard_test.moc"
