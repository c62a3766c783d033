// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstring>
#include <string_view>

namespace usher::search {

/// Two bytes of what is looked for, far apart, and none that only says which script it is.
struct Probes {
  std::size_t first;
  std::size_t second;
};

inline Probes probesOf(std::string_view needle) {
  std::size_t first = 0;
  while (first + 1 < needle.size() && (needle[first + 1] & '\xC0') == '\x80') ++first;
  const std::size_t last = needle.size() - 1;
  return {first == last && last > 0 ? last - 1 : first, last};
}

/// Whether any of the 64 places from `at` on can be the needle's. Without a branch, so that the compiler does
/// sixteen at a time or more. Source: W. Muła, "SIMD-friendly algorithms for substring searching" (2016).
inline bool anyOf64(const char* at, Probes probes, char first, char second) {
  unsigned char any = 0;
  for (std::size_t i = 0; i < 64; ++i) {
    any |= static_cast<unsigned char>((at[i + probes.first] == first) & (at[i + probes.second] == second));
  }
  return any != 0;
}

/// Calls `visit(position)` for occurrences in their order; it answers from where to look on. The needle is
/// not empty.
template <class Visit>
void eachOccurrence(std::string_view text, std::string_view needle, Visit&& visit) {
  const Probes probes = probesOf(needle);
  std::size_t at = 0;
  while (at + needle.size() <= text.size()) {
    const std::size_t left = text.size() - at;
    const std::size_t places = left < 64 + needle.size() ? left - needle.size() + 1 : 64;
    if (places == 64 && !anyOf64(text.data() + at, probes, needle[probes.first], needle[probes.second])) {
      at += 64;
      continue;
    }
    const void* const found =
        memmem(text.data() + at, places + needle.size() - 1, needle.data(), needle.size());
    if (found) {
      at = visit(static_cast<std::size_t>(static_cast<const char*>(found) - text.data()));
    } else {
      at += places;
    }
  }
}

}  // namespace usher::search
