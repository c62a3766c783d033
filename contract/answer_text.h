// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// What answers to some kinds of questions look like, see QuestionRow.
namespace usher::contract {

/// 1 to 9 digits, and perhaps a point and 1 to 4 more: 42, 0.5.
bool isNumberText(std::string_view text);

/// A day of the Gregorian calendar, YYYY-MM-DD (RFC 3339, full-date).
bool isDateText(std::string_view text);

/// What was drawn with a finger on a sheet of 1000 by 400 units, as SVG path data (SVG 1.1, section 8.3): for
/// each stroke an absolute moveto and relative linetos, in whole units; M12 30l5 3 4-1M60 30l0 9.
bool isSignatureText(std::string_view text);

}  // namespace usher::contract
