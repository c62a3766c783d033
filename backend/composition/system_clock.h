// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <usher/contract/instant.h>

namespace usher::backend::composition {

inline contract::Instant systemClock() {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace usher::backend::composition
