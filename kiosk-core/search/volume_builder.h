// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include <usher/search/volume.h>

namespace usher::search {

/// Makes a volume of attendees that come in any order. One thread at a time, any; a million take seconds, and
/// about as much memory again as the volume.
class VolumeBuilder {
 public:
  /// `key` is none that was added before.
  void add(Key key, const AttendeeText& text, Traits traits) { add(key, wordsOf(text), traits); }
  void add(Key key, const std::vector<Word>& words, Traits traits);
  Made build() &&;

 private:
  /// By length, then by the first two words of the name: what decides nearly always.
  struct Place {
    std::uint64_t order;
    Ordinal at;
  };

  /// The numbers of words become their places in the alphabet.
  void sortWords(Lexicon& lexicon, Interner& interner, bool of_references);
  std::vector<Place> places() const;
  bool isBefore(const Place& a, const Place& b) const;
  std::uint64_t orderOf(Ordinal at) const;

  Interner words_;
  Interner references_;
  Forward forward_;
  std::vector<Key> keys_;
  std::vector<Traits> traits_;
  std::vector<std::uint8_t> lengths_;
};

}  // namespace usher::search
