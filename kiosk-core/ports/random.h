// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace usher::ports {

class Random {
 public:
  virtual ~Random() = default;
  /// Fills `bytes` with bytes fit for keys. Any thread.
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

}  // namespace usher::ports
