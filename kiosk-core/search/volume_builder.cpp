// SPDX-License-Identifier: Apache-2.0
#include <usher/search/volume_builder.h>

#include <algorithm>
#include <ranges>

namespace usher::search {

namespace {

auto nameWords(std::span<const Entry> entries) {
  return entries |
         std::views::filter([](Entry entry) { return isName(entry.field()) && !entry.otherForm(); }) |
         std::views::transform(&Entry::word);
}

}  // namespace

void VolumeBuilder::add(Key key, const std::vector<Word>& words, Traits traits) {
  std::vector<Entry> entries;
  entries.reserve(words.size());
  for (const Word& word : words) {
    Interner& interner = isReference(word.field) ? references_ : words_;
    entries.emplace_back(interner.numberOf(word.text), word.field, word.other_form);
  }
  forward_.add(entries);
  keys_.push_back(key);
  traits_.push_back(traits);
  lengths_.push_back(lengthOf(nameOf(words)));
}

void VolumeBuilder::sortWords(Lexicon& lexicon, Interner& interner, bool of_references) {
  const std::vector<std::uint32_t> sorted = interner.sorted();
  lexicon = Lexicon(interner, sorted);
  interner = Interner();
  std::vector<std::uint32_t> places(sorted.size());
  for (std::uint32_t place = 0; place < sorted.size(); ++place) places[sorted[place]] = place;
  for (Entry& entry : forward_.all()) {
    if (isReference(entry.field()) != of_references) continue;
    entry = Entry(places[entry.word()], entry.field(), entry.otherForm());
  }
}

std::uint64_t VolumeBuilder::orderOf(Ordinal at) const {
  std::uint64_t order = lengths_[at];
  int words = 0;
  for (const std::uint32_t word : nameWords(forward_.of(at))) {
    if (words++ == 2) break;
    order = order << 28 | (word + 1);
  }
  // A name of one word is before those that go on.
  for (; words < 2; ++words) order <<= 28;
  return order;
}

bool VolumeBuilder::isBefore(const Place& a, const Place& b) const {
  if (a.order != b.order) return a.order < b.order;
  auto words_of_a = nameWords(forward_.of(a.at));
  auto words_of_b = nameWords(forward_.of(b.at));
  const auto order = std::lexicographical_compare_three_way(words_of_a.begin(), words_of_a.end(),
                                                            words_of_b.begin(), words_of_b.end());
  return order != 0 ? order < 0 : keys_[a.at] < keys_[b.at];
}

std::vector<VolumeBuilder::Place> VolumeBuilder::places() const {
  std::vector<Place> places(keys_.size());
  for (Ordinal at = 0; at < places.size(); ++at) places[at] = {orderOf(at), at};
  std::ranges::sort(places, [&](const Place& a, const Place& b) { return isBefore(a, b); });
  return places;
}

Made VolumeBuilder::build() && {
  Volume::Parts parts;
  sortWords(parts.words, words_, false);
  sortWords(parts.references, references_, true);
  Made made;
  parts.keys.reserve(keys_.size());
  made.traits.reserve(keys_.size());
  parts.forward.reserve(keys_.size(), forward_.entries());
  for (const Place& place : places()) {
    parts.keys.push_back(keys_[place.at]);
    made.traits.push_back(traits_[place.at]);
    parts.forward.add(forward_.of(place.at));
  }
  forward_ = Forward();
  parts.words.makePostings(parts.forward, false);
  parts.references.makePostings(parts.forward, true);
  made.volume = std::make_shared<const Volume>(std::move(parts));
  return made;
}

}  // namespace usher::search
