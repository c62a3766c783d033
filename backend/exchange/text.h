// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include <usher/contract/utf8.h>

namespace usher::backend::exchange {

/// The largest file that is read.
inline constexpr std::size_t kLargestFile = 32UL * 1024 * 1024;

/// The text of a file as programs of offices write it, in UTF-8 without BOM, with line feeds alone: UTF-8
/// with or without BOM, UTF-16 by its BOM or its zero bytes, else Windows-1252. Where most of it is UTF-8 and
/// some is not, what is not becomes U+FFFD.
std::string decodeText(std::string_view bytes);

/// The same for an encoding by its IANA name; the name where ICU does not know it.
std::expected<std::string, std::string> decodeText(std::string_view bytes, const std::string& encoding);

/// Whether something in it could not be decoded.
bool isDamaged(std::string_view utf8);

std::string_view trimmed(std::string_view text);
/// Trimmed, with each run of white space within as one blank.
std::string oneLine(std::string_view text);
/// For comparing what people write: case folded (Unicode), composed, one line.
std::string folded(std::string_view text);
/// Letters and digits of the folded text alone: "E-Mail Address" and "email_address" are one.
std::string squeezed(std::string_view text);
using contract::codePoints;
std::vector<std::string_view> split(std::string_view text, std::string_view separators);

}  // namespace usher::backend::exchange
