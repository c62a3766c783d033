// SPDX-License-Identifier: Apache-2.0
#include <usher/search/matching.h>
#include <usher/search/typos.h>

namespace usher::search {

namespace {

/// By kind, then of a name, of a booking or code, of a company.
constexpr std::uint8_t kStrengths[][3] = {{15, 13, 11}, {14, 12, 10}, {9, 8, 7}, {6, 5, 4}, {3, 2, 1}};
constexpr std::uint8_t kWeakestBeginning = 10;
constexpr std::uint8_t kWeakestPart = 7;

}  // namespace

std::uint8_t strengthOf(Match match) {
  const std::size_t column = isName(match.field) ? 0 : isReference(match.field) ? 1 : 2;
  return kStrengths[static_cast<std::size_t>(match.kind)][column];
}

Level levelOf(std::uint8_t strength) {
  if (strength >= kWeakestBeginning) return Level::Beginnings;
  return strength >= kWeakestPart ? Level::Parts : Level::Typos;
}

std::size_t lettersForTypo(Field field) {
  return isReference(field) ? 6 : 4;
}

std::optional<Kind> kindOf(const Form& form, std::string_view word, Field field, Level level) {
  if (word.starts_with(form.text)) return word.size() == form.text.size() ? Kind::Whole : Kind::Beginning;
  if (level == Level::Beginnings) return std::nullopt;
  if (form.inside && word.find(form.text) != word.npos) return Kind::Part;
  if (level == Level::Parts || form.letters < lettersForTypo(field)) return std::nullopt;
  switch (typoOf(form.text, word)) {
    case Typo::InWord:
      return Kind::Typo;
    case Typo::InBeginning:
      return Kind::TypoInBeginning;
    case Typo::None:
      break;
  }
  return std::nullopt;
}

}  // namespace usher::search
