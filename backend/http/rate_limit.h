// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace usher::backend::http {

struct Rate {
  /// 0: no limit.
  double per_second = 0;
  /// How many may come at once after a quiet time.
  double burst = 0;
};

/// Token buckets by key (an address, a kiosk's id), in memory alone: an address is personal data. Whoever has
/// been quiet for longest is forgotten first once there are too many. Any thread.
class RateLimit {
 public:
  using Clock = std::chrono::steady_clock;
  static constexpr std::size_t kMostKeys = 50'000;

  explicit RateLimit(Rate rate, std::size_t most_keys = kMostKeys) : rate_(rate), most_keys_(most_keys) {}

  /// Takes one token of `key`; where there is none, how long until there is one, in whole seconds from 1.
  std::optional<std::chrono::seconds> take(const std::string& key, Clock::time_point now = Clock::now());

 private:
  struct Bucket {
    std::string key;
    double tokens;
    Clock::time_point at;
  };

  Rate rate_;
  std::size_t most_keys_;
  std::mutex mutex_;
  /// The latest first.
  std::list<Bucket> buckets_;
  std::unordered_map<std::string, std::list<Bucket>::iterator> by_key_;
};

}  // namespace usher::backend::http
