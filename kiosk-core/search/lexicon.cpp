// SPDX-License-Identifier: Apache-2.0
#include <usher/search/lexicon.h>

#include <algorithm>
#include <ranges>

#include <usher/search/letters.h>
#include <usher/search/occurrences.h>

namespace usher::search {

Lexicon::Lexicon(const Interner& words, std::span<const std::uint32_t> numbers) {
  std::size_t bytes = numbers.size();
  for (const std::uint32_t number : numbers) bytes += words.word(number).size();
  text_.reserve(bytes);
  begins_.reserve(numbers.size() + 1);
  for (const std::uint32_t number : numbers) {
    text_ += words.word(number);
    text_ += '\0';
    begins_.push_back(static_cast<std::uint32_t>(text_.size()));
  }
  sign();
}

void Lexicon::sign() {
  for (const char byte : text_) bytes_.set(static_cast<unsigned char>(byte));
  signatures_ = Signatures((size() + kBlock - 1) / kBlock);
  for (std::uint32_t begin = 0; begin < size(); begin += kBlock) {
    signatures_.add(begin / kBlock, textOf({begin, std::min(begin + kBlock, size())}));
  }
}

std::string_view Lexicon::textOf(WordRange words) const {
  return std::string_view(text_).substr(begins_[words.begin], begins_[words.end] - begins_[words.begin]);
}

void Lexicon::makePostings(const Forward& forward, bool of_references) {
  const auto each = [&](auto&& use) {
    for (Ordinal ordinal = 0; ordinal < forward.attendees(); ++ordinal) {
      for (const Entry entry : forward.of(ordinal)) {
        if (isReference(entry.field()) == of_references) use(ordinal, entry);
      }
    }
  };
  // Counted into the place behind, so that the begins move to their own place while postings are put.
  posting_begins_.assign(size() + 2, 0);
  each([&](Ordinal, Entry entry) { ++posting_begins_[entry.word() + 2]; });
  for (std::size_t i = 2; i < posting_begins_.size(); ++i) posting_begins_[i] += posting_begins_[i - 1];
  postings_.resize(posting_begins_.back());
  each([&](Ordinal ordinal, Entry entry) {
    postings_[posting_begins_[entry.word() + 1]++] = Posting(ordinal, entry.field());
  });
  posting_begins_.pop_back();
}

WordRange Lexicon::beginning(std::string_view letters) const {
  const auto numbers = std::views::iota(std::uint32_t{0}, size());
  const auto head = [&](std::uint32_t number) { return word(number).substr(0, letters.size()); };
  const auto [first, last] = std::ranges::equal_range(numbers, letters, {}, head);
  return {static_cast<std::uint32_t>(first - numbers.begin()),
          static_cast<std::uint32_t>(last - numbers.begin())};
}

bool Lexicon::isForeign(std::string_view letters) const {
  return !std::ranges::all_of(letters,
                              [&](char byte) { return bytes_.test(static_cast<unsigned char>(byte)); });
}

std::uint32_t Lexicon::wordAt(std::size_t position, std::uint32_t from) const {
  // In growing steps first: the next occurrence may be in the next word, or far away.
  std::uint32_t step = 1;
  while (from + step < size() && begins_[from + step] <= position) {
    from += step;
    step *= 2;
  }
  const auto end = begins_.begin() + std::min(from + step, size());
  return static_cast<std::uint32_t>(std::upper_bound(begins_.begin() + from, end, position) -
                                    begins_.begin() - 1);
}

void Lexicon::addContaining(std::vector<std::uint32_t>& found, WordRange words,
                            std::string_view letters) const {
  const std::size_t begin = begins_[words.begin];
  std::uint32_t word = words.begin;
  eachOccurrence(textOf(words), letters, [&](std::size_t position) {
    word = wordAt(begin + position, word);
    found.push_back(word);
    return begins_[word + 1] - begin;
  });
}

std::vector<std::uint32_t> Lexicon::containing(std::string_view letters) const {
  std::vector<std::uint32_t> found;
  if (isForeign(letters)) return found;
  if (letters.size() < Signatures::kBytes) {
    addContaining(found, {0, size()}, letters);
    return found;
  }
  for (const std::uint32_t block : signatures_.blocksWith(letters)) {
    addContaining(found, {block * kBlock, std::min((block + 1) * kBlock, size())}, letters);
  }
  return found;
}

std::vector<NearWord> Lexicon::near(const Form& form) const {
  // An edit leaves one half of the form alone, or swaps the letters on both sides of the middle. So a word
  // begins with the first half but for its last letter, or has the second half somewhere.
  std::vector<NearWord> found;
  const auto look = [&](std::uint32_t number) {
    if (word(number).starts_with(form.text)) return;
    const Typo typo = typoOf(form.text, word(number));
    if (typo != Typo::None) found.push_back({number, typo});
  };
  const std::size_t half = form.letters / 2;
  const WordRange alike = beginning(firstLetters(form.text, half - 1));
  for (std::uint32_t number = alike.begin; number < alike.end; ++number) look(number);
  const std::string_view second_half =
      std::string_view(form.text).substr(firstLetters(form.text, half).size());
  for (const std::uint32_t number : containing(second_half)) {
    if (!alike.has(number)) look(number);
  }
  return found;
}

std::size_t Lexicon::bytes() const {
  return text_.capacity() + signatures_.bytes() + begins_.capacity() * sizeof begins_[0] +
         posting_begins_.capacity() * sizeof posting_begins_[0] + postings_.capacity() * sizeof(Posting);
}

}  // namespace usher::search
