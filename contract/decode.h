// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>

namespace usher::contract {

/// Why input was refused: the field as a JSON pointer ("/ops/3/at", "" for the whole), and the reason in
/// plain words.
struct DecodeError {
  std::string field;
  std::string reason;
  bool operator==(const DecodeError&) const = default;
};

template <class T>
using Decoded = std::expected<T, DecodeError>;

}  // namespace usher::contract
