// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <usher/search/lexicon.h>
#include <usher/search/traits.h>
#include <usher/search/words.h>

namespace usher::search {

/// The words of many attendees, who are numbered in the order in which a search gives those of one rank: the
/// shorter name first, then by the alphabet, then by key. Never changes; any thread.
class Volume {
 public:
  struct Parts {
    std::vector<Key> keys;
    Forward forward;
    Lexicon words;
    Lexicon references;
  };

  Volume() = default;
  explicit Volume(Parts parts);

  Ordinal size() const { return static_cast<Ordinal>(parts_.keys.size()); }
  Key key(Ordinal ordinal) const { return parts_.keys[ordinal]; }
  std::optional<Ordinal> find(Key key) const;

  std::span<const Entry> entries(Ordinal ordinal) const { return parts_.forward.of(ordinal); }
  std::string_view text(Entry entry) const { return lexiconOf(entry.field()).word(entry.word()); }
  std::vector<Word> wordsOf(Ordinal ordinal) const;

  /// Of names and companies.
  const Lexicon& words() const { return parts_.words; }
  /// Of bookings and codes.
  const Lexicon& references() const { return parts_.references; }
  const Lexicon& lexiconOf(Field field) const { return isReference(field) ? references() : words(); }

  /// Of all that it has asked memory for.
  std::size_t bytes() const;

 private:
  Parts parts_;
  /// Every ordinal, by its key.
  std::vector<Ordinal> by_key_;
};

/// A volume that was just made, with the traits of its attendees as they were then, by ordinal.
struct Made {
  std::shared_ptr<const Volume> volume;
  std::vector<Traits> traits;
};

}  // namespace usher::search
