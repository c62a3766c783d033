// SPDX-License-Identifier: Apache-2.0
#include <usher/search/volume.h>

#include <algorithm>
#include <numeric>

namespace usher::search {

Volume::Volume(Parts parts) : parts_(std::move(parts)), by_key_(parts_.keys.size()) {
  std::iota(by_key_.begin(), by_key_.end(), Ordinal{0});
  std::ranges::sort(by_key_, {}, [&](Ordinal ordinal) { return parts_.keys[ordinal]; });
}

std::optional<Ordinal> Volume::find(Key key) const {
  const auto found =
      std::ranges::lower_bound(by_key_, key, {}, [&](Ordinal ordinal) { return parts_.keys[ordinal]; });
  if (found == by_key_.end() || parts_.keys[*found] != key) return std::nullopt;
  return *found;
}

std::vector<Word> Volume::wordsOf(Ordinal ordinal) const {
  std::vector<Word> words;
  for (const Entry entry : entries(ordinal)) {
    words.push_back({std::string(text(entry)), entry.field(), entry.otherForm()});
  }
  return words;
}

std::size_t Volume::bytes() const {
  return parts_.keys.capacity() * sizeof(Key) + by_key_.capacity() * sizeof(Ordinal) +
         parts_.forward.bytes() + parts_.words.bytes() + parts_.references.bytes();
}

}  // namespace usher::search
