// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace usher::qr {

/// What a code says, on one line, whatever it holds: backslashes and control characters as \\ \n \r \t \x1b.
std::string codeLine(const std::string& text);

/// The other way, \0 too; nullopt where a backslash is followed by anything else.
std::optional<std::string> textOfLine(const std::string& line);

}  // namespace usher::qr
