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

 private:
  /// As the window system delivers it.
  void send(QEvent::Type type, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {},
            bool repeat = false);
  void tap(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {});
  void typeText(const QString& text, int gap_ms);

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

}  // namespace usher::scan

QTEST_MAIN(usher::scan::WedgeFilterTest)
#include "wedge_filter_test.moc"
