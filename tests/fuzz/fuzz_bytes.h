// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace usher::fuzz {

/// Decisions out of a fuzzer's bytes; zeros when they have come to an end.
class Bytes {
 public:
  explicit Bytes(std::span<const std::uint8_t> bytes) : rest_(bytes) {}

  bool empty() const { return rest_.empty(); }

  int byte() {
    if (rest_.empty()) return 0;
    const int value = rest_.front();
    rest_ = rest_.subspan(1);
    return value;
  }
  /// 0 to 65,535.
  int word() {
    const int high = byte();
    return high * 256 + byte();
  }
  /// 0 to bound - 1, of at most 65,536.
  int below(int bound) { return (bound > 256 ? word() : byte()) % bound; }
  /// All that is left.
  std::span<const std::uint8_t> rest() const { return rest_; }

 private:
  std::span<const std::uint8_t> rest_;
};

}  // namespace usher::fuzz
