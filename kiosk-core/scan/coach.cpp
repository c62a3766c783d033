// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/coach.h>

#include <algorithm>
#include <map>

namespace usher::scan {

using domain::CodeTrouble;

std::optional<CodeTrouble> Coach::see(std::optional<CodeTrouble> trouble, bool read, Time now) {
  if (read) {
    glances_.clear();
    advice_.reset();
    return advice_;
  }
  glances_.push_back({now, trouble});
  // One older than what is watched stays: it shows that so long was watched.
  while (glances_.size() > 1 && now - glances_[1].at >= settings_.watched) glances_.pop_front();
  if (now - glances_.front().at < settings_.watched) return advice_;

  const auto common = commonest();
  if (common == advice_ || (advice_ && now - advised_ < settings_.least_shown)) return advice_;
  advice_ = common;
  advised_ = now;
  return advice_;
}

/// What most frames show that show trouble, where those are more than half of all.
std::optional<CodeTrouble> Coach::commonest() const {
  std::map<CodeTrouble, std::size_t> counts;
  std::size_t troubled = 0;
  for (const Glance& glance : glances_) {
    if (!glance.trouble) continue;
    ++troubled;
    ++counts[*glance.trouble];
  }
  if (2 * troubled <= glances_.size()) return std::nullopt;
  const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  return most->first;
}

}  // namespace usher::scan
