// SPDX-License-Identifier: Apache-2.0
#include <usher/fakes/fake_time.h>

#include <algorithm>

namespace usher::fakes {

void FakeTime::after(std::chrono::milliseconds delay, std::move_only_function<void()> call) {
  calls_.emplace(passed_ + std::max(delay, std::chrono::milliseconds{0}), std::move(call));
}

void FakeTime::advance(std::chrono::milliseconds by) {
  const auto until = passed_ + by;
  while (!calls_.empty() && calls_.begin()->first <= until) {
    auto next = calls_.extract(calls_.begin());
    passed_ = std::max(passed_, next.key());
    next.mapped()();
  }
  passed_ = until;
}

}  // namespace usher::fakes
