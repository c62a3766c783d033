// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

#include <usher/contract/event_rows.h>

namespace usher::backend::locale {

/// The languages that the backend speaks (BCP 47); the first where nobody asked for another.
inline constexpr std::array<std::string_view, 2> kLanguages = {"en", "de"};

/// "de" of "de-AT".
std::string_view primaryLanguage(std::string_view tag);

/// The one of kLanguages that suits `tag` best, e.g. "de" for "de-AT" and "gsw"; the first for anything else.
std::string_view spokenLanguage(std::string_view tag);

/// The one of kLanguages that suits an Accept-Language header best (RFC 9110, 12.5.4); the first for an empty
/// or broken one. Any thread.
std::string_view negotiateLanguage(std::string_view accept_language);

/// The text for readers of `language`: in it, in its primary language, in English, or in whatever there is.
const std::string& localized(const contract::LocalizedText& texts, std::string_view language);

}  // namespace usher::backend::locale
