// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/option_button.h>

#include <QKeyEvent>

namespace usher::ui {

OptionButton::OptionButton(const Look& look, const char* object_name, QWidget* parent)
    : StaffButton(look, object_name, parent) {
  setKind(Kind::Choice);
  setAtStart(true);
  setWraps(true);
}

void OptionButton::show(const QString& words, bool chosen) {
  setWords(words);
  setChosen(chosen);
  // With a shape either way it is as wide, whichever is chosen.
  setShape(chosen ? QStringLiteral("check-circle") : QStringLiteral("circle"));
}

void OptionButton::keyPressEvent(QKeyEvent* event) {
  const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
  switch (event->key()) {
    case Qt::Key_Right:
      return emit stepped(forward);
    case Qt::Key_Left:
      return emit stepped(-forward);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return event->ignore();
    default:
      return StaffButton::keyPressEvent(event);
  }
}

}  // namespace usher::ui
