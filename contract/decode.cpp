// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <usher/contract/assertion.h>
#include <usher/contract/contact.h>
#include <usher/contract/json_reader.h>
#include <usher/contract/utf8.h>

namespace usher::contract {
namespace {

constexpr int kMaxDepth = 32;

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

bool nestsTooDeep(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') {
        ++i;
      } else if (c == '"') {
        in_string = false;
      }
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      if (++depth > kMaxDepth) return true;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
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

Decoded<Json> parseJson(std::string_view text) {
  if (nestsTooDeep(text)) return std::unexpected(DecodeError{"", "must not nest deeper than 32 levels"});
  Json json = Json::parse(text.begin(), text.end(), nullptr, false);
  if (json.is_discarded()) return std::unexpected(DecodeError{"", "must be JSON in UTF-8"});
  return json;
}

ObjectReader::ObjectReader(const Json& value, std::string path, Fault& fault)
    : object_(&value), path_(std::move(path)), fault_(fault) {
  if (!value.is_object() && !fault_) fault_ = DecodeError{path_, "must be an object"};
}

const Json* ObjectReader::find(const char* name) const {
  if (!object_->is_object()) return nullptr;
  const auto found = object_->find(name);
  return found == object_->end() ? nullptr : &*found;
}

const Json* ObjectReader::required(const char* name) {
  const Json* value = find(name);
  if (value == nullptr) refuse(name, "is missing");
  return value;
}

void ObjectReader::refuse(const std::string& name, std::string reason) {
  if (!fault_) fault_ = DecodeError{name.empty() ? path_ : path_ + "/" + name, std::move(reason)};
}

std::string ObjectReader::textOf(const Json& value, const char* name, const TextForm& form) {
  if (value.is_string()) {
    const auto& text = value.get_ref<const std::string&>();
    if (fits(text, form)) return text;
  }
  refuse(name, form.reason);
  return {};
}

std::string ObjectReader::text(const char* name, const TextForm& form) {
  const Json* value = required(name);
  return value == nullptr ? std::string() : textOf(*value, name, form);
}

std::string ObjectReader::text(const char* name, const TextForm& form, std::string fallback) {
  const Json* value = find(name);
  return value == nullptr ? std::move(fallback) : textOf(*value, name, form);
}

std::int64_t ObjectReader::integerOf(const Json& value, const char* name, std::int64_t min,
                                     std::int64_t max) {
  std::optional<std::int64_t> number;
  if (value.is_number_unsigned()) {
    if (value.get<std::uint64_t>() <= static_cast<std::uint64_t>(kMaxInteger))
      number = value.get<std::int64_t>();
  } else if (value.is_number_integer()) {
    number = value.get<std::int64_t>();
  } else if (value.is_number_float()) {
    // 1.0 and 1e3 are integers to JSON Schema.
    const auto real = value.get<double>();
    if (std::trunc(real) == real && std::abs(real) <= static_cast<double>(kMaxInteger)) {
      number = static_cast<std::int64_t>(real);
    }
  }
  if (number && *number >= min && *number <= max) return *number;
  refuse(name, "must be an integer from " + std::to_string(min) + " to " + std::to_string(max));
  return min;
}

std::int64_t ObjectReader::integer(const char* name, std::int64_t min, std::int64_t max) {
  const Json* value = required(name);
  return value == nullptr ? min : integerOf(*value, name, min, max);
}

std::int64_t ObjectReader::integer(const char* name, std::int64_t min, std::int64_t max,
                                   std::int64_t fallback) {
  const Json* value = find(name);
  return value == nullptr ? fallback : integerOf(*value, name, min, max);
}

bool ObjectReader::flag(const char* name, bool fallback) {
  const Json* value = find(name);
  if (value == nullptr) return fallback;
  if (!value->is_boolean()) refuse(name, "must be true or false");
  return value->is_boolean() ? value->get<bool>() : fallback;
}

Instant ObjectReader::instantOf(const Json& value, const char* name) {
  if (value.is_string()) {
    if (const auto at = parseInstant(value.get_ref<const std::string&>())) return *at;
  }
  refuse(name, "must be RFC 3339 time, e.g. 2026-11-24T09:30:00.000Z");
  return {};
}

Instant ObjectReader::instant(const char* name) {
  const Json* value = required(name);
  return value == nullptr ? Instant{} : instantOf(*value, name);
}

std::optional<Instant> ObjectReader::optionalInstant(const char* name) {
  const Json* value = find(name);
  if (value == nullptr) return std::nullopt;
  return instantOf(*value, name);
}

const Json* ObjectReader::arrayOf(const Json* value, const char* name, std::size_t at_most) {
  if (value == nullptr) return nullptr;
  if (value->is_array() && value->size() <= at_most) return value;
  refuse(name, "must be an array of at most " + std::to_string(at_most) + " elements");
  return nullptr;
}

std::vector<std::string> ObjectReader::textsOf(const Json* value, const char* name, const TextForm& form,
                                               std::size_t at_most) {
  std::vector<std::string> texts;
  const Json* array = arrayOf(value, name, at_most);
  for (std::size_t i = 0; array != nullptr && i < array->size() && !fault_; ++i) {
    const std::string element = std::string(name) + "/" + std::to_string(i);
    texts.push_back(textOf((*array)[i], element.c_str(), form));
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
