// SPDX-License-Identifier: Apache-2.0
#include <unicode/utf8.h>

#include <algorithm>

#include <usher/search/folded_words.h>
#include <usher/search/letters.h>
#include <usher/search/words.h>

namespace usher::search {

namespace {

constexpr int kSignedCodeSize = 130;
constexpr std::string_view kSignedPrefix = "u1";
/// Bits 48 to 111 of what is encoded five bits a character, behind the prefix.
constexpr std::size_t kNumberBegin = 11;
constexpr std::size_t kNumberSize = 14;

bool isBase32(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
}

class WordList {
 public:
  void add(std::string text, Field field, bool other_form) {
    const auto same = [&](const Word& word) { return word.field == field && word.text == text; };
    if (text.empty() || std::ranges::any_of(words_, same)) return;
    words_.push_back({std::move(text), field, other_form});
  }
  void add(const FoldedWord& word, Field field) {
    add(word.plain, field, false);
    for (const std::string& other : word.others) add(other, field, true);
  }
  std::vector<Word> words() && { return std::move(words_); }

 private:
  std::vector<Word> words_;
};

/// As all of them would be without what is between, also in their other forms.
FoldedWord together(const std::vector<FoldedWord>& words) {
  FoldedWord whole{.plain = joined(words), .others = {}, .glued = false};
  const bool any_other = std::ranges::any_of(words, [](const auto& word) { return !word.others.empty(); });
  if (!any_other) return whole;
  std::vector<FoldedWord> others = words;
  for (FoldedWord& word : others) {
    if (!word.others.empty()) word.plain = word.others.front();
  }
  whole.others.push_back(joined(others));
  return whole;
}

void addJoined(WordList& list, const std::vector<FoldedWord>& words, Field field) {
  if (words.size() < 2) return;
  const FoldedWord whole = together(words);
  list.add(whole.plain, field, true);
  for (const std::string& other : whole.others) list.add(other, field, true);
}

void addName(WordList& list, const std::vector<FoldedWord>& words, Field field) {
  for (const FoldedWord& word : words) list.add(word, field);
  addJoined(list, words, field);
}

void addCompany(WordList& list, const std::vector<FoldedWord>& words) {
  std::vector<FoldedWord> pieces;
  for (const FoldedWord& word : words) {
    list.add(word, Field::Company);
    if (!word.glued) {
      addJoined(list, pieces, Field::Company);
      pieces.clear();
    }
    pieces.push_back(word);
  }
  addJoined(list, pieces, Field::Company);
}

bool beginsEastAsian(const std::vector<FoldedWord>& words) {
  if (words.empty()) return false;
  std::size_t at = 0;
  char32_t letter = 0;
  U8_NEXT_UNSAFE(words.front().plain.data(), at, letter);
  return isEastAsian(letter);
}

std::string codeWord(const QString& code) {
  const std::string folded = foldedReference(code);
  return code.size() == kSignedCodeSize ? typedCode(folded) : folded;
}

}  // namespace

std::vector<Word> wordsOf(const AttendeeText& text) {
  WordList list;
  const auto family = foldedWords(text.family_name);
  const auto given = foldedWords(text.given_name);
  addName(list, family, Field::Family);
  if (beginsEastAsian(family) && beginsEastAsian(given)) {
    list.add(joined({FoldedWord{.plain = joined(family)}, FoldedWord{.plain = joined(given)}}), Field::Family,
             true);
  }
  addName(list, given, Field::Given);
  list.add(foldedReference(text.booking), Field::Booking, false);
  list.add(codeWord(text.code), Field::Code, false);
  addCompany(list, foldedWords(text.company));
  return std::move(list).words();
}

std::string typedCode(const std::string& folded) {
  const bool is_signed = folded.size() > kNumberBegin + 4 && folded.starts_with(kSignedPrefix) &&
                         std::ranges::all_of(folded.substr(kSignedPrefix.size()), isBase32);
  return is_signed ? folded.substr(kNumberBegin, kNumberSize) : folded;
}

std::string nameOf(const std::vector<Word>& words) {
  std::string name;
  for (const Word& word : words) {
    if (!isName(word.field) || word.other_form) continue;
    if (!name.empty()) name += ' ';
    name += word.text;
  }
  return name;
}

std::uint8_t lengthOf(const std::string& name) {
  const auto blanks = static_cast<std::size_t>(std::ranges::count(name, ' '));
  return static_cast<std::uint8_t>(std::min<std::size_t>(lettersOf(name) - blanks, 255));
}

}  // namespace usher::search
