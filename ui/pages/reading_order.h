// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace usher::ui {

/// What can be focused and used now, as it is read: row by row from the top, in a row from where the
/// language begins. What is inside a control (the keys of a keyboard) belongs to it.
QList<QWidget*> controlsOf(const QWidget& page);

/// Puts the controls that lie on `page` behind its words in the order of children, which is that of the
/// accessibility tree, and among themselves as they are read.
void raiseInReadingOrder(const QWidget& page);

}  // namespace usher::ui
