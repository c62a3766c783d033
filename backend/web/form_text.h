// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace usher::backend::web {

/// What was typed into a field of one line: without control characters, blanks at its ends, and more than one
/// blank within.
std::string oneLine(std::string_view typed);
/// What was typed into a field of several lines: line feeds alone between them, without other control
/// characters and blanks at its ends.
std::string manyLines(std::string_view typed);
/// Hidden ids that this program gives and gets back: 32 hexadecimal digits.
bool isFormId(std::string_view text);

}  // namespace usher::backend::web
