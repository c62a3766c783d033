// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/phrases.h>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace usher::ui {

namespace {

/// A line that begins with no more than this of hiragana begins with the end of a word.
constexpr qsizetype kStub = 2;

/// What follows a hyphen and is no longer than this stays with it.
constexpr qsizetype kLongestTail = 4;

/// From here on lines may end at any character.
constexpr char16_t kFirstIdeographic = 0x2E80;

bool isHiragana(QChar character) {
  return character.script() == QChar::Script_Hiragana;
}

bool isKana(QChar character) {
  return isHiragana(character) || character.script() == QChar::Script_Katakana;
}

icu::BreakIterator* phraseBreaks() {
  thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale japanese = icu::Locale::forLanguageTag("ja-u-lw-phrase", status);
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createLineInstance(japanese, status));
    if (U_FAILURE(status)) made.reset();
    return made;
  }();
  return breaks.get();
}

/// Goes with the word that follows, which it honours.
bool isHonorific(QChar character) {
  return character == u'お' || character == u'ご';
}

/// Where a phrase that ends with `end` is better ended.
qsizetype endOf(const QString& words, qsizetype end) {
  const bool honours =
      end < words.size() && isHonorific(words[end - 1]) && words[end].script() == QChar::Script_Han;
  return honours ? end - 1 : end;
}

bool isStub(QStringView phrase) {
  // The second half of a verb.
  if (phrase.startsWith(u'て')) return true;
  return std::ranges::count_if(phrase, isHiragana) <= kStub &&
         std::ranges::all_of(phrase, [](QChar c) { return isHiragana(c) || c.isPunct() || c.isSpace(); });
}

/// Where lines may end, in UTF-16 units.
std::vector<qsizetype> endsOfPhrases(const QString& words, icu::BreakIterator& breaks) {
  const icu::UnicodeString text(words.utf16(), static_cast<int32_t>(words.size()));
  breaks.setText(text);
  std::vector<qsizetype> ends;
  breaks.first();
  for (int32_t next = breaks.next(); next != icu::BreakIterator::DONE; next = breaks.next()) {
    const qsizetype begin = ends.empty() ? 0 : ends.back();
    const qsizetype end = endOf(words, next);
    if (end == begin) continue;
    if (!ends.empty() && isStub(QStringView(words).sliced(begin, end - begin))) ends.pop_back();
    ends.push_back(end);
  }
  return ends;
}

bool isMarkAfterSpace(QChar character) {
  return QStringView(u":;?!»%").contains(character);
}

/// How many lower-case letters there are from `begin` on, where a word ends after them; else 0.
qsizetype tailFrom(const QString& words, qsizetype begin) {
  qsizetype end = begin;
  while (end < words.size() && words[end].isLower()) ++end;
  return end < words.size() && words[end].isLetter() ? 0 : end - begin;
}

QString withoutStubs(QString words) {
  for (qsizetype i = words.size() - 2; i > 0; --i) {
    const bool before_mark = words[i] == u' ' && isMarkAfterSpace(words[i + 1]);
    const bool after_mark = words[i] == u' ' && words[i - 1] == u'«';
    if (before_mark || after_mark) words[i] = QChar::Nbsp;
    if (words[i] != u'-' || !words[i - 1].isLetter()) continue;
    const qsizetype tail = tailFrom(words, i + 1);
    if (tail > 0 && tail <= kLongestTail) words.insert(i + 1, kWordJoiner);
  }
  return words;
}

}  // namespace

QString joinedPhrases(const QString& words) {
  if (std::ranges::none_of(words, isKana)) return withoutStubs(words);
  icu::BreakIterator* const breaks = phraseBreaks();
  if (!breaks) return words;
  const std::vector<qsizetype> ends = endsOfPhrases(words, *breaks);
  QString joined;
  for (qsizetype i = 0; i < words.size(); ++i) {
    joined += words[i];
    const bool amid = i + 1 < words.size() && !std::ranges::binary_search(ends, i + 1);
    const bool breakable =
        std::max(words[i], words[i + 1 < words.size() ? i + 1 : i]) >= QChar(kFirstIdeographic);
    if (amid && breakable && !words[i].isHighSurrogate()) joined += kWordJoiner;
  }
  return joined;
}

}  // namespace usher::ui
