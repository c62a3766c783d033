// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace usher::search {

enum class Typo { None, InWord, InBeginning };

/// Whether `typed` is the word, or a beginning of it, but for one letter left out, too many, wrong, or
/// swapped with the next (Damerau's four). Both in UTF-8, a letter being a code point. `typed` does not begin
/// the word as it is.
Typo typoOf(std::string_view typed, std::string_view word);

}  // namespace usher::search
