// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/speech/reading.h>

#include <QAccessible>

#include <usher/ui/keyboard/key_cap.h>

namespace usher::ui {

namespace {

void add(Reading& reading, const QString& words) {
  if (!words.isEmpty()) reading.words << words;
}

void read(Reading& reading, QAccessibleInterface& part) {
  const QAccessible::State state = part.state();
  if (state.invisible) return;
  const QString name = part.text(QAccessible::Name);
  switch (part.role()) {
    case QAccessible::StaticText:
      return add(reading, name);
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
      if (state.disabled) return add(reading, name);
      reading.has_controls = true;
      return;
    case QAccessible::EditableText:
      reading.has_controls = true;
      return;
    default:
      break;
  }
  for (int i = 0; i < part.childCount(); ++i) {
    if (QAccessibleInterface* child = part.child(i)) read(reading, *child);
  }
}

Control::Kind kindOf(const QWidget& widget, const QAccessibleInterface& part) {
  if (qobject_cast<const KeyCap*>(&widget)) return Control::Kind::Key;
  if (part.role() == QAccessible::EditableText) return Control::Kind::Field;
  const QAccessible::State state = part.state();
  if (!state.checkable) return Control::Kind::Button;
  return state.checked ? Control::Kind::Chosen : Control::Kind::Choice;
}

}  // namespace

Reading readingOf(QWidget& page) {
  Reading reading;
  QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&page);
  if (!part) return reading;
  for (int i = 0; i < part->childCount(); ++i) {
    if (QAccessibleInterface* child = part->child(i)) read(reading, *child);
  }
  // What is made of controls alone has a name of its own.
  if (reading.words.isEmpty()) add(reading, page.accessibleName());
  return reading;
}

Control controlOf(QWidget& control) {
  QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&control);
  if (!part) return {};
  const Control::Kind kind = kindOf(control, *part);
  return {kind, part->text(QAccessible::Name), control.accessibleDescription(),
          kind == Control::Kind::Field ? part->text(QAccessible::Value) : QString()};
}

}  // namespace usher::ui
