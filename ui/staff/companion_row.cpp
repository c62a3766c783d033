// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/companion_row.h>

#include <QKeyEvent>

namespace usher::ui {

CompanionRow::CompanionRow(const Look& look, const QString& object_name, QWidget* parent)
    : QAbstractButton(parent), look_(look) {
  setObjectName(object_name);
  // A finger or the mouse leaves the focus in the field.
  setFocusPolicy(Qt::TabFocus);
}

void CompanionRow::show(const domain::GroupGuest& one, const domain::EventFacts* facts,
                        const Speaking& speaking) {
  ticket_ = one.guest.ticket;
  row_ = groupRowOf(one, facts, speaking);
  setAccessibleName(row_.words().join(QStringLiteral(", ")));
  update();
}

void CompanionRow::forget() {
  ticket_.reset();
  row_ = {};
  setAccessibleName({});
}

void CompanionRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintGroupRow(
      painter, look_, row_,
      {.box = rect(), .direction = layoutDirection(), .has_focus = hasFocus(), .is_pressed = isDown()});
}

void CompanionRow::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!event->isAutoRepeat()) click();
      return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
      // Tab goes from one to the next; arrows are for what scrolls.
      return event->ignore();
    default:
      return QAbstractButton::keyPressEvent(event);
  }
}

}  // namespace usher::ui
