// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <Qt>

namespace usher::ui {

/// Which way a page in `language` (BCP 47) runs.
Qt::LayoutDirection directionOfLanguage(const QString& language);

/// Which way `words` run: as their first letter does that stands in no isolate; `otherwise` where there is
/// none, as in "10:00".
Qt::LayoutDirection directionOfWords(const QString& words, Qt::LayoutDirection otherwise);

/// Something that an event or a guest brought, to stand in a sentence in `language`: where one of the two
/// runs from right to left, neither upsets the order of the other.
QString isolated(const QString& brought, const QString& language);

}  // namespace usher::ui
