// SPDX-License-Identifier: Apache-2.0
#include <usher/search/fresh.h>

namespace usher::search {

namespace {

template <class Use>
void eachMatch(const Token& token, const std::vector<Word>& words, Level level, Use&& use) {
  for (const Word& word : words) {
    for (const Form& form : token.forms) {
      if (const auto kind = kindOf(form, word.text, word.field, level)) use(Match{word.field, *kind});
    }
  }
}

}  // namespace

Mark markOf(const Token& token, const std::vector<Word>& words, Level level) {
  Mark mark;
  eachMatch(token, words, level, [&](Match match) { mark.add(Mark(match)); });
  return mark;
}

Match bestMatch(const Token& token, const std::vector<Word>& words, Level level) {
  std::optional<Match> best;
  eachMatch(token, words, level, [&](Match match) {
    if (!best || strengthOf(match) > strengthOf(*best)) best = match;
  });
  return best.value_or(Match{Field::Family, Kind::TypoInBeginning});
}

std::optional<Rank> rankOf(const Query& query, const std::vector<Word>& words, Level level) {
  Rank rank;
  for (const Token& token : query.tokens()) {
    const Mark mark = markOf(token, words, level);
    if (!mark.any()) return std::nullopt;
    rank.add(mark);
  }
  return rank;
}

std::size_t bytesOf(const Fresh& fresh) {
  std::size_t bytes = fresh.bucket_count() * sizeof(void*);
  for (const auto& [key, attendee] : fresh) {
    // A node has a pointer and a hash besides.
    bytes += sizeof(Fresh::value_type) + 2 * sizeof(void*) + attendee.words.capacity() * sizeof(Word);
    for (const Word& word : attendee.words) {
      if (word.text.capacity() >= sizeof(std::string) / 2) bytes += word.text.capacity() + 1;
    }
  }
  return bytes;
}

}  // namespace usher::search
