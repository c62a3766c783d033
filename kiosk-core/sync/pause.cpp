// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/pause.h>

#include <algorithm>
#include <array>

namespace usher::sync {

std::chrono::milliseconds jittered(std::chrono::milliseconds longest, ports::Random& random) {
  std::array<std::uint8_t, 8> bytes;
  random.fill(bytes);
  std::uint64_t number = 0;
  for (const auto byte : bytes) number = number << 8 | byte;
  return std::chrono::milliseconds(number % static_cast<std::uint64_t>(longest.count() + 1));
}

void Pause::begin(std::optional<std::chrono::seconds> at_least, std::function<void()> then) {
  const auto longest = std::min(kLongest, kFirst * (1 << std::min(failures_, 6)));
  ++failures_;
  const auto own = jittered(longest, random_);
  backend_asked_ = at_least.has_value();
  then_ = std::move(then);
  wait(at_least ? std::max<std::chrono::milliseconds>(own, *at_least) : own);
}

void Pause::wait(std::chrono::milliseconds delay) {
  line_.cut();
  scheduler_.after(delay, line_.guard([this] {
    const auto then = std::exchange(then_, nullptr);
    then();
  }));
}

void Pause::cutShort(std::chrono::milliseconds delay) {
  if (isOn() && !backend_asked_) wait(delay);
}

void Pause::cancel() {
  line_.cut();
  then_ = nullptr;
  failures_ = 0;
}

}  // namespace usher::sync
