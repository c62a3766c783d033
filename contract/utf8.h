// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace usher::contract {

/// How long a text is, as limits count it; `utf8` is valid UTF-8.
inline std::size_t codePoints(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// What makes text of bytes: UTF-8 (RFC 3629), no NUL.
bool isText(std::string_view bytes);

}  // namespace usher::contract
