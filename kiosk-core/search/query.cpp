// SPDX-License-Identifier: Apache-2.0
#include <unicode/utf8.h>

#include <usher/search/folded_words.h>
#include <usher/search/letters.h>
#include <usher/search/query.h>
#include <usher/search/words.h>

namespace usher::search {

namespace {

Form formOf(std::string text) {
  const std::size_t letters = lettersOf(text);
  std::size_t at = 0;
  char32_t first = 0;
  U8_NEXT_UNSAFE(text.data(), at, first);
  return {.text = std::move(text), .letters = letters, .inside = letters > 1 || isEastAsian(first)};
}

Token tokenOf(const FoldedWord& word) {
  Token token{{formOf(typedCode(word.plain))}};
  for (const std::string& other : word.others) token.forms.push_back(formOf(other));
  return token;
}

}  // namespace

Query::Query(QStringView typed) {
  for (const FoldedWord& word : foldedWords(typed)) {
    if (tokens_.size() < kMostTokens) tokens_.push_back(tokenOf(word));
  }
}

}  // namespace usher::search
