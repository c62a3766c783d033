// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace usher::backend::notify {

/// `text` without line breaks and other control characters (a run of them and of blanks becomes one blank),
/// cut to `longest` bytes at a character's edge: what others wrote, fit for a header or a log.
std::string oneLine(std::string_view text, std::size_t longest = 500);

}  // namespace usher::backend::notify
