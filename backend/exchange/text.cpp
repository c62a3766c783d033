// SPDX-License-Identifier: Apache-2.0
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>
#include <algorithm>

#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kBlanks = " \t\n\r\v\f";

struct Utf8Survey {
  bool has_good_sequence = false;
  bool has_bad_bytes = false;
};

Utf8Survey survey(std::string_view bytes) {
  Utf8Survey found;
  const auto* text = reinterpret_cast<const uint8_t*>(bytes.data());
  const auto length = static_cast<int32_t>(bytes.size());
  for (int32_t i = 0; i < length;) {
    UChar32 c = 0;
    U8_NEXT(text, i, length, c);
    if (c < 0) found.has_bad_bytes = true;
    if (c > 0x7f) found.has_good_sequence = true;
  }
  return found;
}

std::string toUtf8(const icu::UnicodeString& text) {
  std::string utf8;
  // Halves of surrogate pairs become U+FFFD.
  text.toUTF8String(utf8);
  return utf8;
}

/// nullptr for an encoding that no file of text has: UTF-16 without a BOM puts a zero beside each ASCII
/// letter.
const char* utf16Without(std::string_view bytes) {
  const auto sample = bytes.substr(0, 4096);
  std::size_t zeros[2] = {};
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') ++zeros[i % 2];
  }
  const std::size_t many = std::max<std::size_t>(1, sample.size() / 4);
  if (sample.size() >= 4 && zeros[1] >= many && zeros[0] == 0) return "UTF-16LE";
  if (sample.size() >= 4 && zeros[0] >= many && zeros[1] == 0) return "UTF-16BE";
  return nullptr;
}

icu::UnicodeString decoded(std::string_view bytes, const char* encoding) {
  return icu::UnicodeString(bytes.data(), static_cast<int32_t>(bytes.size()), encoding);
}

/// Windows-1252 leaves five bytes without a meaning; ICU makes control characters of them.
icu::UnicodeString windows1252(std::string_view bytes) {
  auto text = decoded(bytes, "windows-1252");
  for (int32_t i = 0; i < text.length(); ++i) {
    if (text[i] >= 0x80 && text[i] < 0xA0) text.setCharAt(i, 0xFFFD);
  }
  return text;
}

std::string withLineFeeds(std::string text) {
  std::size_t to = 0;
  for (std::size_t from = 0; from < text.size(); ++from) {
    char c = text[from];
    if (c == '\r') {
      c = '\n';
      if (from + 1 < text.size() && text[from + 1] == '\n') ++from;
    }
    text[to++] = c;
  }
  text.resize(to);
  return text;
}

std::string anyEncoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    return toUtf8(icu::UnicodeString::fromUTF8(
        icu::StringPiece(bytes.data() + 3, static_cast<int32_t>(bytes.size() - 3))));
  }
  if (bytes.starts_with("\xFF\xFE")) return toUtf8(decoded(bytes.substr(2), "UTF-16LE"));
  if (bytes.starts_with("\xFE\xFF")) return toUtf8(decoded(bytes.substr(2), "UTF-16BE"));
  const auto found = survey(bytes);
  if (const char* utf16 = utf16Without(bytes)) return toUtf8(decoded(bytes, utf16));
  if (!found.has_bad_bytes) return std::string(bytes);
  if (!found.has_good_sequence) return toUtf8(windows1252(bytes));
  return toUtf8(
      icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<int32_t>(bytes.size()))));
}

}  // namespace

std::string decodeText(std::string_view bytes) {
  return withLineFeeds(anyEncoding(bytes.substr(0, kLargestFile)));
}

std::expected<std::string, std::string> decodeText(std::string_view bytes, const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(encoding.c_str(), &status);
  if (U_FAILURE(status)) return std::unexpected(encoding);
  bytes = bytes.substr(0, kLargestFile);
  const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter, status);
  ucnv_close(converter);
  if (U_FAILURE(status)) return std::unexpected(encoding);
  return withLineFeeds(toUtf8(text));
}

bool isDamaged(std::string_view utf8) {
  return utf8.find(kReplacement) != utf8.npos;
}

std::string_view trimmed(std::string_view text) {
  // With the no-break space that comes along when cells are copied from web pages.
  constexpr std::string_view kNoBreak = "\xC2\xA0";
  for (;;) {
    if (!text.empty() && kBlanks.find(text.front()) != kBlanks.npos) {
      text.remove_prefix(1);
    } else if (!text.empty() && kBlanks.find(text.back()) != kBlanks.npos) {
      text.remove_suffix(1);
    } else if (text.starts_with(kNoBreak)) {
      text.remove_prefix(kNoBreak.size());
    } else if (text.ends_with(kNoBreak)) {
      text.remove_suffix(kNoBreak.size());
    } else {
      return text;
    }
  }
}

std::string oneLine(std::string_view text) {
  std::string line;
  bool blank = false;
  for (const char c : trimmed(text)) {
    const bool is_blank = kBlanks.find(c) != kBlanks.npos;
    if (is_blank && !blank) line += ' ';
    if (!is_blank) line += c;
    blank = is_blank;
  }
  return line;
}

std::string folded(std::string_view text) {
  const auto line = oneLine(text);
  UErrorCode status = U_ZERO_ERROR;
  const auto* compose = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status)) return line;
  const auto result = compose->normalize(
      icu::UnicodeString::fromUTF8(icu::StringPiece(line.data(), static_cast<int32_t>(line.size()))), status);
  return U_SUCCESS(status) ? toUtf8(result) : line;
}

std::string squeezed(std::string_view text) {
  const auto source = icu::UnicodeString::fromUTF8(folded(text));
  icu::UnicodeString kept;
  for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
    const UChar32 c = source.char32At(i);
    if (u_isalnum(c)) kept.append(c);
  }
  return toUtf8(kept);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find_first_of(separators);
    const auto part = trimmed(text.substr(0, end));
    if (!part.empty()) parts.push_back(part);
    if (end == text.npos) return parts;
    text.remove_prefix(end + 1);
  }
}

}  // namespace usher::backend::exchange
