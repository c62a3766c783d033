// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace usher::ui {

/// Something to be said.
struct Utterance {
  QString words;
  /// Language tag of the words.
  QString language;
  bool operator==(const Utterance&) const = default;
};

}  // namespace usher::ui
