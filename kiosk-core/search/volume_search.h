// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/search/matching.h>
#include <usher/search/query.h>
#include <usher/search/traits.h>
#include <usher/search/volume.h>

namespace usher::search {

/// Who of a volume may be found.
struct Admission {
  const Sieve& sieve;
  /// Both by ordinal.
  const std::vector<Traits>& traits;
  const std::vector<bool>& gone;

  bool admits(Ordinal ordinal) const { return !gone[ordinal] && sieve.passes(traits[ordinal]); }
};

/// One search in a volume; the references outlive it. It takes memory of a byte for each attendee, and some
/// more for each who is found.
class VolumeSearch {
 public:
  struct Candidate {
    Ordinal ordinal;
    Rank rank;
    bool operator<(const Candidate& other) const {
      return rank == other.rank ? ordinal < other.ordinal : rank < other.rank;
    }
  };

  VolumeSearch(const Volume& volume, const Query& query, Admission admission);

  /// Those who have every token, in no order. Where they are more than `limit`, some that are not among the
  /// best may be left out, but not so many that no more are left. Levels are asked for in their order.
  std::vector<Candidate> upTo(Level level, std::size_t limit);

 private:
  using Marks = std::vector<Mark>;

  /// A form with the words that begin so.
  struct Range {
    const Form* form;
    WordRange words;
    WordRange references;
    WordRange of(bool reference) const { return reference ? references : words; }
  };
  struct RangedToken {
    std::vector<Range> ranges;
    /// How many places of attendees begin so.
    std::size_t postings = 0;
  };

  RangedToken ranged(const Token& token) const;
  /// What `level` finds beyond the levels before it.
  void mark(Marks& marks, const RangedToken& token, Level level) const;
  void markBeginnings(Marks& marks, const Range& range, bool references) const;
  void markParts(Marks& marks, const Range& range, bool references) const;
  void markTypos(Marks& marks, const Range& range, bool references) const;
  void markWord(Marks& marks, bool references, WordRange word, Kind kind) const;

  std::vector<Candidate> ofFirstToken(std::size_t limit) const;
  void narrow(std::vector<Candidate>& candidates, const RangedToken& token, Level level) const;
  Mark markOf(const RangedToken& token, Ordinal ordinal, Level level) const;
  void addBeginnings(Mark& mark, const Range& range, std::span<const Entry> entries) const;

  const Volume& volume_;
  Admission admission_;
  /// The rarest first.
  std::vector<RangedToken> tokens_;
  Marks first_marks_;
};

}  // namespace usher::search
