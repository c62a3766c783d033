// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/qr/code.h>

namespace usher::backend::ticket {

/// Phones are scratched, dim and held at an angle.
inline constexpr auto kCorrection = qr::Correction::Quartile;

/// An SVG document of the code in black on white with its quiet zone, one unit a module, to be scaled at
/// will. It holds no script, style or reference, and nothing of the code's text.
std::string qrSvg(const qr::Code& code);

/// A PNG file of the same, one bit a pixel, `scale` (1 to 64) pixels a module.
std::string qrPng(const qr::Code& code, int scale);

}  // namespace usher::backend::ticket
