// SPDX-License-Identifier: Apache-2.0
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

#include <usher/search/latin.h>
#include <usher/search/letters.h>

namespace usher::search {

namespace {

/// U+0430 to U+045F, as folded text has them.
constexpr std::array<std::string_view, 48> kCyrillic{
    "a", "b",  "v",  "g", "d",  "e",  "zh", "z",  "i",  "y",    "k",  "l", "m", "n", "o",  "p",
    "r", "s",  "t",  "u", "f",  "kh", "ts", "ch", "sh", "shch", "",   "y", "",  "e", "yu", "ya",
    "e", "yo", "dj", "g", "ye", "dz", "i",  "i",  "j",  "lj",   "nj", "c", "k", "i", "u",  "dz"};

/// U+03B1 to U+03C9.
constexpr std::array<std::string_view, 25> kGreek{"a", "v", "g", "d", "e",  "z",  "i", "th", "i",
                                                  "k", "l", "m", "n", "x",  "o",  "p", "r",  "s",
                                                  "s", "t", "y", "f", "ch", "ps", "o"};

/// Letters of Greek that are said, and so written, as one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kTogether{
    {{"ου", "ou"}, {"αυ", "av"}, {"ευ", "ev"}, {"γγ", "ng"}, {"γχ", "nch"}, {"γξ", "nx"}}};

constexpr char32_t kGhe = U'ґ';

bool isGreek(char32_t letter) {
  return letter >= U'α' && letter <= U'ω';
}
bool isCyrillic(char32_t letter) {
  return (letter >= U'а' && letter <= U'џ') || letter == kGhe;
}

std::string_view latinOf(char32_t letter) {
  if (letter == kGhe) return "g";
  return isGreek(letter) ? kGreek[letter - U'α'] : kCyrillic[letter - U'а'];
}

char32_t letterAt(std::string_view text, std::size_t& at) {
  char32_t letter = 0;
  U8_NEXT_UNSAFE(text.data(), at, letter);
  return letter;
}

}  // namespace

std::string inLatin(std::string_view folded) {
  // As their letters begin in UTF-8.
  if (std::ranges::none_of(folded, [](char byte) { return byte >= '\xCE' && byte <= '\xD2'; })) return {};
  std::string latin;
  bool any = false;
  for (std::size_t at = 0; at < folded.size();) {
    const auto together = std::ranges::find_if(
        kTogether, [&](const auto& pair) { return folded.substr(at).starts_with(pair.first); });
    if (together != kTogether.end()) {
      latin += together->second;
      at += together->first.size();
      any = true;
      continue;
    }
    const std::size_t before = at;
    const char32_t letter = letterAt(folded, at);
    const bool known = isGreek(letter) || isCyrillic(letter);
    latin += known ? latinOf(letter) : folded.substr(before, at - before);
    any = any || known;
  }
  return any ? latin : std::string();
}

}  // namespace usher::search
