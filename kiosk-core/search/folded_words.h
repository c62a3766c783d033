// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace usher::search {

/// Longer words are cut.
inline constexpr std::size_t kLongestWord = 32;

/// A word as it is looked for, in UTF-8: letters and digits without case, marks and compatibility forms.
struct FoldedWord {
  std::string plain;
  /// Other ways to write it: with letters for marks ("mueller"), in Latin letters ("ivanov").
  std::vector<std::string> others;
  /// No blank is before it ("o'brien", "e.on").
  bool glued = false;
};

/// The words of a text, in their order: what is no letter and no digit parts them. Sources: Unicode NFKC with
/// case folded (UAX #15), and what letters.h and latin.h tell.
std::vector<FoldedWord> foldedWords(QStringView text);

/// Its letters and digits alone, as one word: a booking's reference, a code. "" where there are none.
std::string foldedReference(QStringView text);

/// All in one word, cut as words are.
std::string joined(const std::vector<FoldedWord>& words);

}  // namespace usher::search
