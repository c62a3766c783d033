// SPDX-License-Identifier: Apache-2.0
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include <usher/contract/folded.h>
#include <usher/contract/icu_text.h>

namespace usher::contract {

namespace {

[[noreturn]] void giveUp(UErrorCode error) {
  throw std::runtime_error(std::string("ICU folds no text: ") + u_errorName(error));
}

const icu::Normalizer2& decomposer() {
  UErrorCode error = U_ZERO_ERROR;
  const auto* found = icu::Normalizer2::getNFKDInstance(error);
  if (U_FAILURE(error)) giveUp(error);
  return *found;
}

std::unique_ptr<icu::Transliterator> makeLatinToAscii() {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> made(
      icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, error));
  if (U_FAILURE(error)) giveUp(error);
  return made;
}

/// Letters that are no others with a mark, like l with a stroke; typographic quotes and dashes.
bool hasAsciiForm(UChar32 c) {
  UErrorCode error = U_ZERO_ERROR;
  return c > 0x7f &&
         (uscript_getScript(c, &error) == USCRIPT_LATIN || ublock_getCode(c) == UBLOCK_GENERAL_PUNCTUATION);
}

char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string folded(std::string_view utf8) {
  if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
    std::string ascii(utf8);
    std::ranges::transform(ascii, ascii.begin(), lowered);
    return ascii;
  }
  UErrorCode error = U_ZERO_ERROR;
  const auto decomposed = decomposer().normalize(toIcu(utf8), error);
  if (U_FAILURE(error)) giveUp(error);
  icu::UnicodeString plain;
  bool needs_ascii = false;
  for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const auto c = decomposed.char32At(i);
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    plain.append(c);
    needs_ascii = needs_ascii || hasAsciiForm(c);
  }
  if (needs_ascii) {
    // A transliterator is slow, and one thread's own.
    thread_local const auto latin_to_ascii = makeLatinToAscii();
    latin_to_ascii->transliterate(plain);
  }
  return toUtf8(plain.foldCase());
}

}  // namespace usher::contract
