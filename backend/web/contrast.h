// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace usher::backend::web {

/// What text needs (WCAG 2.2, 1.4.3).
inline constexpr double kReadable = 4.5;

/// Of a colour (#RRGGBB) with white, as WCAG counts it: 1 to 21.
double contrastOnWhite(std::string_view colour);

/// The colour, or as little darker as it takes for it to be read on white, and white on it.
std::string readableOnWhite(const std::string& colour);

}  // namespace usher::backend::web
