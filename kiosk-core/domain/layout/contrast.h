// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace usher::domain {

/// Contrast ratio of two colours 0xRRGGBB, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
double contrastRatio(std::uint32_t a, std::uint32_t b);

/// Black or white, whichever reads better on `background`.
std::uint32_t textColourOn(std::uint32_t background);

}  // namespace usher::domain
