// SPDX-License-Identifier: Apache-2.0
#include <QtTest/qtestspontaneevent.h>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <linux/input-event-codes.h>

#include <usher/scan/wedge_filter.h>

namespace usher::scan {

using namespace std::chrono_literals;

/// Writes down the keys that reach it.
class KeyLog : public QObject {
 public:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
      const auto* key = static_cast<QKeyEvent*>(event);
      log += event->type() == QEvent::KeyPress ? '+' : '-';
      log += QKeySequence(key->key()).toString().toLatin1();
    }
    return false;
  }
  QByteArray log;
};

class WedgeFilterTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();

  void scansWithALineEditFocused();
  void scansWithAButtonFocused();
  void scansWithNothingFocused();
  void takesUpperCaseAndShiftFromAnyLayout();
  void takesDoubledCharactersThatLookHeldDown();
  void endsByTabWithoutMovingTheFocus();
  void endsByAPause();
  void leavesAPersonsTypingAlone();
  void leavesAPersonsEditingAlone();
  void leavesAKeyHeldDownAlone();
  void keepsPressesAndReleasesInOrder();
  void letsGoOfAShiftPressedBeforeTheBurst();
  void leavesAProgramsKeysAlone();
  void usesItsClockWhereEventsHaveNoTime();
  void survivesAReceiverThatGoesAway();
  void cutsOffAnEndlessBurst();
  void readsAUsScannerOnAnyLayout_data();
  void readsAUsScannerOnAnyLayout();
  void readsAUsScannerWhateverCapsLockIs();
  void leavesAPersonsLayoutAlone();
  void readsTheSystemsLayoutUnlessToldOtherwise();

 private:
  /// As the window system delivers it.
  void send(QEvent::Type type, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {},
            bool repeat = false);
  void tap(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {});
  void typeText(const QString& text, int gap_ms);
  /// Presses the key at this place (a KEY_ code) of a keyboard that types `text` there.
  void tapAt(quint32 place, const QString& text, Qt::KeyboardModifiers modifiers = {});
  void filterFor(WedgeLayout layout);

  std::unique_ptr<QWidget> window_;
  QLineEdit* edit_ = nullptr;
  QPushButton* button_ = nullptr;
  std::unique_ptr<WedgeFilter> filter_;
  std::unique_ptr<QSignalSpy> scanned_;
  quint64 time_ms_ = 0;
};

void WedgeFilterTest::init() {
  window_ = std::make_unique<QWidget>();
  edit_ = new QLineEdit;
  button_ = new QPushButton(QStringLiteral("OK"));
  auto* layout = new QVBoxLayout(window_.get());
  layout->addWidget(edit_);
  layout->addWidget(button_);
  window_->show();
  QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  window_->activateWindow();
  edit_->setFocus();
  filter_ = std::make_unique<WedgeFilter>();
  scanned_ = std::make_unique<QSignalSpy>(filter_.get(), &WedgeFilter::codeScanned);
  time_ms_ = 1'000'000;
}

void WedgeFilterTest::cleanup() {
  scanned_.reset();
  filter_.reset();
  window_.reset();
}

void WedgeFilterTest::send(QEvent::Type type, int key, const QString& text, Qt::KeyboardModifiers modifiers,
                           bool repeat) {
  QKeyEvent event(type, key, modifiers, text, repeat);
  event.setTimestamp(time_ms_);
  QSpontaneKeyEvent::setSpontaneous(&event);
  qApp->notify(window_->windowHandle(), &event);
}

void WedgeFilterTest::tap(int key, const QString& text, Qt::KeyboardModifiers modifiers) {
  send(QEvent::KeyPress, key, text, modifiers);
  send(QEvent::KeyRelease, key, text, modifiers);
}

void WedgeFilterTest::typeText(const QString& text, int gap_ms) {
  for (const QChar c : text) {
    time_ms_ += quint64(gap_ms);
    if (c == u'\n') {
      tap(Qt::Key_Return, QStringLiteral("\r"));
    } else if (c.isUpper()) {
      send(QEvent::KeyPress, Qt::Key_Shift, {}, Qt::ShiftModifier);
      tap(c.unicode(), c, Qt::ShiftModifier);
      send(QEvent::KeyRelease, Qt::Key_Shift);
    } else {
      tap(c.toUpper().unicode(), c);
    }
  }
}

void WedgeFilterTest::scansWithALineEditFocused() {
  QSignalSpy entered(edit_, &QLineEdit::returnPressed);
  typeText(QStringLiteral("ab-1234\n"), 5);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("ab-1234"));
  QCOMPARE(edit_->text(), QString());
  QCOMPARE(entered.count(), 0);
}

