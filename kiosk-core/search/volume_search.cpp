// SPDX-License-Identifier: Apache-2.0
#include <usher/search/volume_search.h>

#include <algorithm>
#include <array>

namespace usher::search {

namespace {

/// To look at the words of an attendee takes as long as to go through so many postings.
constexpr std::size_t kPostingsAnAttendee = 50;
/// To look at the words of so many takes no longer than to read through all words there are.
constexpr std::size_t kAttendeesARead = 5000;

/// Most marks are none, and are passed over by so many.
constexpr Ordinal kBlock = 64;

constexpr std::array kLevels{Level::Beginnings, Level::Parts, Level::Typos};

Kind kindOf(Typo typo) {
  return typo == Typo::InWord ? Kind::Typo : Kind::TypoInBeginning;
}

bool anyOf(std::span<const Mark> marks) {
  unsigned any = 0;
  for (const Mark mark : marks) any |= mark.bits();
  return any != 0;
}

}  // namespace

VolumeSearch::VolumeSearch(const Volume& volume, const Query& query, Admission admission)
    : volume_(volume), admission_(admission), first_marks_(volume.size()) {
  for (const Token& token : query.tokens()) tokens_.push_back(ranged(token));
  std::ranges::stable_sort(tokens_, {}, &RangedToken::postings);
}

VolumeSearch::RangedToken VolumeSearch::ranged(const Token& token) const {
  RangedToken made;
  for (const Form& form : token.forms) {
    const Range range{&form, volume_.words().beginning(form.text), volume_.references().beginning(form.text)};
    made.postings +=
        volume_.words().postings(range.words).size() + volume_.references().postings(range.references).size();
    made.ranges.push_back(range);
  }
  return made;
}

void VolumeSearch::markWord(Marks& marks, bool references, WordRange words, Kind kind) const {
  std::array<Mark, 5> by_field;
  for (const Field field : {Field::Family, Field::Given, Field::Booking, Field::Code, Field::Company}) {
    by_field[static_cast<std::size_t>(field)] = Mark({field, kind});
  }
  const Lexicon& lexicon = references ? volume_.references() : volume_.words();
  for (const Posting posting : lexicon.postings(words)) {
    marks[posting.ordinal()].add(by_field[static_cast<std::size_t>(posting.field())]);
  }
}

void VolumeSearch::markBeginnings(Marks& marks, const Range& range, bool references) const {
  WordRange words = range.of(references);
  if (words.begin == words.end) return;
  const Lexicon& lexicon = references ? volume_.references() : volume_.words();
  if (lexicon.word(words.begin) == range.form->text) {
    markWord(marks, references, {words.begin, words.begin + 1}, Kind::Whole);
    ++words.begin;
  }
  markWord(marks, references, words, Kind::Beginning);
}

void VolumeSearch::markParts(Marks& marks, const Range& range, bool references) const {
  if (!range.form->inside) return;
  const Lexicon& lexicon = references ? volume_.references() : volume_.words();
  for (const std::uint32_t word : lexicon.containing(range.form->text)) {
    if (range.of(references).has(word)) continue;
    markWord(marks, references, {word, word + 1}, Kind::Part);
  }
}

void VolumeSearch::markTypos(Marks& marks, const Range& range, bool references) const {
  const Field field = references ? Field::Code : Field::Family;
  if (range.form->letters < lettersForTypo(field)) return;
  const Lexicon& lexicon = references ? volume_.references() : volume_.words();
  for (const NearWord near : lexicon.near(*range.form)) {
    markWord(marks, references, {near.word, near.word + 1}, kindOf(near.typo));
  }
}

void VolumeSearch::mark(Marks& marks, const RangedToken& token, Level level) const {
  for (const Range& range : token.ranges) {
    for (const bool references : {false, true}) {
      switch (level) {
        case Level::Beginnings:
          markBeginnings(marks, range, references);
          break;
        case Level::Parts:
          markParts(marks, range, references);
          break;
        case Level::Typos:
          markTypos(marks, range, references);
          break;
      }
    }
  }
}

std::vector<VolumeSearch::Candidate> VolumeSearch::ofFirstToken(std::size_t limit) const {
  std::vector<Candidate> candidates;
  // Of one token alone, whoever comes behind `limit` others that are as strong is none of the best.
  std::array<std::size_t, kStrongest + 1> as_strong{};
  std::uint8_t floor = 0;
  const auto take = [&](Ordinal ordinal) {
    const Mark mark = first_marks_[ordinal];
    if (mark.strength() <= floor || !admission_.admits(ordinal)) return;
    candidates.push_back({ordinal, {}});
    candidates.back().rank.add(mark);
    if (tokens_.size() == 1 && ++as_strong[mark.strength()] > limit) floor = mark.strength();
  };
  for (Ordinal begin = 0; begin < first_marks_.size(); begin += kBlock) {
    const auto block = std::span(first_marks_)
                           .subspan(begin)
                           .first(std::min<std::size_t>(kBlock, first_marks_.size() - begin));
    if (!anyOf(block)) continue;
    for (Ordinal i = 0; i < block.size(); ++i) take(begin + i);
  }
  return candidates;
}

void VolumeSearch::addBeginnings(Mark& mark, const Range& range, std::span<const Entry> entries) const {
  for (const Entry entry : entries) {
    if (!range.of(isReference(entry.field())).has(entry.word())) continue;
    const bool whole = volume_.text(entry).size() == range.form->text.size();
    mark.add(Mark({entry.field(), whole ? Kind::Whole : Kind::Beginning}));
  }
}

Mark VolumeSearch::markOf(const RangedToken& token, Ordinal ordinal, Level level) const {
  const std::span<const Entry> entries = volume_.entries(ordinal);
  Mark mark;
  for (const Range& range : token.ranges) addBeginnings(mark, range, entries);
  // Whatever else there is says less.
  if (mark.any() || level == Level::Beginnings) return mark;
  for (const Range& range : token.ranges) {
    for (const Entry entry : entries) {
      const auto kind = search::kindOf(*range.form, volume_.text(entry), entry.field(), level);
      if (kind) mark.add(Mark({entry.field(), *kind}));
    }
  }
  return mark;
}

void VolumeSearch::narrow(std::vector<Candidate>& candidates, const RangedToken& token, Level level) const {
  const std::size_t few = level == Level::Beginnings ? token.postings / kPostingsAnAttendee : kAttendeesARead;
  Marks marks;
  if (candidates.size() > few) {
    marks.resize(volume_.size());
    for (const Level one : kLevels) {
      if (one <= level) mark(marks, token, one);
    }
  }
  std::erase_if(candidates, [&](Candidate& candidate) {
    const Mark mark = marks.empty() ? markOf(token, candidate.ordinal, level) : marks[candidate.ordinal];
    if (mark.any()) candidate.rank.add(mark);
    return !mark.any();
  });
}

std::vector<VolumeSearch::Candidate> VolumeSearch::upTo(Level level, std::size_t limit) {
  if (tokens_.empty() || volume_.size() == 0) return {};
  mark(first_marks_, tokens_.front(), level);
  std::vector<Candidate> candidates = ofFirstToken(limit);
  for (std::size_t i = 1; i < tokens_.size(); ++i) narrow(candidates, tokens_[i], level);
  return candidates;
}

}  // namespace usher::search
