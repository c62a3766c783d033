// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/qr/grid.h>

namespace usher::qr {

/// Codes other than QR that papers may carry.
enum class Symbology { Aztec, DataMatrix, Pdf417, Code128 };

/// Blank modules that such a code needs at its left and right, and above and below.
struct QuietZone {
  int beside;
  int above;
};
QuietZone quietZoneOf(Symbology symbology);

/// The code without its quiet zone. A Code 128 is one module high, to be drawn as high as there is room.
/// `text` is UTF-8. nullopt where it is empty or the symbology does not hold it.
std::optional<Grid> makeSymbol(const std::string& text, Symbology symbology);

}  // namespace usher::qr
