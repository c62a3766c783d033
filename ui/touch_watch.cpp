// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/touch_watch.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace usher::ui {

namespace {

bool isFirstPress(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
      return false;
    default:
      // What lies on a keyboard is nobody.
      return !event.isAutoRepeat();
  }
}

bool isTouch(const QEvent& event) {
  switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
      return true;
    case QEvent::MouseMove:
      return static_cast<const QMouseEvent&>(event).buttons() != Qt::NoButton;
    case QEvent::KeyPress:
      return isFirstPress(static_cast<const QKeyEvent&>(event));
    default:
      return false;
  }
}

}  // namespace

TouchWatch::TouchWatch(QWidget* within, Take take)
    : QObject(within), within_(within), take_(std::move(take)) {
  QCoreApplication::instance()->installEventFilter(this);
}

bool TouchWatch::eventFilter(QObject* receiver, QEvent* event) {
  if (!isTouch(*event) || !receiver->isWidgetType()) return false;
  const auto& widget = static_cast<const QWidget&>(*receiver);
  return (&widget == within_ || within_->isAncestorOf(&widget)) && take_(widget, *event);
}

}  // namespace usher::ui
