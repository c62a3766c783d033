// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <usher/ui/keyboard/typed_form.h>

namespace usher::ui {

/// Makes what was typed into the field stand there as shownAs() has it; the cursor stays where it is in it.
void tidy(QLineEdit& field, TypedForm form, const QString& language);

}  // namespace usher::ui
