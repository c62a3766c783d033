// SPDX-License-Identifier: Apache-2.0
#include <usher/fakes/fake_time.h>

#include <algorithm>

namespace usher::fakes {

void FakeTime::after(std::chrono::milliseconds delay, std::move_only_function<void()> call) {
  calls_.emplace(passed_ + std::max(delay, std::chrono::milliseconds{0}), std::move(call));
}

namespace {

struct Errand final : ports::Work {
  explicit Errand(std::move_only_function<void()> call) : then(std::move(call)) {}
  std::move_only_function<void()> then;
  std::shared_ptr<char> alive = std::make_shared<char>();
};

}  // namespace

std::unique_ptr<ports::Work> FakeTime::elsewhere(std::move_only_function<void()> work,
                                                 std::move_only_function<void()> then) {
  auto errand = std::make_unique<Errand>(std::move(then));
  after(work_takes,
        [work = std::move(work), one = errand.get(), alive = std::weak_ptr(errand->alive)]() mutable {
          if (alive.expired()) return;
          work();
          // It may destroy the errand.
          auto call = std::move(one->then);
          call();
        });
  return errand;
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
