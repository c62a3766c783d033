// SPDX-License-Identifier: Apache-2.0
// What may be typed into which field, and the keys for it.
#include <QPointingDevice>
#include <QTest>

#include <memory>

#include <usher/ui/keyboard/key_layout.h>
#include <usher/ui/keyboard/letter_variants.h>
#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/keyboard/typed_field.h>

using namespace usher;
using namespace usher::ui;

namespace {

QString lettersOf(const std::vector<KeyRow>& rows) {
  QString letters;
  for (const KeyRow& row : rows) {
    for (const Key& key : row) {
      if (key.action == Key::Action::Type) letters += key.text;
    }
  }
  return letters;
}

/// A field with its keyboard, as a page puts them together.
struct Desk {
  explicit Desk(TypedForm form, const QString& language = QStringLiteral("en"))
      : field(look, "field", &window), keyboard(look, &window) {
    QObject::connect(&keyboard, &TouchKeyboard::typed, &field, &TypedField::type);
    QObject::connect(&keyboard, &TouchKeyboard::replaced, &field, &TypedField::replaceLast);
    QObject::connect(&keyboard, &TouchKeyboard::erased, &field, [this] { field.backspace(); });
    QObject::connect(&field, &TypedField::moved, &keyboard, [this] { keyboard.setBefore(field.before()); });
    window.resize(1080, 800);
    field.setGeometry(40, 0, 1000, 112);
    keyboard.setGeometry(40, 120, 1000, static_cast<int>(96 * 7));
    keyboard.open(form, language);
    keyboard.arrange();
    field.ask(form, language);
    window.show();
  }

  KeyCap* cap(const QString& text) {
    for (KeyCap* cap : keyboard.findChildren<KeyCap*>()) {
      if (!cap->isHidden() && cap->key().text == text && cap->key().action == Key::Action::Type) return cap;
    }
    return nullptr;
  }
  KeyCap* cap(Key::Action action) {
    for (KeyCap* cap : keyboard.findChildren<KeyCap*>()) {
      if (!cap->isHidden() && cap->key().action == action) return cap;
    }
    return nullptr;
  }
  void tap(const KeyCap* cap) {
    QVERIFY(cap);
    QTest::mouseClick(&keyboard, Qt::LeftButton, {}, cap->geometry().center());
  }
  void tap(const QString& text) { tap(cap(text)); }

  Look look;
  QWidget window;
  TypedField field;
  TouchKeyboard keyboard;
};

}  // namespace

class TypedTest : public QObject {
  Q_OBJECT

 private slots:
  void numbersAreWrittenAsTheLanguageDoes() {
    const auto number = [](const char* typed, const char* language) {
      const QString shown =
          shownAs(TypedForm::Number, QString::fromUtf8(typed), QString::fromLatin1(language));
      return shown + u'|' +
             valueOf(TypedForm::Number, shown, QString::fromLatin1(language)).value_or(QStringLiteral("-"));
    };
    QCOMPARE(number("3", "en"), QStringLiteral("3|3"));
    QCOMPARE(number("1.5", "en"), QStringLiteral("1.5|1.5"));
    QCOMPARE(number("1.5", "de"), QStringLiteral("1,5|1.5"));
    QCOMPARE(number("2,", "de"), QStringLiteral("2,|2"));
    QCOMPARE(number("a1b2", "en"), QStringLiteral("12|12"));
    QCOMPARE(number("1.2.3", "en"), QStringLiteral("1.23|1.23"));
    QCOMPARE(number(".5", "en"), QStringLiteral("|-"));
    QCOMPARE(number("١٢", "ar"), QStringLiteral("12|12"));
    QCOMPARE(number("12345678901.123456", "en"), QStringLiteral("123456789.1234|123456789.1234"));
    QCOMPARE(number("", "en"), QStringLiteral("|-"));
  }

  void datesAreWholeDays() {
    const auto date = [](const char* typed, const char* language) {
      const QString shown = shownAs(TypedForm::Date, QString::fromUtf8(typed), QString::fromLatin1(language));
      return shown + u'|' +
             valueOf(TypedForm::Date, shown, QString::fromLatin1(language)).value_or(QStringLiteral("-"));
    };
    QCOMPARE(date("24", "en"), QStringLiteral("24|-"));
    QCOMPARE(date("241", "en"), QStringLiteral("24 / 1|-"));
    QCOMPARE(date("14021990", "de"), QStringLiteral("14 / 02 / 1990|1990-02-14"));
    QCOMPARE(date("19900214", "ja"), QStringLiteral("1990 / 02 / 14|1990-02-14"));
    QCOMPARE(date("30021990", "en"), QStringLiteral("30 / 02 / 1990|-"));
    QCOMPARE(date("14/02/1990 and more 12", "en"), QStringLiteral("14 / 02 / 1990|1990-02-14"));
  }

