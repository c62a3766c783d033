// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace usher::contract {

/// The text as it is looked for: case, accents, and compatibility forms aside (Unicode NFKD without
/// non-spacing marks, CLDR's Latin-ASCII, full case folding), so that "Łukasz Weiß" is found by "lukasz
/// weiss". Any thread.
std::string folded(std::string_view utf8);

}  // namespace usher::contract
