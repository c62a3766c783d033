// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sodium.h>

#include <usher/ports/random.h>

namespace usher::kiosk {

/// libsodium's generator; sodium_init() has been called.
class SystemRandom : public ports::Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override { randombytes_buf(bytes.data(), bytes.size()); }
};

}  // namespace usher::kiosk
