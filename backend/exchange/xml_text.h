// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <expected>
#include <string>
#include <string_view>

namespace usher::backend::exchange {

/// An XML file in UTF-8: by its BOM, else by the encoding that its declaration names, else as decodeText
/// does. The encoding's name where it is unknown.
std::expected<std::string, std::string> xmlText(std::string_view bytes);

}  // namespace usher::backend::exchange
