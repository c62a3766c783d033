// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <nlohmann/json.hpp>

#include <usher/backend/locale/language.h>
#include <usher/backend/locale/word_files.h>
#include <usher/backend/locale/words.h>

namespace usher::backend::locale {

namespace {

struct FileName {
  std::string room;
  std::string language;
};

/// "words/web.en.json"
std::optional<FileName> readName(std::string_view name) {
  constexpr std::string_view kEnding = ".json";
  if (!name.ends_with(kEnding)) return std::nullopt;
  name.remove_suffix(kEnding.size());
  name.remove_prefix(name.rfind('/') + 1);
  const auto point = name.find('.');
  if (point == 0 || point == name.npos || name.find('.', point + 1) != name.npos) return std::nullopt;
  FileName read{std::string(name.substr(0, point)), std::string(name.substr(point + 1))};
  if (std::ranges::find(kLanguages, read.language) == kLanguages.end()) return std::nullopt;
  return read;
}

}  // namespace

const Words& Words::shipped() {
  // A test reads them too: what can't be read does not ship.
  static const Words words = read(wordFiles()).value();
  return words;
}

std::expected<Words, std::string> Words::read(Files files) {
  Words words;
  for (const auto language : kLanguages) words.languages_[std::string(language)];
  for (const auto& [name, content] : files) {
    const auto file = readName(name);
    if (!file) return std::unexpected(std::string(name) + ": is not named ROOM.LANGUAGE.json");
    const auto json = nlohmann::json::parse(content, nullptr, false);
    if (!json.is_object()) return std::unexpected(std::string(name) + ": is no JSON object");
    for (const auto& [key, text] : json.items()) {
      const auto refuse = [&, at = key](const char* why) {
        return std::unexpected(std::string(name) + ": " + at + ": " + why);
      };
      if (!text.is_string()) return refuse("must be text");
      auto message = Message::read(text.get_ref<const std::string&>(), file->language);
      if (!message) return refuse("is no ICU message");
      words.languages_[file->language].insert_or_assign(file->room + "." + key, *std::move(message));
    }
  }
  return words;
}

const Message* Words::find(std::string_view language, std::string_view key) const {
  for (const std::string_view wanted :
       {language, language.substr(0, language.find('-')), kLanguages.front()}) {
    const auto texts = languages_.find(wanted);
    if (texts == languages_.end()) continue;
    const auto message = texts->second.find(key);
    if (message != texts->second.end()) return &message->second;
  }
  return nullptr;
}

std::string Words::text(std::string_view language, std::string_view key,
                        std::span<const Argument> arguments) const {
  const Message* message = find(language, key);
  return message ? message->text(arguments) : std::string(key);
}

bool Words::has(std::string_view key) const {
  return find(kLanguages.front(), key) != nullptr;
}

std::vector<std::string> Words::keys(std::string_view prefix) const {
  std::vector<std::string> keys;
  for (const auto& [key, message] : languages_.find(kLanguages.front())->second) {
    if (key.starts_with(prefix)) keys.push_back(key);
  }
  return keys;
}

std::vector<std::string> Words::disagreements() const {
  std::vector<std::string> found;
  const auto& english = languages_.find(kLanguages.front())->second;
  for (const auto& [language, texts] : languages_) {
    for (const auto& [key, message] : texts) {
      const auto original = english.find(key);
      if (original == english.end()) {
        found.push_back(key + " is there in " + language + " and not in English");
      } else if (message.placeholders() != original->second.placeholders()) {
        found.push_back(key + " has other placeholders in " + language + " than in English");
      }
    }
    for (const auto& [key, message] : english) {
      if (!texts.contains(key)) found.push_back(key + " is missing in " + language);
    }
  }
  return found;
}

}  // namespace usher::backend::locale
