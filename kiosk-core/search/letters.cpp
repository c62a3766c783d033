// SPDX-License-Identifier: Apache-2.0
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <usher/search/letters.h>

namespace usher::search {

namespace {

struct Forms {
  std::string_view plain;
  std::string_view spelled_out;
};

/// Letters that are more than a letter with a mark, in somebody's language.
Forms ownForms(char32_t letter) {
  switch (letter) {
    case U'ä':
      return {"a", "ae"};
    case U'ö':
    case U'ø':
    case U'ǿ':
      return {"o", "oe"};
    case U'ü':
      return {"u", "ue"};
    case U'å':
      return {"a", "aa"};
    case U'æ':
    case U'ǽ':
      return {"ae", "ae"};
    case U'œ':
      return {"oe", "oe"};
    case U'ß':
      return {"ss", "ss"};
    case U'ð':
    case U'đ':
      return {"d", "d"};
    case U'þ':
      return {"th", "th"};
    case U'ł':
      return {"l", "l"};
    case U'ı':
      return {"i", "i"};
    case U'ħ':
      return {"h", "h"};
    case U'ŋ':
      return {"n", "ng"};
    case U'ŧ':
      return {"t", "t"};
    case U'ə':
      return {"a", "a"};
    default:
      return {};
  }
}

/// The one form of letters that several keyboards, or writers, have several for.
char32_t commonForm(char32_t letter) {
  switch (letter) {
    case U'ٱ':
      return U'ا';
    case U'ة':
    case U'ە':
    case U'ہ':
      return U'ه';
    case U'ى':
    case U'ی':
      return U'ي';
    case U'ک':
      return U'ك';
    case U'ך':
      return U'כ';
    case U'ם':
      return U'מ';
    case U'ן':
      return U'נ';
    case U'ף':
      return U'פ';
    case U'ץ':
      return U'צ';
    case U'ँ':
      return U'ं';
    default:
      break;
  }
  // Katakana lie as far behind hiragana, each.
  if (letter >= U'ァ' && letter <= U'ヶ') return letter - (U'ァ' - U'ぁ');
  return letter;
}

/// Kana and Hangul come apart into more than marks, and й is a letter.
bool staysWhole(char32_t letter) {
  return (letter >= 0x3040 && letter <= 0x30FF) || (letter >= 0xAC00 && letter <= 0xD7A3) || letter == U'й';
}

bool isLostMark(char32_t character) {
  const auto c = static_cast<UChar32>(character);
  if (u_charType(c) != U_NON_SPACING_MARK && u_charType(c) != U_ENCLOSING_MARK) return false;
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(c, &error);
  // Elsewhere marks are vowels.
  constexpr int kNukta = 7;
  return script == USCRIPT_INHERITED || script == USCRIPT_HEBREW || script == USCRIPT_ARABIC ||
         u_getCombiningClass(c) == kNukta;
}

const icu::Normalizer2* decomposer() {
  static const icu::Normalizer2* const found = [] {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(error);
  }();
  return found;
}

void appendPlain(char32_t letter, std::string& text) {
  const int digit = u_charDigitValue(static_cast<UChar32>(letter));
  if (digit >= 0) {
    text += static_cast<char>('0' + digit);
  } else if (const auto forms = ownForms(letter); !forms.plain.empty()) {
    text += forms.plain;
  } else {
    appendUtf8(text, commonForm(letter));
  }
}

}  // namespace

void appendUtf8(std::string& text, char32_t character) {
  char bytes[U8_MAX_LENGTH];
  int length = 0;
  U8_APPEND_UNSAFE(bytes, length, character);
  text.append(bytes, static_cast<std::size_t>(length));
}

std::size_t lettersOf(std::string_view text) {
  std::size_t letters = 0;
  for (const char byte : text) letters += U8_IS_TRAIL(byte) ? 0 : 1;
  return letters;
}

std::size_t bytesOfLetter(char first) {
  return static_cast<std::size_t>(U8_COUNT_TRAIL_BYTES_UNSAFE(static_cast<std::uint8_t>(first))) + 1;
}

std::string_view firstLetters(std::string_view text, std::size_t letters) {
  std::size_t end = 0;
  for (; letters > 0 && end < text.size(); --letters) end += bytesOfLetter(text[end]);
  return text.substr(0, end);
}

bool isEastAsian(char32_t character) {
  UErrorCode error = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(character), &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
      return true;
    default:
      return false;
  }
}

Role roleOf(char32_t character) {
  constexpr char32_t kTatweel = 0x640;
  const auto c = static_cast<UChar32>(character);
  if (character == kTatweel || isLostMark(character)) return Role::Nothing;
  if (u_isalnum(c) || (U_MASK(u_charType(c)) & U_GC_M_MASK) != 0) return Role::Letter;
  return u_isUWhiteSpace(c) ? Role::Blank : Role::Mark;
}

void appendFolded(char32_t letter, std::string& plain, std::string& spelled_out) {
  if (letter < 0x80) {
    plain += static_cast<char>(letter);
    spelled_out += static_cast<char>(letter);
    return;
  }
  if (const auto forms = ownForms(letter); !forms.plain.empty()) {
    plain += forms.plain;
    spelled_out += forms.spelled_out;
    return;
  }
  const std::size_t before = plain.size();
  icu::UnicodeString parts;
  if (!staysWhole(letter) && decomposer() &&
      decomposer()->getDecomposition(static_cast<UChar32>(letter), parts)) {
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
      const auto part = static_cast<char32_t>(parts.char32At(i));
      if (!isLostMark(part)) appendPlain(part, plain);
    }
  } else {
    appendPlain(letter, plain);
  }
  spelled_out.append(plain, before);
}

}  // namespace usher::search
