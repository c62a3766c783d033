// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QString>

namespace usher::ui {

/// Holds two characters together: no line ends between them.
constexpr QChar kWordJoiner{0x2060};

/// Japanese words with joiners between the characters of each phrase, so that lines end where a reader would
/// pause, not amid a word, as they may where no spaces are. Words in another script come back as they are.
QString joinedPhrases(const QString& words);

}  // namespace usher::ui
