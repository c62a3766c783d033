// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <usher/search/forward.h>
#include <usher/search/interner.h>
#include <usher/search/query.h>
#include <usher/search/signatures.h>
#include <usher/search/typos.h>

namespace usher::search {

/// Who has a word, and where, in 32 bits.
class Posting {
 public:
  /// Attendees that a volume may hold.
  static constexpr std::uint32_t kMostAttendees = 1U << 29;

  Posting() = default;
  Posting(Ordinal ordinal, Field field) : bits_(ordinal << 3 | static_cast<std::uint32_t>(field)) {}

  Ordinal ordinal() const { return bits_ >> 3; }
  Field field() const { return static_cast<Field>(bits_ & 7U); }

 private:
  std::uint32_t bits_ = 0;
};

/// Words by their numbers, from `begin` up to `end`.
struct WordRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool has(std::uint32_t word) const { return word >= begin && word < end; }
};

struct NearWord {
  std::uint32_t word;
  Typo typo;
};

/// Distinct words in their order, numbered by it, with those who have them. Never changes once its postings
/// are there.
class Lexicon {
 public:
  Lexicon() = default;
  /// `numbers`: all of the interner's, sorted.
  Lexicon(const Interner& words, std::span<const std::uint32_t> numbers);
  /// From the entries whose words are this lexicon's: those of references, or of all else.
  void makePostings(const Forward& forward, bool of_references);

  std::uint32_t size() const { return static_cast<std::uint32_t>(begins_.size() - 1); }
  std::string_view word(std::uint32_t number) const {
    return std::string_view(text_).substr(begins_[number], begins_[number + 1] - begins_[number] - 1);
  }
  /// In one piece, as words of a range are.
  std::span<const Posting> postings(WordRange words) const {
    return std::span(postings_).subspan(posting_begins_[words.begin],
                                        posting_begins_[words.end] - posting_begins_[words.begin]);
  }
  /// The words that begin so; the first may be just this.
  WordRange beginning(std::string_view letters) const;
  /// The words that have this somewhere, in their order; it is not empty. Reads the text of all words where
  /// this is shorter than Signatures::kBytes.
  std::vector<std::uint32_t> containing(std::string_view letters) const;
  /// The words that typoOf() finds, of those that do not begin with the form.
  std::vector<NearWord> near(const Form& form) const;

  std::size_t bytes() const;

 private:
  static constexpr std::uint32_t kBlock = 64;

  void sign();
  /// No word has one of its bytes.
  bool isForeign(std::string_view letters) const;
  std::uint32_t wordAt(std::size_t position, std::uint32_t from) const;
  std::string_view textOf(WordRange words) const;
  void addContaining(std::vector<std::uint32_t>& found, WordRange words, std::string_view letters) const;

  /// Words with a zero byte behind each.
  std::string text_;
  std::bitset<256> bytes_;
  /// Of blocks of kBlock words.
  Signatures signatures_;
  std::vector<std::uint32_t> begins_{0};
  std::vector<std::uint32_t> posting_begins_{0};
  std::vector<Posting> postings_;
};

}  // namespace usher::search
