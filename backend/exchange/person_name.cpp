// SPDX-License-Identifier: Apache-2.0
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <algorithm>
#include <array>

#include <usher/backend/exchange/person_name.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

constexpr std::array<std::string_view, 27> kParticles = {
    "al", "bin", "da",  "de",  "del", "della", "den", "der", "di",  "do",  "dos", "du", "el",  "la",
    "le", "ten", "ter", "van", "von", "vom",   "zu",  "zum", "zur", "ibn", "af",  "av", "dela"};
constexpr std::array<std::string_view, 6> kSuffixes = {"jr", "sr", "ii", "iii", "iv", "phd"};

bool isFamilyFirst(std::string_view name) {
  const auto text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
  UErrorCode status = U_ZERO_ERROR;
  const auto script = uscript_getScript(text.char32At(0), &status);
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
         script == USCRIPT_HANGUL;
}

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, squeezed(word)) != words.end();
}

}  // namespace

PersonName splitName(std::string_view whole) {
  const auto name = oneLine(whole);
  const auto comma = name.find(',');
  if (comma != name.npos) {
    const auto after = std::string(trimmed(std::string_view(name).substr(comma + 1)));
    if (!after.empty() && !isOneOf(after, kSuffixes)) {
      return {after, std::string(trimmed(std::string_view(name).substr(0, comma)))};
    }
  }
  const auto words = split(name, " ");
  if (words.size() < 2) return {name, ""};
  std::size_t family = words.size() - 1;
  if (isFamilyFirst(name)) {
    return {std::string(words[1].begin(), words.back().end()), std::string(words[0])};
  }
  while (family > 1 && isOneOf(words[family], kSuffixes)) --family;
  while (family > 1 && isOneOf(words[family - 1], kParticles)) --family;
  return {std::string(words[0].begin(), words[family - 1].end()),
          std::string(words[family].begin(), words.back().end())};
}

}  // namespace usher::backend::exchange
