// SPDX-License-Identifier: Apache-2.0
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

#include <usher/search/folded_words.h>
#include <usher/search/latin.h>
#include <usher/search/letters.h>

namespace usher::search {

namespace {

bool isAscii(QStringView text) {
  return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// NFKC with case folded, and without what is never seen.
icu::UnicodeString normalized(QStringView text) {
  const icu::UnicodeString given(false, text.utf16(), static_cast<int32_t>(text.size()));
  UErrorCode error = U_ZERO_ERROR;
  const auto* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(error);
  if (U_FAILURE(error)) return given;
  icu::UnicodeString folded = normalizer->normalize(given, error);
  return U_FAILURE(error) ? given : folded;
}

std::string cut(std::string word) {
  if (word.size() > kLongestWord) word.resize(firstLetters(word, kLongestWord).size());
  return word;
}

/// NUL for what is no letter and no digit.
char foldedAscii(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '\0';
}

/// Takes characters one by one and makes words of them.
class WordMaker {
 public:
  void take(char32_t character) {
    switch (roleOf(character)) {
      case Role::Letter:
        return appendFolded(character, plain_, spelled_out_);
      case Role::Blank:
        return end(false);
      case Role::Mark:
        return end(true);
      case Role::Nothing:
        return;
    }
  }
  /// The same for ASCII, which most names are.
  void takeAscii(char c) {
    if (const char letter = foldedAscii(c)) {
      plain_ += letter;
    } else {
      end(c != ' ' && (c < '\t' || c > '\r'));
    }
  }
  std::vector<FoldedWord> words() && {
    end(false);
    return std::move(words_);
  }

 private:
  void end(bool glues) {
    const bool any = !plain_.empty();
    if (any) addWord();
    glued_ = glues && (glued_ || any);
    plain_.clear();
    spelled_out_.clear();
  }
  void addWord() {
    FoldedWord& word = words_.emplace_back(FoldedWord{.plain = {}, .others = {}, .glued = glued_});
    if (!spelled_out_.empty()) {
      if (spelled_out_ != plain_) word.others.push_back(cut(std::move(spelled_out_)));
      if (std::string latin = inLatin(plain_); !latin.empty()) word.others.push_back(cut(std::move(latin)));
    }
    word.plain = cut(std::move(plain_));
  }

  std::string plain_;
  /// "" as long as all was ASCII.
  std::string spelled_out_;
  bool glued_ = false;
  std::vector<FoldedWord> words_;
};

}  // namespace

std::vector<FoldedWord> foldedWords(QStringView text) {
  WordMaker maker;
  if (isAscii(text)) {
    for (const QChar c : text) maker.takeAscii(static_cast<char>(c.unicode()));
  } else {
    const icu::UnicodeString folded = normalized(text);
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
      maker.take(static_cast<char32_t>(folded.char32At(i)));
    }
  }
  return std::move(maker).words();
}

std::string joined(const std::vector<FoldedWord>& words) {
  std::string all;
  for (const FoldedWord& word : words) all += word.plain;
  return cut(std::move(all));
}

std::string foldedReference(QStringView text) {
  if (!isAscii(text)) return joined(foldedWords(text));
  std::string word;
  for (const QChar c : text) {
    if (const char letter = foldedAscii(static_cast<char>(c.unicode()))) word += letter;
  }
  return cut(std::move(word));
}

}  // namespace usher::search
