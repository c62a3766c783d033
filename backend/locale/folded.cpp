// SPDX-License-Identifier: Apache-2.0
#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include <usher/backend/locale/folded.h>
#include <usher/backend/locale/icu_text.h>

namespace usher::backend::locale {

namespace {

std::unique_ptr<icu::Transliterator> makePlainLetters() {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
      "NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; NFC", UTRANS_FORWARD, error));
  if (U_FAILURE(error)) throw std::runtime_error(std::string("ICU folds no text: ") + u_errorName(error));
  return made;
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
  thread_local const auto plain_letters = makePlainLetters();
  auto text = toIcu(utf8);
  plain_letters->transliterate(text);
  return toUtf8(text.foldCase());
}

}  // namespace usher::backend::locale
