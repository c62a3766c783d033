// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/row_fields.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxLanguages = 50;

const TextForm kLanguage{2, 35, isLanguageTag, "must be a language tag, e.g. \"en\" or \"de-AT\""};

}  // namespace

bool isLanguageTag(std::string_view tag) {
  if (tag.size() > 35) return false;
  std::size_t length = 0;
  bool first = true;
  for (std::size_t i = 0; i <= tag.size(); ++i) {
    if (i == tag.size() || tag[i] == '-') {
      if (length > 8 || length < (first ? 2U : 1U)) return false;
      first = false;
      length = 0;
      continue;
    }
    const char c = tag[i];
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter && (first || c < '0' || c > '9')) return false;
    ++length;
  }
  return true;
}

LocalizedText readLocalized(ObjectReader& object, const char* name) {
  const auto value = object.required(name);
  if (!value) return {};
  if (value->is_string()) return {{"en", object.text(name, kText)}};
  std::vector<std::string> tags;
  if (value->is_object()) tags = object.inner(name, *value).names();
  if (!value->is_object() || tags.size() > kMaxLanguages) {
    object.refuse(name, "must be text, or an object of at most 50 texts by language tag");
    return {};
  }
  LocalizedText texts;
  ObjectReader inner = object.inner(name, *value);
  for (const std::string& tag : tags) {
    if (!isLanguageTag(tag)) {
      object.refuse(name, "must have language tags as names, e.g. \"en\" or \"de-AT\"");
      return {};
    }
    texts[tag] = inner.text(tag.c_str(), kText);
  }
  return texts;
}

LocalizedText optionalLocalized(ObjectReader& object, const char* name) {
  return object.has(name) ? readLocalized(object, name) : LocalizedText();
}

std::string optionalId(ObjectReader& object, const char* name) {
  return object.has(name) ? object.text(name, kId) : std::string();
}

std::string optionalLanguage(ObjectReader& object, const char* name) {
  return object.has(name) ? object.text(name, kLanguage) : std::string();
}

std::optional<std::int64_t> optionalCount(ObjectReader& object, const char* name) {
  if (!object.has(name)) return std::nullopt;
  return object.integer(name, 0, kMaxCount);
}

void put(Json& json, const char* name, const std::optional<Instant>& at) {
  if (at) json[name] = formatInstant(*at);
}
void put(Json& json, const char* name, const std::optional<std::int64_t>& number) {
  if (number) json[name] = *number;
}
void put(Json& json, const char* name, bool flag) {
  if (flag) json[name] = true;
}
void put(Json& json, const char* name, const std::string& text) {
  if (!text.empty()) json[name] = text;
}
void put(Json& json, const char* name, const std::vector<std::string>& ids) {
  if (!ids.empty()) json[name] = ids;
}
void put(Json& json, const char* name, const LocalizedText& texts) {
  if (!texts.empty()) json[name] = Json(texts);
}

}  // namespace usher::contract