  void wordsAreTrimmed() {
    QCOMPARE(valueOf(TypedForm::Words, QStringLiteral("  no \t nuts "), {}), QStringLiteral("no nuts"));
    QVERIFY(!valueOf(TypedForm::Words, QStringLiteral("  \n"), {}));
    QCOMPARE(shownAs(TypedForm::Address, QStringLiteral("a b@c .org"), {}), QStringLiteral("ab@c.org"));
    QCOMPARE(shownAs(TypedForm::Words, QString(1000, u'x'), {}).size(), qsizetype{300});
  }

  void anAddressIsWholeOrNone() {
    for (const char* good : {"zoe@example.org", "zoe.o'neil+door@mail.example.org", "a@b.c"}) {
      QCOMPARE(valueOf(TypedForm::Email, QString::fromLatin1(good), {}), QString::fromLatin1(good));
    }
    for (const char* bad : {"zoe", "zoe@", "zoe@example", "@example.org", "zoe@example.", "a@b@c.org",
                            "z\xF6"
                            "e@example.org",
                            "zoe@-example.org"}) {
      QVERIFY2(!valueOf(TypedForm::Email, QString::fromLatin1(bad), {}), bad);
    }
    QVERIFY(!valueOf(TypedForm::Email, QString(250, u'a') + QStringLiteral("@b.org"), {}));
    QCOMPARE(shownAs(TypedForm::Email, QStringLiteral("a @b. org"), {}), QStringLiteral("a@b.org"));
    QVERIFY(!beginsWithCapital(TypedForm::Email, {}));
  }

  void capitalsComeWhereTheyBelong() {
    QVERIFY(beginsWithCapital(TypedForm::Name, {}));
    QVERIFY(beginsWithCapital(TypedForm::Name, QStringLiteral("Anna ")));
    QVERIFY(beginsWithCapital(TypedForm::Name, QStringLiteral("Anna-")));
    QVERIFY(!beginsWithCapital(TypedForm::Name, QStringLiteral("An")));
    QVERIFY(beginsWithCapital(TypedForm::Words, {}));
    QVERIFY(beginsWithCapital(TypedForm::Words, QStringLiteral("No nuts. ")));
    QVERIFY(!beginsWithCapital(TypedForm::Words, QStringLiteral("No ")));
    QVERIFY(!beginsWithCapital(TypedForm::Address, {}));
  }

  void everyLanguageHasItsLetters_data() {
    QTest::addColumn<QString>("needed");
    QTest::newRow("en") << "abcdefghijklmnopqrstuvwxyz";
    QTest::newRow("de") << "abcdefghijklmnopqrstuvwxyzäöüß";
    QTest::newRow("fr") << "abcdefghijklmnopqrstuvwxyz'éèêëàâçîïôûùœ";
    QTest::newRow("es") << "abcdefghijklmnopqrstuvwxyzñáéíóúü";
    QTest::newRow("ar") << "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىؤئ";
    QTest::newRow("ja")
        << "あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづってでとどなにぬねの"
           "はばぱひびぴふぶぷへべぺほぼぽまみむめもやゃゆゅよょらりるれろわをんー";
    QTest::newRow("fi") << "abcdefghijklmnopqrstuvwxyzåäö";
  }

  void everyLanguageHasItsLetters() {
    QFETCH(QString, needed);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const QString keys = lettersOf(keysFor(TypedForm::Words, language, {}));
    QString reachable = keys;
    for (const QChar letter : keys) reachable += variantsOf(QString(letter), language).join(QString());
    for (const QChar letter : needed) {
      QVERIFY2(reachable.contains(letter), qPrintable(language + u' ' + letter));
      QVERIFY(keys.count(letter) <= 1);
    }
  }

  void variantsKeepTheCase() {
    QCOMPARE(variantsOf(QStringLiteral("E"), QStringLiteral("fr")).first(), QStringLiteral("É"));
    QVERIFY(variantsOf(QStringLiteral("S"), QStringLiteral("de")).contains(QStringLiteral("Š")));
    QVERIFY(!variantsOf(QStringLiteral("S"), QStringLiteral("de")).contains(QStringLiteral("ß")));
    QCOMPARE(variantsOf(QStringLiteral("ハ"), QStringLiteral("ja")),
             (QStringList{QStringLiteral("バ"), QStringLiteral("パ")}));
    QCOMPARE(variantsOf(QStringLiteral("7"), QStringLiteral("en")), QStringList());
  }

