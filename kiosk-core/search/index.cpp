// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include <usher/search/index.h>
#include <usher/search/volume_search.h>

namespace usher::search {

namespace {

/// So many fresh ones are looked through in about a millisecond.
constexpr std::size_t kManyFresh = 2000;
/// The words of those who are gone are looked at in vain.
constexpr std::size_t kGonePart = 4;

constexpr std::array kLevels{Level::Beginnings, Level::Parts, Level::Typos};

bool suffices(std::size_t found, Level level, std::size_t limit) {
  return level == Level::Typos || found > limit || (level == Level::Parts && found >= Index::kFewHits);
}

}  // namespace

/// With what those of a volume are ordered by, and those beside it among them.
struct Index::Ranked {
  Rank rank;
  std::string name;
  std::uint8_t length;
  Key key;
  std::vector<Word> words;

  Ranked(Rank ranked, Key of, std::vector<Word> found_by)
      : rank(ranked), name(nameOf(found_by)), length(lengthOf(name)), key(of), words(std::move(found_by)) {}

  bool operator<(const Ranked& other) const {
    if (!(rank == other.rank)) return rank < other.rank;
    if (length != other.length) return length < other.length;
    return name != other.name ? name < other.name : key < other.key;
  }
};

std::vector<Hit> Index::hitsOf(std::vector<Ranked> ranked, const Query& query, Level level,
                               std::size_t limit) {
  std::ranges::sort(ranked, std::less());
  std::vector<Hit> hits;
  for (const Ranked& one : ranked) {
    if (hits.size() == limit) break;
    Hit hit{.key = one.key, .matches = {}};
    for (const Token& token : query.tokens()) hit.matches.push_back(bestMatch(token, one.words, level));
    hits.push_back(std::move(hit));
  }
  return hits;
}

std::optional<Ordinal> Index::inVolume(Key key) const {
  const auto ordinal = volume_->find(key);
  return ordinal && !gone_[*ordinal] ? ordinal : std::nullopt;
}

bool Index::hasWords(Ordinal ordinal, const std::vector<Word>& words) const {
  return std::ranges::equal(volume_->entries(ordinal), words, [&](Entry entry, const Word& word) {
    return entry.field() == word.field && volume_->text(entry) == word.text;
  });
}

void Index::drop(Ordinal ordinal) {
  gone_[ordinal] = true;
  ++gone_count_;
}

void Index::note(Key key, std::optional<Traits> traits) {
  if (changes_) changes_->insert_or_assign(key, traits);
}

void Index::put(Key key, const AttendeeText& text, Traits traits) {
  std::vector<Word> words = wordsOf(text);
  const auto ordinal = inVolume(key);
  // What the volume that is being made has for it, nobody knows.
  if (ordinal && !changes_ && hasWords(*ordinal, words)) return setTraits(key, traits);
  if (ordinal) drop(*ordinal);
  fresh_.insert_or_assign(key, FreshAttendee{std::move(words), traits});
  note(key, std::nullopt);
}

void Index::setTraits(Key key, Traits traits) {
  if (const auto fresh = fresh_.find(key); fresh != fresh_.end()) {
    fresh->second.traits = traits;
    note(key, std::nullopt);
    return;
  }
  if (const auto ordinal = inVolume(key)) traits_[*ordinal] = traits;
  const bool removed_since = changes_ && changes_->contains(key) && !(*changes_)[key];
  if (!removed_since) note(key, traits);
}

void Index::remove(Key key) {
  if (const auto ordinal = inVolume(key)) drop(*ordinal);
  fresh_.erase(key);
  note(key, std::nullopt);
}

void Index::expectVolume() {
  changes_.emplace();
}

bool Index::hasGrown() const {
  return !changes_ && (fresh_.size() > kManyFresh || gone_count_ > kManyFresh + volume_->size() / kGonePart);
}

Merge Index::merge() {
  expectVolume();
  return {volume_, traits_, gone_, fresh_};
}

void Index::replay(Key key, const std::optional<Traits>& change) {
  const auto ordinal = volume_->find(key);
  if (!ordinal) return;
  if (change) {
    traits_[*ordinal] = *change;
  } else {
    drop(*ordinal);
  }
}

void Index::adopt(Made made) {
  volume_ = std::move(made.volume);
  traits_ = std::move(made.traits);
  gone_.assign(volume_->size(), false);
  gone_count_ = 0;
  const Changes changes = std::exchange(changes_, std::nullopt).value_or(Changes());
  std::erase_if(fresh_, [&](const auto& attendee) { return !changes.contains(attendee.first); });
  for (const auto& [key, change] : changes) replay(key, change);
}

std::vector<Index::Ranked> Index::rankedFresh(const Query& query, const Sieve& sieve, Level level) const {
  std::vector<Ranked> found;
  for (const auto& [key, attendee] : fresh_) {
    if (!sieve.passes(attendee.traits)) continue;
    if (const auto rank = rankOf(query, attendee.words, level))
      found.emplace_back(*rank, key, attendee.words);
  }
  return found;
}

Found Index::search(const Query& query, const Filter& filter, std::size_t limit) const {
  if (query.tokens().empty()) return {};
  const Sieve sieve(filter);
  VolumeSearch search(*volume_, query, {sieve, traits_, gone_});
  for (const Level level : kLevels) {
    auto candidates = search.upTo(level, limit);
    std::vector<Ranked> ranked = rankedFresh(query, sieve, level);
    const std::size_t found = candidates.size() + ranked.size();
    if (!suffices(found, level, limit)) continue;
    const auto best = candidates.begin() + static_cast<std::ptrdiff_t>(std::min(limit, candidates.size()));
    std::ranges::partial_sort(candidates, best, std::less());
    for (auto it = candidates.begin(); it != best; ++it) {
      ranked.emplace_back(it->rank, volume_->key(it->ordinal), volume_->wordsOf(it->ordinal));
    }
    return {.hits = hitsOf(std::move(ranked), query, level, limit), .more = found > limit};
  }
  return {};
}

std::size_t Index::bytes() const {
  return volume_->bytes() + traits_.capacity() * sizeof(Traits) + gone_.capacity() / 8 + bytesOf(fresh_);
}

}  // namespace usher::search
