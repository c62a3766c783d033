// SPDX-License-Identifier: Apache-2.0
#include <unicode/locid.h>
#include <algorithm>
#include <map>

#include <usher/backend/exchange/contact.h>
#include <usher/backend/exchange/text.h>
#include <usher/contract/contact.h>
#include <usher/contract/localized_text.h>

namespace usher::backend::exchange {

namespace {

/// Languages by their folded English, German and own names.
std::map<std::string, std::string> languagesByName() {
  std::map<std::string, std::string> names;
  for (const char* const* code = icu::Locale::getISOLanguages(); *code != nullptr; ++code) {
    const icu::Locale language(*code);
    // Those of three letters are many, and their names are sometimes those of others.
    if (std::string_view(*code).size() != 2) continue;
    for (const icu::Locale& in : {icu::Locale("en"), icu::Locale("de"), language}) {
      icu::UnicodeString name;
      language.getDisplayLanguage(in, name);
      std::string utf8;
      name.toUTF8String(utf8);
      names.emplace(folded(utf8), *code);
    }
  }
  return names;
}

}  // namespace

std::optional<std::string> readPhone(std::string_view text) {
  std::string number = oneLine(text);
  // "+49 (0)30": the zero is dialled within the country alone.
  if (const auto zero = number.find("(0)"); zero != number.npos && zero > 0) number.erase(zero, 3);
  std::erase_if(number, [](char c) { return std::string_view(" ()-./").find(c) != std::string_view::npos; });
  if (number.starts_with("00")) number.replace(0, 2, "+");
  if (!contract::isPhone(number)) return std::nullopt;
  return number;
}

std::optional<std::string> readLanguage(std::string_view text) {
  static const auto names = languagesByName();
  const auto named = names.find(folded(text));
  if (named != names.end()) return named->second;
  std::string tag = oneLine(text);
  std::ranges::replace(tag, '_', '-');
  constexpr std::size_t kLongest = 35;
  const auto primary = tag.substr(0, tag.find('-'));
  if (tag.size() > kLongest || primary.size() < 2 || primary.size() > 3) return std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  const auto locale = icu::Locale::forLanguageTag(tag, status);
  if (U_FAILURE(status) || locale.isBogus()) return std::nullopt;
  const std::string_view language = locale.getLanguage();
  const char* const* known = icu::Locale::getISOLanguages();
  while (*known != nullptr && language != *known) ++known;
  if (*known == nullptr) return std::nullopt;
  const auto canonical = locale.toLanguageTag<std::string>(status);
  return U_SUCCESS(status) && contract::isLanguageTag(canonical) ? std::optional(canonical) : std::nullopt;
}

}  // namespace usher::backend::exchange
