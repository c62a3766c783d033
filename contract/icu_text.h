// SPDX-License-Identifier: Apache-2.0
#pragma once

// For sources alone: no header shows ICU to who includes it.

#include <unicode/unistr.h>
#include <string>
#include <string_view>

namespace usher::contract {

/// Bytes that are no UTF-8 become U+FFFD.
inline icu::UnicodeString toIcu(std::string_view utf8) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
}

inline std::string toUtf8(const icu::UnicodeString& text) {
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

}  // namespace usher::contract
