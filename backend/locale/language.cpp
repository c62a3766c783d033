// SPDX-License-Identifier: Apache-2.0
#include <unicode/localematcher.h>
#include <algorithm>

#include <usher/backend/locale/language.h>

namespace usher::backend::locale {

namespace {

/// Browsers send some dozen languages at most.
constexpr std::size_t kLongestHeader = 1000;

const icu::LocaleMatcher& matcher() {
  static const icu::LocaleMatcher matcher = [] {
    UErrorCode status = U_ZERO_ERROR;
    icu::LocaleMatcher::Builder builder;
    for (const auto language : kLanguages) {
      builder.addSupportedLocale(icu::Locale(std::string(language).c_str()));
    }
    return builder.build(status);
  }();
  return matcher;
}

}  // namespace

std::string_view primaryLanguage(std::string_view tag) {
  return tag.substr(0, tag.find('-'));
}

std::string_view spokenLanguage(std::string_view tag) {
  return negotiateLanguage(tag);
}

std::string_view negotiateLanguage(std::string_view accept_language) {
  if (accept_language.empty() || accept_language.size() > kLongestHeader) return kLanguages.front();
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale* best = matcher().getBestMatchForListString(
      icu::StringPiece(accept_language.data(), static_cast<int32_t>(accept_language.size())), status);
  if (U_FAILURE(status) || best == nullptr) return kLanguages.front();
  const auto known = std::ranges::find(kLanguages, std::string_view(best->getLanguage()));
  return known == kLanguages.end() ? kLanguages.front() : *known;
}

const std::string& localized(const contract::LocalizedText& texts, std::string_view language) {
  static const std::string nothing;
  for (const std::string_view wanted : {language, primaryLanguage(language), std::string_view("en")}) {
    const auto found = texts.find(std::string(wanted));
    if (found != texts.end() && !found->second.empty()) return found->second;
  }
  return texts.empty() ? nothing : texts.begin()->second;
}

}  // namespace usher::backend::locale
