// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/busy_spans.h>

#include <algorithm>
#include <utility>

namespace usher::kiosk {

bool BusySpans::work(Moment now) {
  if (since_) return false;
  since_ = now;
  return true;
}

std::optional<BusySpans::Length> BusySpans::comeRound(Moment now) {
  const auto since = std::exchange(since_, std::nullopt);
  if (!since) return std::nullopt;
  const Length length = last_ = now - *since;
  longest_ = std::max(longest_, length);
  if (length <= limit_) return std::nullopt;
  ++over_;
  return length;
}

}  // namespace usher::kiosk
