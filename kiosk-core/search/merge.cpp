// SPDX-License-Identifier: Apache-2.0
#include <usher/search/merge.h>
#include <usher/search/volume_builder.h>

namespace usher::search {

Merge::Merge(std::shared_ptr<const Volume> volume, std::vector<Traits> traits, std::vector<bool> gone,
             Fresh fresh)
    : volume_(std::move(volume)),
      traits_(std::move(traits)),
      gone_(std::move(gone)),
      fresh_(std::move(fresh)) {}

Made Merge::run() const {
  VolumeBuilder builder;
  for (Ordinal ordinal = 0; ordinal < volume_->size(); ++ordinal) {
    if (!gone_[ordinal]) builder.add(volume_->key(ordinal), volume_->wordsOf(ordinal), traits_[ordinal]);
  }
  for (const auto& [key, attendee] : fresh_) builder.add(key, attendee.words, attendee.traits);
  return std::move(builder).build();
}

}  // namespace usher::search