void WedgeFilterTest::scansWithAButtonFocused() {
  button_->setFocus();
  QSignalSpy clicked(button_, &QPushButton::clicked);
  typeText(QStringLiteral("ab 1234 5\n"), 5);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("ab 1234 5"));
  QCOMPARE(clicked.count(), 0);
}

void WedgeFilterTest::scansWithNothingFocused() {
  edit_->clearFocus();
  QVERIFY(!QApplication::focusWidget());
  typeText(QStringLiteral("ab-1234\n"), 5);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(edit_->text(), QString());
}

void WedgeFilterTest::takesUpperCaseAndShiftFromAnyLayout() {
  typeText(QStringLiteral("TiX-Ünal/42\n"), 5);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QStringLiteral("TiX-Ünal/42").toUtf8());
  QCOMPARE(edit_->text(), QString());
}

void WedgeFilterTest::takesDoubledCharactersThatLookHeldDown() {
  typeText(QStringLiteral("7"), 2);
  for (int i = 0; i < 3; ++i) send(QEvent::KeyPress, Qt::Key_7, QStringLiteral("7"), {}, true);
  typeText(QStringLiteral("ab88"), 2);
  send(QEvent::KeyPress, Qt::Key_8, QStringLiteral("8"), {}, true);
  typeText(QStringLiteral("\n"), 2);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("7777ab888"));
  QCOMPARE(edit_->text(), QString());
}

void WedgeFilterTest::endsByTabWithoutMovingTheFocus() {
  typeText(QStringLiteral("ab-1234"), 5);
  tap(Qt::Key_Tab, QStringLiteral("\t"));
  QCOMPARE(scanned_->count(), 1);
  QVERIFY(edit_->hasFocus());
}

void WedgeFilterTest::endsByAPause() {
  typeText(QStringLiteral("ab-1234"), 5);
  QCOMPARE(scanned_->count(), 0);
  QTRY_COMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("ab-1234"));
  QCOMPARE(edit_->text(), QString());
}

void WedgeFilterTest::leavesAPersonsTypingAlone() {
  QSignalSpy entered(edit_, &QLineEdit::returnPressed);
  typeText(QStringLiteral("Zoë Müller-Lüdenscheidt"), 90);
  QTRY_COMPARE(edit_->text(), QStringLiteral("Zoë Müller-Lüdenscheidt"));
  typeText(QStringLiteral("\n"), 90);
  QCOMPARE(entered.count(), 1);
  QCOMPARE(scanned_->count(), 0);
}

void WedgeFilterTest::leavesAPersonsEditingAlone() {
  typeText(QStringLiteral("abc"), 90);
  time_ms_ += 20;
  tap(Qt::Key_Backspace, QStringLiteral("\b"));
  QCOMPARE(edit_->text(), QStringLiteral("ab"));
  tap(Qt::Key_Home);
  typeText(QStringLiteral("x"), 10);
  QTRY_COMPARE(edit_->text(), QStringLiteral("xab"));
  tap(Qt::Key_A, QStringLiteral("\x01"), Qt::ControlModifier);
  QCOMPARE(edit_->selectedText(), QStringLiteral("xab"));
  QCOMPARE(scanned_->count(), 0);
}

void WedgeFilterTest::leavesAKeyHeldDownAlone() {
  send(QEvent::KeyPress, Qt::Key_A, QStringLiteral("a"));
  for (int i = 0; i < 20; ++i) {
    // No keyboard begins to repeat sooner.
    time_ms_ += i == 0 ? 150 : 25;
    send(QEvent::KeyPress, Qt::Key_A, QStringLiteral("a"), {}, true);
  }
  QCOMPARE(edit_->text(), QString(21, u'a'));
  QCOMPARE(scanned_->count(), 0);
}

