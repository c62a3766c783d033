// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/store/sqlite/gathering.h>

namespace usher::backend::store {

namespace {

constexpr Gathering::Duration kLongest = std::chrono::milliseconds(5);
constexpr int kMostMisses = 5;

}  // namespace

void Gathering::committed(std::size_t answered, std::size_t waiting, Duration took) {
  hoped_for_ = answered + waiting;
  // One writer alone has nobody to wait for, and what is there already need not wait.
  const bool hopeful = answered > 0 && hoped_for_ > 1;
  const bool trusted = commits_without_ == 0;
  if (!trusted) --commits_without_;
  patience_ = hopeful && trusted ? std::min(took / 2, kLongest) : Duration{};
}

void Gathering::waited(bool came) {
  misses_ = came ? 0 : std::min(misses_ + 1, kMostMisses);
  commits_without_ = came ? 0 : 1 << misses_;
  // One wait is for one commit.
  patience_ = {};
}

}  // namespace usher::backend::store
