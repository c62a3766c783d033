// SPDX-License-Identifier: Apache-2.0
#include <unicode/utf8.h>

#include <algorithm>

#include <usher/search/letters.h>
#include <usher/search/typos.h>

namespace usher::search {

namespace {

std::size_t sameBytes(std::string_view a, std::string_view b) {
  const auto shorter = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (same < shorter && a[same] == b[same]) ++same;
  // Letters may begin alike.
  while (same > 0 && same < a.size() && U8_IS_TRAIL(a[same])) --same;
  while (same > 0 && same < b.size() && U8_IS_TRAIL(b[same])) --same;
  return same;
}

std::string_view behindFirst(std::string_view text) {
  return text.empty() ? text : text.substr(bytesOfLetter(text.front()));
}

/// The first two letters of one are those of the other, swapped.
bool areSwapped(std::string_view typed, std::string_view word) {
  const std::string_view typed_rest = behindFirst(typed);
  const std::string_view word_rest = behindFirst(word);
  return !typed_rest.empty() && !word_rest.empty() && firstLetters(typed, 1) == firstLetters(word_rest, 1) &&
         firstLetters(typed_rest, 1) == firstLetters(word, 1);
}

Typo better(Typo a, Typo b) {
  if (a == Typo::InWord || b == Typo::InWord) return Typo::InWord;
  return a == Typo::None ? b : a;
}

Typo compare(std::string_view typed, std::string_view word) {
  if (!word.starts_with(typed)) return Typo::None;
  return typed.size() == word.size() ? Typo::InWord : Typo::InBeginning;
}

}  // namespace

Typo typoOf(std::string_view typed, std::string_view word) {
  // Where one edit does, it does at the first letter that differs.
  const std::size_t same = sameBytes(typed, word);
  typed.remove_prefix(same);
  word.remove_prefix(same);
  Typo found = compare(behindFirst(typed), word);
  if (word.empty()) return found;
  found = better(found, compare(typed, behindFirst(word)));
  found = better(found, compare(behindFirst(typed), behindFirst(word)));
  if (!areSwapped(typed, word)) return found;
  return better(found, compare(behindFirst(behindFirst(typed)), behindFirst(behindFirst(word))));
}

}  // namespace usher::search
