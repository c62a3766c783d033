// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace usher::domain {

/// Blank modules that a QR code needs on each side (ISO/IEC 18004).
inline constexpr int kQuietModules = 4;

/// Modules along one side of the smallest QR code of error correction level M that holds `text` in one mode
/// (numeric, alphanumeric, or bytes of UTF-8); nullopt where none does. An encoder that takes a larger
/// version draws smaller modules and needs a smaller quiet zone.
std::optional<int> qrModules(const QString& text);

}  // namespace usher::domain
