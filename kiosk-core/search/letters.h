// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace usher::search {

/// Appends a character in UTF-8.
void appendUtf8(std::string& text, char32_t character);

/// How many characters a text in UTF-8 has.
std::size_t lettersOf(std::string_view text);
/// Bytes of the character that begins so.
std::size_t bytesOfLetter(char first);
/// The text's first characters.
std::string_view firstLetters(std::string_view text, std::size_t letters);

/// Scripts that are written without blanks between words, and whose characters say much: Han, kana, Hangul.
bool isEastAsian(char32_t character);

/// What a character of text in NFKC with case folded is in words.
enum class Role { Letter, Blank, Mark, Nothing };
Role roleOf(char32_t character);

/// Appends what is looked for in a letter's place. `plain` has it without its marks (ü: u), `spelled_out` as
/// those write who have no key for it (ü: ue); the two are the same for most. Arabic and Hebrew letters come
/// in one of their forms, katakana as hiragana, digits as those of ASCII.
void appendFolded(char32_t letter, std::string& plain, std::string& spelled_out);

}  // namespace usher::search
