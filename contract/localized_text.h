// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace usher::contract {

/// Language tag (BCP 47) to text; on the wire an object, or a plain string, read as {"en": text}.
using LocalizedText = std::map<std::string, std::string>;

/// BCP 47 by its shape alone: at most 35 characters, subtags of 1 to 8 letters and digits with hyphens
/// between them, the first of 2 to 8 letters.
bool isLanguageTag(std::string_view tag);

}  // namespace usher::contract
