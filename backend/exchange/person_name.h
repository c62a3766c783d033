// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace usher::backend::exchange {

struct PersonName {
  std::string given;
  std::string family;
  bool operator==(const PersonName&) const = default;
};

/// A whole name in two: at a comma ("Turing, Alan"); before particles ("Ludwig | van Beethoven"); after the
/// first word in Chinese, Japanese and Korean; else before the last word. A single word is the given name, by
/// which badges greet.
PersonName splitName(std::string_view name);

}  // namespace usher::backend::exchange
