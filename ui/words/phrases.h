// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QString>

namespace usher::ui {

/// Holds two characters together: no line ends between them.
constexpr QChar kWordJoiner{0x2060};

/// Japanese words with joiners between the characters of each phrase, so that lines end where a reader would
/// pause, not amid a word, as they may where no spaces are. In others no line begins with a mark that a space
/// stands before, as French has it, nor with what little follows a hyphen ("souhaitez-vous").
QString joinedPhrases(const QString& words);

}  // namespace usher::ui
