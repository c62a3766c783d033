// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace usher::contract {

/// Language tag (BCP 47) to text; on the wire an object, or a plain string, read as {"en": text}.
using LocalizedText = std::map<std::string, std::string>;

}  // namespace usher::contract
