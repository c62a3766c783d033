// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace usher::contract {

/// RFC 4648, section 6, without padding.
std::string toBase32(std::string_view bytes);
/// nullopt unless `text` is exactly what toBase32() makes of some bytes: upper case, no padding, no length
/// that can't be, unused bits zero.
std::optional<std::string> fromBase32(std::string_view text);

}  // namespace usher::contract
