// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/keyboard/tidy_field.h>

#include <algorithm>

namespace usher::ui {

void tidy(QLineEdit& field, TypedForm form, const QString& language) {
  const QString typed = field.text();
  const QString shown = shownAs(form, typed, language);
  if (shown == typed) return;
  const qsizetype behind = typed.size() - field.cursorPosition();
  field.setText(shown);
  field.setCursorPosition(static_cast<int>(std::max<qsizetype>(0, shown.size() - behind)));
}

}  // namespace usher::ui
