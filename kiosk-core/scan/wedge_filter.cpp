// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/wedge_filter.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QTimerEvent>

#include <utility>

#include <usher/scan/us_keyboard.h>

namespace usher::scan {

namespace {

using Key = BurstDetector::Key;

/// X11's key codes, and Wayland's and Qt's own after them, are Linux's and 8.
constexpr quint32 kFirstKey = 8;

/// What the key would type on a US keyboard; Caps Lock, of which no scanner knows, changes nothing.
QChar usTextOf(const QKeyEvent& event) {
  const bool is_shortcut =
      event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
  // Without Num Lock the keypad moves a cursor.
  const bool is_move = event.modifiers().testFlag(Qt::KeypadModifier) && event.text().isEmpty();
  if (is_shortcut || is_move || event.nativeScanCode() < kFirstKey) return {};
  return usCharacter(event.nativeScanCode() - kFirstKey, event.modifiers().testFlag(Qt::ShiftModifier));
}

QString textOf(const QKeyEvent& event, WedgeLayout layout) {
  const QChar us = layout == WedgeLayout::Us ? usTextOf(event) : QChar();
  // What a key types depends on the system's layout; the event has it already.
  return us.isNull() ? event.text() : QString(us);
}

Key kindOf(const QKeyEvent& event, const QString& text) {
  switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Mode_switch:
      return Key::Modifier;
    case Qt::Key_Control:
    case Qt::Key_Alt:
      // Scanners send control characters, and characters by their number, with these held.
      return event.isAutoRepeat() ? Key::Other : Key::Modifier;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
      return event.isAutoRepeat() ? Key::Other : Key::End;
    default:
      break;
  }
  if (text.isEmpty()) return Key::Other;
  // GS (0x1D) separates fields in some codes.
  const QChar first = text.at(0);
  if (!first.isPrint() && !first.isSurrogate() && first != QChar(0x1D)) return Key::Other;
  // X11 has Qt take a release and a press of one key within a millisecond for a key held down.
  return event.isAutoRepeat() ? Key::Repeat : Key::Text;
}

/// The physical key: what it types may change between press and release.
quint32 physicalKey(const QKeyEvent& event) {
  return event.nativeScanCode() != 0 ? event.nativeScanCode() : quint32(event.key());
}

std::chrono::milliseconds steadyNow() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace

WedgeFilter::WedgeFilter(WedgeSettings settings, MonotonicClock clock, QObject* parent)
    : QObject(parent),
      layout_(settings.layout),
      detector_(settings),
      clock_(clock ? std::move(clock) : MonotonicClock(steadyNow)) {
  QCoreApplication::instance()->installEventFilter(this);
}

WedgeFilter::~WedgeFilter() = default;

bool WedgeFilter::eventFilter(QObject* receiver, QEvent* event) {
  // What programs send (our own replays, a keyboard on the screen) is no hardware's.
  if (!event->spontaneous()) return false;
  // A window passes a key on to its focus widget as the same event: by then it is either kept back or let
  // through.
  if (!receiver->isWindowType() && !receiver->isWidgetType()) return false;
  if (event->type() == QEvent::KeyPress) return onPress(receiver, static_cast<const QKeyEvent&>(*event));
  if (event->type() == QEvent::KeyRelease) return onRelease(receiver, static_cast<const QKeyEvent&>(*event));
  return false;
}

bool WedgeFilter::onPress(QObject* receiver, const QKeyEvent& event) {
  const auto at = event.timestamp() != 0 ? std::chrono::milliseconds(event.timestamp()) : clock_();
  const QString text = textOf(event, layout_);
  const BurstDetector::Step step = detector_.press(kindOf(event, text), text, at);
  settle(step);
  switch (step.key) {
    case BurstDetector::Do::Pass:
      break;
    case BurstDetector::Do::Hold:
      hold(receiver, event);
      break;
    case BurstDetector::Do::Swallow:
      swallowed_.insert(physicalKey(event));
      break;
  }
  waitForPause();
  return step.key != BurstDetector::Do::Pass;
}

bool WedgeFilter::onRelease(QObject* receiver, const QKeyEvent& event) {
  if (!held_.empty()) {
    hold(receiver, event);
    return true;
  }
  return swallowed_.remove(physicalKey(event));
}

void WedgeFilter::settle(const BurstDetector::Step& step) {
  if (step.replay) replay();
  if (step.forget) forget();
  if (step.scanned) emit codeScanned(*step.scanned);
}

void WedgeFilter::replay() {
  for (HeldKey& key : std::exchange(held_, {})) {
    if (key.receiver) QCoreApplication::sendEvent(key.receiver, key.event.get());
  }
}

void WedgeFilter::forget() {
  for (HeldKey& key : std::exchange(held_, {})) {
    const quint32 physical = physicalKey(*key.event);
    if (key.event->type() == QEvent::KeyPress) {
      swallowed_.insert(physical);
    } else if (!swallowed_.remove(physical) && key.receiver) {
      // Of a key whose press went through before the burst began.
      QCoreApplication::sendEvent(key.receiver, key.event.get());
    }
  }
}

void WedgeFilter::hold(QObject* receiver, const QKeyEvent& event) {
  held_.push_back({receiver, std::unique_ptr<QKeyEvent>(event.clone())});
}

void WedgeFilter::waitForPause() {
  grace_.stop();
  if (detector_.waits()) {
    pause_.start(int(detector_.patience().count()), Qt::PreciseTimer, this);
  } else {
    pause_.stop();
  }
}

void WedgeFilter::timerEvent(QTimerEvent* event) {
  if (event->timerId() == pause_.timerId()) {
    // Keys that came while this thread was busy are still queued, and not late: they go first.
    pause_.stop();
    grace_.start(0, this);
  } else if (event->timerId() == grace_.timerId()) {
    grace_.stop();
    settle(detector_.pause());
  }
}

}  // namespace usher::scan
