// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/rate_limit.h>

#include <algorithm>
#include <cmath>

namespace usher::backend::http {

std::optional<std::chrono::seconds> RateLimit::take(const std::string& key, Clock::time_point now) {
  if (rate_.per_second <= 0) return std::nullopt;
  const std::lock_guard lock(mutex_);
  const auto known = by_key_.find(key);
  if (known == by_key_.end()) {
    if (buckets_.size() >= most_keys_) {
      by_key_.erase(buckets_.back().key);
      buckets_.pop_back();
    }
    buckets_.push_front({key, rate_.burst, now});
    by_key_.emplace(key, buckets_.begin());
  } else {
    buckets_.splice(buckets_.begin(), buckets_, known->second);
  }
  auto& bucket = buckets_.front();
  const auto quiet = std::chrono::duration<double>(std::max(now, bucket.at) - bucket.at).count();
  bucket.tokens = std::min(rate_.burst, bucket.tokens + quiet * rate_.per_second);
  bucket.at = std::max(now, bucket.at);
  if (bucket.tokens >= 1) {
    bucket.tokens -= 1;
    return std::nullopt;
  }
  const auto seconds = std::ceil((1 - bucket.tokens) / rate_.per_second);
  return std::chrono::seconds(std::max<std::int64_t>(1, static_cast<std::int64_t>(seconds)));
}

}  // namespace usher::backend::http
