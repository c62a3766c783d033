// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::notify {

/// How many septets `text` takes in the GSM 7 bit default alphabet (3GPP TS 23.038, 6.2.1, characters of the
/// extension table counting twice); nullopt where it holds a character that is in neither.
std::optional<std::size_t> gsm7Length(std::string_view text);

/// `text` on one line, with dashes, quotation marks and the like that the alphabet lacks replaced by those
/// that it has. Letters stay what they are.
std::string withPlainMarks(std::string_view text);

/// Whether it goes out as one text message (160 septets), or, where the alphabet lacks one of its letters, as
/// at most two (67 UTF-16 units each).
bool fitsSms(std::string_view text);

}  // namespace usher::backend::notify
