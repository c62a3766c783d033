// SPDX-License-Identifier: Apache-2.0
#include <unicode/unistr.h>
#include <utility>

#include <usher/backend/notify/gsm7.h>
#include <usher/backend/notify/one_line.h>

namespace usher::backend::notify {

namespace {

constexpr std::size_t kSeptets = 160;
constexpr int kUnits = 2 * 67;

icu::UnicodeString toIcu(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

const icu::UnicodeString& basicTable() {
  static const auto table = toIcu(
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
      "¿abcdefghijklmnopqrstuvwxyzäöñüà");
  return table;
}

const icu::UnicodeString& extensionTable() {
  static const auto table = toIcu("\f^{}\\[~]|€");
  return table;
}

}  // namespace

std::optional<std::size_t> gsm7Length(std::string_view text) {
  const auto units = toIcu(text);
  std::size_t septets = 0;
  for (int32_t i = 0; i < units.length(); ++i) {
    if (basicTable().indexOf(units.charAt(i)) >= 0) {
      septets += 1;
    } else if (extensionTable().indexOf(units.charAt(i)) >= 0) {
      septets += 2;
    } else {
      return std::nullopt;
    }
  }
  return septets;
}

std::string withPlainMarks(std::string_view text) {
  constexpr std::pair<const char*, const char*> kMarks[] = {
      {"–", "-"},   {"—", "-"},  {"‑", "-"},  {"−", "-"},  {"•", "-"},      {"·", "-"},      {"×", "x"},
      {"…", "..."}, {"“", "\""}, {"”", "\""}, {"„", "\""}, {"«", "\""},     {"»", "\""},     {"‘", "'"},
      {"’", "'"},   {"‚", "'"},  {"´", "'"},  {"`", "'"},  {"\u00A0", " "}, {"\u202F", " "}, {"\u2009", " "}};
  auto units = toIcu(oneLine(text));
  for (const auto& [mark, plain] : kMarks) units.findAndReplace(toIcu(mark), toIcu(plain));
  std::string plain;
  units.toUTF8String(plain);
  return plain;
}

bool fitsSms(std::string_view text) {
  const auto septets = gsm7Length(text);
  return septets ? *septets <= kSeptets : toIcu(text).length() <= kUnits;
}

}  // namespace usher::backend::notify
