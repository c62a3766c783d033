// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <random>

#include <usher/search/letters.h>
#include <usher/search/lexicon.h>
#include <usher/search/typos.h>

using namespace usher::search;

namespace {

/// So many that they fill many blocks of the signatures.
constexpr int kWords = 6000;

class LexiconOfMany {
 public:
  LexiconOfMany() {
    std::mt19937 chance(3);
    Interner interner;
    for (int i = 0; i < kWords; ++i) {
      // Scripts of one, two and three bytes a letter.
      const char32_t first = i % 3 == 0 ? U'a' : i % 3 == 1 ? U'а' : U'山';
      std::string word;
      for (std::size_t letters = 1 + chance() % 9; letters > 0; --letters)
        appendUtf8(word, first + chance() % 8);
      interner.numberOf(word);
    }
    lexicon_ = Lexicon(interner, interner.sorted());
  }
  const Lexicon& get() const { return lexicon_; }

  template <class Is>
  std::vector<std::uint32_t> allThat(Is&& is) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t number = 0; number < lexicon_.size(); ++number) {
      if (is(lexicon_.word(number))) found.push_back(number);
    }
    return found;
  }

 private:
  Lexicon lexicon_;
};

}  // namespace

/// Words are found as one finds them who reads all of them.
class LexiconTest : public QObject {
  Q_OBJECT

 private slots:
  void wordsAreInTheirOrder() {
    const LexiconOfMany many;
    const auto words = many.allThat([](std::string_view) { return true; });
    QVERIFY(words.size() > kWords / 2);
    QVERIFY(std::ranges::is_sorted(words, {}, [&](std::uint32_t number) { return many.get().word(number); }));
  }

  void beginningsAndPartsAreFound() {
    const LexiconOfMany many;
    for (std::uint32_t number = 0; number < many.get().size(); number += 7) {
      const std::string_view word = many.get().word(number);
      for (std::size_t from = 0; from < std::min<std::size_t>(lettersOf(word), 4); ++from) {
        const std::string_view rest = word.substr(firstLetters(word, from).size());
        const std::string_view part = firstLetters(rest, 1 + number % 5);
        const auto has = [&](std::string_view one) { return one.find(part) != one.npos; };
        QCOMPARE(many.get().containing(part), many.allThat(has));
        const WordRange range = many.get().beginning(part);
        const auto begins = many.allThat([&](std::string_view one) { return one.starts_with(part); });
        QCOMPARE(range.end - range.begin, begins.size());
        QVERIFY(begins.empty() || begins.front() == range.begin);
      }
    }
    QVERIFY(many.get().containing("zzz").empty());
    QVERIFY(many.get().containing("δδ").empty());
  }

  void typosAreFound() {
    const LexiconOfMany many;
    for (std::uint32_t number = 0; number < many.get().size(); number += 13) {
      const std::string text(many.get().word(number));
      // With its last letter first, it is nearly another word.
      const std::size_t last = firstLetters(text, lettersOf(text) - 1).size();
      for (const std::string& typed : {text, text.substr(last) + text.substr(0, last)}) {
        const Form form{.text = typed, .letters = lettersOf(typed), .inside = true};
        if (form.letters < 4) continue;
        auto expected = many.allThat([&](std::string_view word) {
          return !word.starts_with(typed) && typoOf(typed, word) != Typo::None;
        });
        std::vector<std::uint32_t> found;
        for (const NearWord& near : many.get().near(form)) found.push_back(near.word);
        std::ranges::sort(found);
        QCOMPARE(found, expected);
      }
    }
  }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
