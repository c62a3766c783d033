// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace usher::admin {

/// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, figure
/// 17, with the mixing constants of Stafford's variant 13. The same numbers on every machine and with every
/// standard library, which std's distributions do not promise. Not for secrets.
class SplitMix {
 public:
  explicit SplitMix(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  /// 0 to bound - 1 (bound > 0), by multiply and shift: Lemire, "Fast random integer generation in an
  /// interval", 2019, without its rejection step; the bias is under bound / 2^32.
  std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>(((next() >> 32U) * bound) >> 32U);
  }

  bool chance(std::uint32_t percent) { return below(100) < percent; }

  /// 0 up to, without, 1.
  double unit() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

  template <class T>
  const T& pick(std::span<const T> things) {
    return things[below(static_cast<std::uint32_t>(things.size()))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace usher::admin
