// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <usher/search/attendee_text.h>
#include <usher/search/query.h>

namespace usher::search {

/// How far a search goes, each as far as those before it too. Who is found at one comes before whoever is
/// found only at the next.
enum class Level : std::uint8_t { Beginnings, Parts, Typos };

/// How a word that was typed, and one of an attendee's, are alike.
enum class Kind : std::uint8_t { Whole, Beginning, Part, Typo, TypoInBeginning };

struct Match {
  Field field;
  Kind kind;
  bool operator==(const Match&) const = default;
};

inline constexpr std::uint8_t kStrongest = 15;

/// What a match speaks for: from 1 to kStrongest, and more is better. At one level a name says more than a
/// booking or a code, and these more than a company; of one field, the whole word more than its beginning.
std::uint8_t strengthOf(Match match);
Level levelOf(std::uint8_t strength);

/// Letters that a word must have before a typo is allowed for: in short ones nearly everything is one.
std::size_t lettersForTypo(Field field);

std::optional<Kind> kindOf(const Form& form, std::string_view word, Field field, Level level);

/// The best match of a token in an attendee's words so far, and which of the two names have it, in a byte: a
/// strength, 0 for none, and a bit for each name.
class Mark {
 public:
  Mark() = default;
  explicit Mark(Match match)
      : bits_(static_cast<std::uint8_t>(strengthOf(match) << 2 | nameBit(match.field))) {}

  bool any() const { return bits_ != 0; }
  std::uint8_t strength() const { return bits_ >> 2; }
  std::uint8_t names() const { return bits_ & 3; }
  std::uint8_t bits() const { return bits_; }
  void add(Mark other) {
    if (other.strength() > strength()) {
      bits_ = other.bits_;
    } else if (other.strength() == strength()) {
      bits_ |= other.bits_;
    }
  }

 private:
  static int nameBit(Field field) { return field == Field::Family ? 1 : field == Field::Given ? 2 : 0; }
  std::uint8_t bits_ = 0;
};

/// Where an attendee comes among those who are found, by all tokens: less is earlier. At the same rank the
/// shorter name is first, then the one that is first in the alphabet.
class Rank {
 public:
  void add(Mark mark) {
    level_ = levelOf(mark.strength()) > level_ ? levelOf(mark.strength()) : level_;
    lacking_ = static_cast<std::uint8_t>(lacking_ + kStrongest - mark.strength());
    names_ |= mark.names();
    ++tokens_;
  }
  /// What was typed found both family and given name, each with a word of its own.
  bool bothNames() const { return tokens_ > 1 && names_ == 3; }
  std::uint32_t value() const {
    return static_cast<std::uint32_t>(level_) << 16 | static_cast<std::uint32_t>(lacking_) << 1 |
           (bothNames() ? 0U : 1U);
  }
  bool operator<(const Rank& other) const { return value() < other.value(); }
  bool operator==(const Rank& other) const { return value() == other.value(); }

 private:
  Level level_ = Level::Beginnings;
  std::uint8_t lacking_ = 0;
  std::uint8_t names_ = 0;
  std::uint8_t tokens_ = 0;
};

}  // namespace usher::search
