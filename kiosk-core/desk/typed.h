// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What staff typed, as the backend takes it: a push with anything else would be refused as a whole.
namespace usher::desk {

/// There is nothing of what has to be said.
struct Missing {
  bool operator==(const Missing&) const = default;
};
struct TooLong {
  /// In characters.
  int at_most = 0;
  bool operator==(const TooLong&) const = default;
};

/// One line: blanks and line breaks are one blank each, none at its ends, other control characters are left
/// out.
QString lineOf(const QString& typed);
/// Unicode code points, as the contract counts.
bool isLongerThan(const QString& text, int characters);

/// Names and companies.
inline constexpr int kLongestLine = 200;
/// Reasons and notes.
inline constexpr int kLongestReason = 2000;

}  // namespace usher::desk
