// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <tuple>

#include <usher/contract/look_up.h>
#include <usher/domain/look_up_key.h>

namespace usher::proof {

/// As the contract's code takes a key.
inline std::string bytesOf(const domain::LookUpKey& key) {
  static_assert(std::tuple_size_v<decltype(key.bytes)> == contract::kLookUpKeySize);
  return {key.bytes.begin(), key.bytes.end()};
}

}  // namespace usher::proof
