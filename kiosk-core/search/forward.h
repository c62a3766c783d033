// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <usher/search/attendee_text.h>

namespace usher::search {

/// An attendee's place in a volume, from 0 on, without gaps.
using Ordinal = std::uint32_t;

/// A word of an attendee in 32 bits: its number in the lexicon of its field, its field, and whether it is
/// another form of others.
class Entry {
 public:
  /// Distinct words that a lexicon may hold.
  static constexpr std::uint32_t kMostWords = 1U << 28;

  Entry(std::uint32_t word, Field field, bool other_form)
      : bits_(word << 4 | static_cast<std::uint32_t>(field) << 1 | (other_form ? 1U : 0U)) {}

  std::uint32_t word() const { return bits_ >> 4; }
  Field field() const { return static_cast<Field>(bits_ >> 1 & 7U); }
  bool otherForm() const { return (bits_ & 1U) != 0; }

 private:
  std::uint32_t bits_;
};

/// The entries of each attendee.
class Forward {
 public:
  void add(std::span<const Entry> entries) {
    entries_.insert(entries_.end(), entries.begin(), entries.end());
    begins_.push_back(static_cast<std::uint32_t>(entries_.size()));
  }
  void reserve(std::size_t attendees, std::size_t entries) {
    begins_.reserve(attendees + 1);
    entries_.reserve(entries);
  }
  Ordinal attendees() const { return static_cast<Ordinal>(begins_.size() - 1); }
  std::size_t entries() const { return entries_.size(); }
  std::span<const Entry> of(Ordinal ordinal) const {
    return std::span(entries_).subspan(begins_[ordinal], begins_[ordinal + 1] - begins_[ordinal]);
  }
  std::span<Entry> all() { return entries_; }
  std::size_t bytes() const {
    return begins_.capacity() * sizeof begins_[0] + entries_.capacity() * sizeof(Entry);
  }

 private:
  std::vector<std::uint32_t> begins_{0};
  std::vector<Entry> entries_;
};

}  // namespace usher::search
