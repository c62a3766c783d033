// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <random>

#include <usher/ports/random.h>

namespace usher::fakes {

/// The same bytes in every run, and never the same ones twice in one.
class FakeRandom : public ports::Random {
 public:
  explicit FakeRandom(std::uint64_t seed = 1) : engine_(seed) {}
  FakeRandom(const FakeRandom& other) : engine_(other.engine_) {}
  FakeRandom& operator=(const FakeRandom& other) {
    engine_ = other.engine_;
    return *this;
  }
  void fill(std::span<std::uint8_t> bytes) override {
    const std::lock_guard lock(mutex_);
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(engine_());
  }

 private:
  std::mutex mutex_;
  std::mt19937_64 engine_;
};

}  // namespace usher::fakes
