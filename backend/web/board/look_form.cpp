// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/look_form.h>

#include <algorithm>
#include <optional>

#include <usher/backend/exchange/text.h>
#include <usher/backend/locale/language.h>

namespace usher::backend::web {

namespace {

struct Text {
  const char* name;
  contract::LocalizedText contract::Branding::* text;
};
constexpr Text kTexts[] = {{"greeting", &contract::Branding::greeting},
                           {"welcome", &contract::Branding::welcome},
                           {"help", &contract::Branding::help}};

std::string typed(const LookFields& fields, const std::string& name) {
  const auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

/// "#1F6FEB" of "1f6feb" too, and "" of ""; nullopt: no colour.
std::optional<std::string> colourOf(std::string text) {
  if (text.empty()) return text;
  if (text.front() != '#') text.insert(0, 1, '#');
  const auto is_digit = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  };
  if (text.size() != 7 || !std::all_of(text.begin() + 1, text.end(), is_digit)) return std::nullopt;
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

}  // namespace

LookFields fieldsOf(const contract::Branding& branding) {
  LookFields fields{{"accent", branding.accent}, {"ground", branding.ground}};
  for (const auto& [name, text] : kTexts) {
    for (const auto& [language, words] : branding.*text) {
      fields[std::string(name) + ":" + language] = words;
    }
  }
  for (const auto step : branding.steps_off) fields[std::string("off:") + contract::nameOf(step)] = "yes";
  return fields;
}

std::expected<contract::Branding, std::string> brandingOf(contract::Branding branding,
                                                          const LookFields& fields) {
  for (const auto& [name, colour] :
       {std::pair{"accent", &contract::Branding::accent}, std::pair{"ground", &contract::Branding::ground}}) {
    auto read = colourOf(typed(fields, name));
    if (!read) return std::unexpected(name);
    branding.*colour = *std::move(read);
  }
  for (const auto& [name, text] : kTexts) {
    for (const auto language : locale::kLanguages) {
      const auto field = std::string(name) + ":" + std::string(language);
      const auto words = typed(fields, field);
      if (exchange::codePoints(words) > kLongestGreeting) return std::unexpected(field);
      (branding.*text).erase(std::string(language));
      if (!words.empty()) (branding.*text)[std::string(language)] = words;
    }
  }
  branding.steps_off.clear();
  for (const auto step : contract::kGuestSteps) {
    if (!typed(fields, std::string("off:") + contract::nameOf(step)).empty())
      branding.steps_off.push_back(step);
  }
  return branding;
}

}  // namespace usher::backend::web