void WedgeFilterTest::keepsPressesAndReleasesInOrder() {
  KeyLog log;
  edit_->installEventFilter(&log);
  send(QEvent::KeyPress, Qt::Key_Shift, {}, Qt::ShiftModifier);
  send(QEvent::KeyPress, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
  time_ms_ += 20;
  send(QEvent::KeyPress, Qt::Key_B, QStringLiteral("B"), Qt::ShiftModifier);
  send(QEvent::KeyRelease, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
  send(QEvent::KeyRelease, Qt::Key_Shift);
  send(QEvent::KeyRelease, Qt::Key_B, QStringLiteral("b"));
  QTRY_COMPARE(edit_->text(), QStringLiteral("AB"));
  QCOMPARE(log.log, QByteArray("+Shift+A+B-A-Shift-B"));
}

void WedgeFilterTest::letsGoOfAShiftPressedBeforeTheBurst() {
  KeyLog log;
  edit_->installEventFilter(&log);
  send(QEvent::KeyPress, Qt::Key_Shift, {}, Qt::ShiftModifier);
  tap(Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
  send(QEvent::KeyRelease, Qt::Key_Shift);
  typeText(QStringLiteral("b-1234\n"), 5);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("Ab-1234"));
  QCOMPARE(log.log, QByteArray("+Shift-Shift"));
}

void WedgeFilterTest::leavesAProgramsKeysAlone() {
  for (const QChar c : QStringLiteral("onscreen")) {
    QKeyEvent press(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, c);
    QCoreApplication::sendEvent(edit_, &press);
  }
  QCOMPARE(edit_->text(), QStringLiteral("onscreen"));
  QCOMPARE(scanned_->count(), 0);
}

void WedgeFilterTest::usesItsClockWhereEventsHaveNoTime() {
  std::chrono::milliseconds now = 0ms;
  scanned_.reset();
  filter_ = std::make_unique<WedgeFilter>(WedgeSettings{}, [&now] { return now; });
  scanned_ = std::make_unique<QSignalSpy>(filter_.get(), &WedgeFilter::codeScanned);
  for (const QChar c : QStringLiteral("slowly")) {
    now += 200ms;
    time_ms_ = 0;
    tap(c.toUpper().unicode(), c);
  }
  QTRY_COMPARE(edit_->text(), QStringLiteral("slowly"));
  for (const QChar c : QStringLiteral("abc123")) {
    now += 3ms;
    tap(c.toUpper().unicode(), c);
  }
  tap(Qt::Key_Return, QStringLiteral("\r"));
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(edit_->text(), QStringLiteral("slowly"));
}

void WedgeFilterTest::survivesAReceiverThatGoesAway() {
  QWidget other;
  other.show();
  QVERIFY(QTest::qWaitForWindowExposed(&other));
  typeText(QStringLiteral("abc"), 5);
  window_.reset();
  // The keys held for the window that is gone go nowhere; the next ones are read as ever.
  for (const QChar c : QStringLiteral("xyz-123\r")) {
    QKeyEvent press(QEvent::KeyPress, c == u'\r' ? int(Qt::Key_Return) : int(c.toUpper().unicode()),
                    Qt::NoModifier, c);
    press.setTimestamp(time_ms_ += c == u'x' ? 500 : 5);
    QSpontaneKeyEvent::setSpontaneous(&press);
    qApp->notify(other.windowHandle(), &press);
  }
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("xyz-123"));
}

void WedgeFilterTest::cutsOffAnEndlessBurst() {
  typeText(QString(6'000, u'a') + u'\n', 2);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray(4'096, 'a'));
  QCOMPARE(edit_->text(), QString());
}

/// What the 48 keys of a keyboard type, row by row from the top left: KEY_GRAVE, KEY_1 to KEY_EQUAL, KEY_Q to
/// KEY_RIGHTBRACE, KEY_A to KEY_APOSTROPHE, KEY_BACKSLASH, KEY_Z to KEY_SLASH, KEY_SPACE. A 0: a dead key,
/// which types nothing by itself.
struct Layout {
  QString plain;
  QString shifted;
};

std::vector<quint32> places() {
  std::vector<quint32> all{KEY_GRAVE};
  const auto row = [&](quint32 first, quint32 last) {
    for (quint32 place = first; place <= last; ++place) all.push_back(place);
  };
  row(KEY_1, KEY_EQUAL);
  row(KEY_Q, KEY_RIGHTBRACE);
  row(KEY_A, KEY_APOSTROPHE);
  row(KEY_BACKSLASH, KEY_SLASH);
  all.push_back(KEY_SPACE);
  return all;
}

const Layout kUs{QStringLiteral("`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./ "),
                 QStringLiteral("~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"|ZXCVBNM<>? ")};

void WedgeFilterTest::tapAt(quint32 place, const QString& text, Qt::KeyboardModifiers modifiers) {
  const quint32 native = place + 8;
  const int key = text.isEmpty() ? int(Qt::Key_Dead_Acute)
                  // Control characters are Ctrl and the letter 0x40 above.
                  : text.at(0) < u' ' ? text.at(0).unicode() + 0x40
                                      : text.at(0).toUpper().unicode();
  for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
    QKeyEvent event(type, key, modifiers, native, 0, 0, text);
    event.setTimestamp(time_ms_);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(window_->windowHandle(), &event);
  }
}

void WedgeFilterTest::filterFor(WedgeLayout layout) {
  scanned_.reset();
  filter_ = std::make_unique<WedgeFilter>(WedgeSettings{.layout = layout});
  scanned_ = std::make_unique<QSignalSpy>(filter_.get(), &WedgeFilter::codeScanned);
}

void WedgeFilterTest::readsAUsScannerOnAnyLayout_data() {
  QTest::addColumn<QString>("plain");
  QTest::addColumn<QString>("shifted");
  const auto row = [](const char* name, QStringView plain, QStringView shifted) {
    QTest::newRow(name) << plain.toString() << shifted.toString();
  };
  row("us", kUs.plain, kUs.shifted);
  row("de", u"†1234567890ß†qwertzuiopü+asdfghjklöä#yxcvbnm,.- ",
      u"°!\"§$%&/()=?†QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_ ");
  row("fr", u"²&é\"'(-è_çà)=azertyuiop†$qsdfghjklmù*wxcvbn,;:! ",
      u"†1234567890°+AZERTYUIOP†£QSDFGHJKLM%µWXCVBN?./§ ");
  row("ch", u"§1234567890'†qwertzuiopü†asdfghjklöä$yxcvbnm,.- ",
      u"°+\"*ç%&/()=?†QWERTZUIOPè!ASDFGHJKLéà£YXCVBNM;:_ ");
  row("es", u"º1234567890'¡qwertyuiop†+asdfghjklñ†çzxcvbnm,.- ",
      u"ª!\"·$%&/()=?¿QWERTYUIOP†*ASDFGHJKLÑ†ÇZXCVBNM;:_ ");
}

void WedgeFilterTest::readsAUsScannerOnAnyLayout() {
  QFETCH(QString, plain);
  QFETCH(QString, shifted);
  const auto keys = places();
  QCOMPARE(plain.size(), qsizetype(keys.size()));
  QCOMPARE(shifted.size(), plain.size());
  const auto typed = [](QChar c) { return c == u'†' ? QString() : QString(c); };
  filterFor(WedgeLayout::Us);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    ++time_ms_;
    tapAt(keys[i], typed(plain[qsizetype(i)]));
    send(QEvent::KeyPress, Qt::Key_Shift, {}, Qt::ShiftModifier);
    tapAt(keys[i], typed(shifted[qsizetype(i)]), Qt::ShiftModifier);
    send(QEvent::KeyRelease, Qt::Key_Shift);
  }
  typeText(QStringLiteral("\n"), 1);
  QString all;
  for (qsizetype i = 0; i < kUs.plain.size(); ++i) all += QString(kUs.plain[i]) + kUs.shifted[i];
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(QString::fromUtf8(scanned_->at(0).at(0).toByteArray()), all);
  QCOMPARE(edit_->text(), QString());
}

void WedgeFilterTest::readsAUsScannerWhateverCapsLockIs() {
  filterFor(WedgeLayout::Us);
  // The scanner means "Tix-Az": with Caps Lock on the system makes the opposite of it.
  const auto tap = [this](quint32 place, const char* text, bool shift) {
    ++time_ms_;
    tapAt(place, QLatin1String(text), shift ? Qt::ShiftModifier : Qt::NoModifier);
  };
  tap(KEY_T, "t", true);
  tap(KEY_I, "I", false);
  tap(KEY_X, "X", false);
  tap(KEY_MINUS, "-", false);
  tap(KEY_A, "a", true);
  tap(KEY_Z, "Z", false);
  typeText(QStringLiteral("\n"), 1);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("Tix-Az"));
}

