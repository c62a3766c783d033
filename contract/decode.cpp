// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <usher/contract/assertion.h>
#include <usher/contract/contact.h>
#include <usher/contract/json_reader.h>
#include <usher/contract/utf8.h>

namespace usher::contract {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isLowerHex(char c) {
  return isDigit(c) || (c >= 'a' && c <= 'f');
}
bool isControl(char c) {
  return (c >= 0 && c < 0x20) || c == 0x7f;
}

bool isIdText(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return isDigit(c) || isLetter(c) || c == '.' || c == '_' || c == '-'; });
}

bool isUuid(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    if (hyphen ? text[i] != '-' : !isLowerHex(text[i])) return false;
  }
  return true;
}

bool isFreeText(std::string_view text) {
  return std::ranges::none_of(text,
                              [](char c) { return isControl(c) && c != '\t' && c != '\n' && c != '\r'; });
}

bool isLine(std::string_view text) {
  return std::ranges::none_of(text, isControl);
}

bool isColour(std::string_view text) {
  return text.front() == '#' &&
         std::ranges::all_of(text.substr(1), [](char c) { return isLowerHex(c) || (c >= 'A' && c <= 'F'); });
}

bool isTimeZone(std::string_view text) {
  if (text.front() == '/' || text.back() == '/' || text.find("//") != text.npos) return false;
  return std::ranges::all_of(
      text, [](char c) { return isDigit(c) || isLetter(c) || c == '/' || c == '_' || c == '+' || c == '-'; });
}

/// `text` is base64 of exactly the bytes that its fixed length allows: `padding` at its end, no bit of the
/// last character lost.
bool isBase64(std::string_view text, std::size_t padding, std::string_view last) {
  const std::string_view body = text.substr(0, text.size() - padding);
  return std::ranges::all_of(body,
                             [](char c) { return isDigit(c) || isLetter(c) || c == '+' || c == '/'; }) &&
         std::ranges::all_of(text.substr(body.size()), [](char c) { return c == '='; }) &&
         last.find(body.back()) != last.npos;
}

bool isToken(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    return isDigit(c) || isLetter(c) || std::string_view("-._~+/=").find(c) != std::string_view::npos;
  });
}

bool isHash(std::string_view text) {
  return std::ranges::all_of(text, isLowerHex);
}

}  // namespace

bool fits(std::string_view text, const TextForm& form) {
  const std::size_t length = codePoints(text);
  return length >= form.min && length <= form.max && form.looks_right(text);
}

const TextForm kId{1, 64, isIdText, "must be 1 to 64 characters of A-Z a-z 0-9 . _ -"};
const TextForm kUuid{36, 36, isUuid,
                     "must be a UUID in lower case, e.g. 01935d1e-7a00-7000-8000-000000000001"};
const TextForm kText{0, 2000, isFreeText,
                     "must be text of at most 2000 characters without control characters"};
const TextForm kLine{0, 200, isLine, "must be one line of at most 200 characters"};
const TextForm kTicketCode{1, 512, isLine, "must be 1 to 512 characters without control characters"};
const TextForm kPairingCode{
    8, 64, [](std::string_view text) { return normalizePairingCode(std::string(text)).has_value(); },
    "must be eight characters of Crockford's base32, e.g. 7K3M-Q9TX"};
const TextForm kEmail{3, 254, isEmail, "must be an e-mail address, e.g. guest@example.org"};
const TextForm kPhone{8, 16, isPhone, "must be a phone number with its country code, e.g. +4930123456"};
const TextForm kColour{7, 7, isColour, "must be a colour, e.g. #1F6FEB"};
const TextForm kTimeZone{1, 64, isTimeZone, "must be an IANA time zone, e.g. Europe/Berlin"};
const TextForm kPublicKey{44, 44, [](std::string_view text) { return isBase64(text, 1, "AEIMQUYcgkosw048"); },
                          "must be 32 bytes in base64"};
const TextForm kSignature{88, 88, [](std::string_view text) { return isBase64(text, 2, "AQgw"); },
                          "must be 64 bytes in base64"};
const TextForm kFingerprint{4, 4, [](std::string_view text) { return std::ranges::all_of(text, isDigit); },
                            "must be four digits"};
const TextForm kToken{1, 4096, isToken, "must be 1 to 4096 characters of A-Z a-z 0-9 - . _ ~ + / ="};
const TextForm kSha256{64, 64, isHash, "must be 64 digits of lower-case hexadecimal"};
const TextForm kLookUp{16, 16, isHash, "must be 16 digits of lower-case hexadecimal"};
const TextForm kChain{
    0, 64, [](std::string_view text) { return text.empty() || (text.size() == 64 && isHash(text)); },
    "must be empty or 64 digits of lower-case hexadecimal"};

ObjectReader::ObjectReader(JsonValue value, std::string path, Fault& fault)
    : path_(std::move(path)), fault_(fault) {
  simdjson::dom::object object;
  if (!value.get(object)) {
    object_ = object;
  } else if (!fault_) {
    fault_ = DecodeError{path_, "must be an object"};
  }
}

