// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <concepts>
#include <limits>
#include <optional>
#include <string_view>

namespace usher::contract {

/// `text` as a whole number from `least` to `most`: decimal digits and nothing else, but a "-" where `least`
/// is below 0. nullopt: it is none.
template <std::integral T>
std::optional<T> wholeNumber(std::string_view text, T least, T most = std::numeric_limits<T>::max()) {
  T number{};
  const auto* end = text.data() + text.size();
  const auto [read, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || read != end || number < least || number > most) return std::nullopt;
  return number;
}

}  // namespace usher::contract
