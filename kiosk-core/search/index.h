// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <usher/search/found.h>
#include <usher/search/fresh.h>
#include <usher/search/merge.h>
#include <usher/search/query.h>
#include <usher/search/traits.h>
#include <usher/search/volume.h>

namespace usher::search {

/// Finds attendees while somebody types: by any part of name, company, booking and code, whatever the
/// accents, the case and the order of the names, and with one typo in a word. In memory alone. One thread at
/// a time.
///
/// Most attendees are in a volume, which never changes; those put since it was made are kept beside it.
/// Volumes are made elsewhere, while this goes on:
///
///     index.expectVolume();              // before the first row is read
///     VolumeBuilder builder;             // in the background: add() every row, then
///     Made made = std::move(builder).build();
///     index.adopt(std::move(made));      // what has changed meanwhile stays changed
///
///     if (index.hasGrown()) {            // later, now and then
///       Merge merge = index.merge();
///       Made made = merge.run();         // in the background
///       index.adopt(std::move(made));
///     }
class Index {
 public:
  static constexpr std::size_t kHits = 50;
  /// Where fewer are found as they were typed, typos are allowed for too.
  static constexpr std::size_t kFewHits = 8;

  /// New, or in the place of what had the same key.
  void put(Key key, const AttendeeText& text, Traits traits);
  /// Of a key that is there, or is in a volume that is being made; else nothing happens.
  void setTraits(Key key, Traits traits);
  void remove(Key key);

  /// Those that have all that was typed, each word of it in any of theirs, in any order. Whom words begin so
  /// come first; where these are no more than `limit`, those follow in whose words it is somewhere; where
  /// fewer than kFewHits are found so, those who are called nearly so. Nobody where nothing was typed.
  Found search(const Query& query, const Filter& filter = {}, std::size_t limit = kHits) const;

  std::size_t size() const { return volume_->size() - gone_count_ + fresh_.size(); }
  /// Of all that it has asked memory for.
  std::size_t bytes() const;

  /// A volume is being made from now on, of what is there now or of rows that are not read yet.
  void expectVolume();
  /// Searches would be faster after a merge. Never while a volume is expected.
  bool hasGrown() const;
  /// expectVolume(), and what makes it. Copies a few bytes for each attendee.
  Merge merge();
  /// Takes the expected volume. Who is not in it is gone, but for those put since it was expected.
  void adopt(Made made);
  /// None comes after all.
  void expectNone() { changes_.reset(); }

 private:
  /// nullopt: its words, or whether it is there at all, see `fresh_`.
  using Changes = std::unordered_map<Key, std::optional<Traits>>;

  struct Ranked;

  /// The best `limit`.
  static std::vector<Hit> hitsOf(std::vector<Ranked> ranked, const Query& query, Level level,
                                 std::size_t limit);
  std::optional<Ordinal> inVolume(Key key) const;
  bool hasWords(Ordinal ordinal, const std::vector<Word>& words) const;
  void drop(Ordinal ordinal);
  void note(Key key, std::optional<Traits> traits);
  void replay(Key key, const std::optional<Traits>& change);
  std::vector<Ranked> rankedFresh(const Query& query, const Sieve& sieve, Level level) const;

  std::shared_ptr<const Volume> volume_ = std::make_shared<const Volume>();
  /// Both by ordinal.
  std::vector<Traits> traits_;
  std::vector<bool> gone_;
  std::size_t gone_count_ = 0;
  Fresh fresh_;
  /// Since a volume is expected.
  std::optional<Changes> changes_;
};

}  // namespace usher::search