std::vector<std::string> ObjectReader::names() const {
  std::vector<std::string> names;
  if (!object_) return names;
  for (const auto& field : *object_) names.emplace_back(field.key);
  return names;
}

std::optional<JsonValue> ObjectReader::find(std::string_view name) const {
  std::optional<JsonValue> found;
  if (!object_) return found;
  // Of several with one name the last one counts, as to a browser.
  for (auto field = object_->begin(); field != object_->end(); ++field) {
    if (field.key_equals(name)) found = field.value();
  }
  return found;
}

std::optional<JsonValue> ObjectReader::required(const char* name) {
  const auto value = find(name);
  if (!value) refuse(name, "is missing");
  return value;
}

std::optional<std::string_view> ObjectReader::textIn(JsonValue value) {
  std::string_view text;
  if (value.get(text)) return std::nullopt;
  return text;
}

void ObjectReader::refuse(const std::string& name, std::string reason) {
  if (!fault_) fault_ = DecodeError{name.empty() ? path_ : path_ + "/" + name, std::move(reason)};
}

std::string ObjectReader::textOf(JsonValue value, const char* name, const TextForm& form) {
  const auto text = textIn(value);
  if (text && fits(*text, form)) return std::string(*text);
  refuse(name, form.reason);
  return {};
}

std::string ObjectReader::text(const char* name, const TextForm& form) {
  const auto value = required(name);
  return value ? textOf(*value, name, form) : std::string();
}

std::string ObjectReader::text(const char* name, const TextForm& form, std::string fallback) {
  const auto value = find(name);
  return value ? textOf(*value, name, form) : std::move(fallback);
}

std::int64_t ObjectReader::integerOf(JsonValue value, const char* name, std::int64_t min, std::int64_t max) {
  std::optional<std::int64_t> number;
  if (value.is_int64()) {
    number = value.get_int64().value_unsafe();
  } else if (value.is_double()) {
    // 1.0 and 1e3 are integers to JSON Schema.
    const double real = value.get_double().value_unsafe();
    if (std::trunc(real) == real && std::abs(real) <= static_cast<double>(kMaxInteger)) {
      number = static_cast<std::int64_t>(real);
    }
  }
  if (number && *number >= min && *number <= max) return *number;
  refuse(name, "must be an integer from " + std::to_string(min) + " to " + std::to_string(max));
  return min;
}

std::int64_t ObjectReader::integer(const char* name, std::int64_t min, std::int64_t max) {
  const auto value = required(name);
  return value ? integerOf(*value, name, min, max) : min;
}

std::int64_t ObjectReader::integer(const char* name, std::int64_t min, std::int64_t max,
                                   std::int64_t fallback) {
  const auto value = find(name);
  return value ? integerOf(*value, name, min, max) : fallback;
}

bool ObjectReader::flag(const char* name, bool fallback) {
  const auto value = find(name);
  bool is_set = fallback;
  if (value && value->get(is_set)) refuse(name, "must be true or false");
  return is_set;
}

Instant ObjectReader::instantOf(JsonValue value, const char* name) {
  const auto text = textIn(value);
  if (const auto at = text ? parseInstant(*text) : std::nullopt) return *at;
  refuse(name, "must be RFC 3339 time, e.g. 2026-11-24T09:30:00.000Z");
  return {};
}

Instant ObjectReader::instant(const char* name) {
  const auto value = required(name);
  return value ? instantOf(*value, name) : Instant{};
}

std::optional<Instant> ObjectReader::optionalInstant(const char* name) {
  const auto value = find(name);
  if (!value) return std::nullopt;
  return instantOf(*value, name);
}

std::optional<simdjson::dom::array> ObjectReader::arrayOf(std::optional<JsonValue> value, const char* name,
                                                          std::size_t at_most) {
  if (!value) return std::nullopt;
  simdjson::dom::array array;
  if (!value->get(array) && array.size() <= at_most) return array;
  refuse(name, "must be an array of at most " + std::to_string(at_most) + " elements");
  return std::nullopt;
}

std::vector<std::string> ObjectReader::textsOf(std::optional<JsonValue> value, const char* name,
                                               const TextForm& form, std::size_t at_most) {
  std::vector<std::string> texts;
  const auto array = arrayOf(value, name, at_most);
  if (!array) return texts;
  for (const JsonValue element : *array) {
    if (const auto text = textIn(element); text && fits(*text, form)) {
      texts.emplace_back(*text);
    } else {
      refuse(std::string(name) + "/" + std::to_string(texts.size()), form.reason);
      break;
    }
  }
  return texts;
}

std::vector<std::string> ObjectReader::ids(const char* name, std::size_t at_most) {
  return textsOf(required(name), name, kId, at_most);
}

std::vector<std::string> ObjectReader::optionalIds(const char* name, std::size_t at_most) {
  return textsOf(find(name), name, kId, at_most);
}

std::vector<std::string> ObjectReader::optionalTexts(const char* name, const TextForm& form,
                                                     std::size_t at_most) {
  return textsOf(find(name), name, form, at_most);
}

}  // namespace usher::contract
