// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/seen_twice.h>

#include <utility>

namespace usher::scan {

std::vector<SeenCode> SeenTwice::countable(const std::vector<SeenCode>& codes, Time now) {
  last_seen_.removeIf([&](const auto& entry) { return now - entry.value() > within_; });
  std::vector<SeenCode> countable;
  std::vector<std::pair<int, QByteArray>> seen;
  for (const SeenCode& code : codes) {
    if (!code.format) {
      countable.push_back(code);
      continue;
    }
    std::pair key(static_cast<int>(*code.format), code.utf8);
    if (last_seen_.contains(key)) countable.push_back(code);
    seen.push_back(std::move(key));
  }
  // Twice in one frame is not twice.
  for (auto& key : seen) last_seen_.insert(std::move(key), now);
  return countable;
}

}  // namespace usher::scan
