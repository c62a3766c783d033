// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace usher::ui {

/// What `letter` may have been meant to be: with accents, with voicing marks, small. In its own case; those
/// that the keyboard of `language` needs most come first. Empty where there is nothing.
QStringList variantsOf(const QString& letter, const QString& language);

}  // namespace usher::ui