  void keysTypeIntoTheField() {
    Desk desk(TypedForm::Name);
    desk.tap(QStringLiteral("Z"));
    desk.tap(QStringLiteral("o"));
    desk.tap(QStringLiteral("e"));
    QCOMPARE(desk.field.text(), QStringLiteral("Zoe"));
    desk.tap(QStringLiteral("ë"));
    QCOMPARE(desk.field.text(), QStringLiteral("Zoë"));
    desk.tap(desk.cap(Key::Action::Space));
    desk.tap(QStringLiteral("K"));
    QCOMPARE(desk.field.text(), QStringLiteral("Zoë K"));
    desk.tap(desk.cap(Key::Action::Erase));
    desk.tap(desk.cap(Key::Action::Erase));
    QCOMPARE(desk.field.text(), QStringLiteral("Zoë"));
    desk.tap(desk.cap(Key::Action::Symbols));
    desk.tap(QStringLiteral("7"));
    desk.tap(desk.cap(Key::Action::Letters));
    desk.tap(desk.cap(Key::Action::Shift));
    desk.tap(QStringLiteral("X"));
    desk.tap(QStringLiteral("y"));
    QCOMPARE(desk.field.text(), QStringLiteral("Zoë7Xy"));
  }

  void aFingerBetweenKeysMeansTheNearest() {
    Desk desk(TypedForm::Address);
    const QRect g = desk.cap(QStringLiteral("g"))->geometry();
    QTest::mouseClick(&desk.keyboard, Qt::LeftButton, {}, g.bottomRight() + QPoint(-3, 0));
    QCOMPARE(desk.field.text(), QStringLiteral("g"));
    const QRect a = desk.cap(QStringLiteral("a"))->geometry();
    QTest::mouseClick(&desk.keyboard, Qt::LeftButton, {}, a.center() - QPoint(a.width() * 3 / 4, 0));
    QCOMPARE(desk.field.text(), QStringLiteral("ga"));
  }

  void twoThumbsMayOverlap() {
    Desk desk(TypedForm::Address);
    const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
    QPointingDevice* const screen = device.get();
    const auto at = [&](const char* key) { return desk.cap(QString::fromLatin1(key))->geometry().center(); };
    QTest::touchEvent(&desk.keyboard, screen).press(1, at("h"), &desk.keyboard);
    QTest::touchEvent(&desk.keyboard, screen).stationary(1).press(2, at("i"), &desk.keyboard);
    QTest::touchEvent(&desk.keyboard, screen).release(1, at("h"), &desk.keyboard).stationary(2);
    QTest::touchEvent(&desk.keyboard, screen).release(2, at("i"), &desk.keyboard);
    QCOMPARE(desk.field.text(), QStringLiteral("hi"));
  }

  void kanaTurnToKatakanaAndLatin() {
    Desk desk(TypedForm::Name, QStringLiteral("ja"));
    desk.tap(QStringLiteral("か"));
    desk.tap(QStringLiteral("が"));
    desk.tap(desk.cap(Key::Action::Shift));
    desk.tap(QStringLiteral("ナ"));
    desk.tap(QStringLiteral("ナ"));
    desk.tap(desk.cap(Key::Action::OtherScript));
    QCOMPARE(desk.field.text(), QStringLiteral("がナナ"));
    QVERIFY(desk.cap(QStringLiteral("q")) || desk.cap(QStringLiteral("Q")));
  }

  void aRealKeyboardWorksBesideIt() {
    Desk desk(TypedForm::Words);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClicks(&desk.field, QStringLiteral("Nuts"));
    QCOMPARE(desk.field.text(), QStringLiteral("Nuts"));
    // By Tab and arrows, from the first key on, without a finger.
    desk.keyboard.setFocus(Qt::TabFocusReason);
    auto* focused = qobject_cast<KeyCap*>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->key().text, QStringLiteral("q"));
    QTest::keyClick(focused, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.field.text(), QStringLiteral("Nutss"));
    // Letters typed meanwhile are not lost.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("u"));
    QCOMPARE(desk.field.text(), QStringLiteral("Nutssu"));
  }

  void keysAreNamedForWhoHearsThem() {
    Desk desk(TypedForm::Words);
    for (const KeyCap* cap : desk.keyboard.findChildren<KeyCap*>()) {
      if (!cap->isHidden()) QVERIFY(!cap->accessibleName().isEmpty());
    }
    QCOMPARE(desk.cap(Key::Action::Erase)->accessibleName(), QStringLiteral("Delete the last letter"));
    desk.cap(Key::Action::Shift)->click();
    desk.cap(QStringLiteral("q"))->click();
    QCOMPARE(desk.field.text(), QStringLiteral("q"));
  }
};

QTEST_MAIN(TypedTest)
#include "typed_test.moc"
