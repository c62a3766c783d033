// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace usher::admin {

/// Text of others, safe on a terminal: on one line, and nothing in it that a terminal obeys or that turns the
/// text around it.
QString terminalText(const QString& text);

/// Columns that the text takes on a terminal (Unicode Standard Annex 11).
int terminalWidth(const QString& text);

}  // namespace usher::admin
