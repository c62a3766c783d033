// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::service {

/// A feed's sequence number as kiosks see it: a decimal number.
std::string formatCursor(std::int64_t sequence);
std::optional<std::int64_t> parseCursor(std::string_view cursor);

}  // namespace usher::backend::service
