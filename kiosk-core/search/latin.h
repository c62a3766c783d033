// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace usher::search {

/// A folded word of Cyrillic or Greek letters as people write it who have no such keys ("шевченко" is
/// "shevchenko"); "" where it has none. One way among several (BGN/PCGN without its marks; ELOT 743): the
/// rest is within a typo, mostly.
std::string inLatin(std::string_view folded);

}  // namespace usher::search