void WedgeFilterTest::leavesAPersonsLayoutAlone() {
  filterFor(WedgeLayout::Us);
  // "Zü" on a German keyboard, an accent that waits for its letter, and a shortcut.
  time_ms_ += 90;
  tapAt(KEY_Y, QStringLiteral("Z"), Qt::ShiftModifier);
  time_ms_ += 90;
  tapAt(KEY_LEFTBRACE, QStringLiteral("ü"));
  time_ms_ += 90;
  tapAt(KEY_EQUAL, {});
  QTRY_COMPARE(edit_->text(), QStringLiteral("Zü"));
  time_ms_ += 90;
  tapAt(KEY_A, QStringLiteral("\x01"), Qt::ControlModifier);
  QCOMPARE(edit_->selectedText(), QStringLiteral("Zü"));
  // Without Num Lock the keypad's 4 goes left, which is nothing that a scanner types.
  for (int i = 0; i < 6; ++i) {
    ++time_ms_;
    tapAt(KEY_KP4, {}, Qt::KeypadModifier);
  }
  QCOMPARE(scanned_->count(), 0);
}

void WedgeFilterTest::readsTheSystemsLayoutUnlessToldOtherwise() {
  for (const auto& [place, text] : {std::pair(KEY_Y, "z"), std::pair(KEY_Z, "y"), std::pair(KEY_SLASH, "-"),
                                    std::pair(KEY_1, "1"), std::pair(KEY_2, "2"), std::pair(KEY_3, "3")}) {
    ++time_ms_;
    tapAt(quint32(place), QLatin1String(text));
  }
  typeText(QStringLiteral("\n"), 1);
  QCOMPARE(scanned_->count(), 1);
  QCOMPARE(scanned_->at(0).at(0).toByteArray(), QByteArray("zy-123"));
}

}  // namespace usher::scan

QTEST_MAIN(usher::scan::WedgeFilterTest)
#include "wedge_filter_test.moc"
