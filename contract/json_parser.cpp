// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <new>
#include <string>

#include <usher/contract/json_reader.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxDepth = 32;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// A whole number of more than 64 bits is JSON all the same, and in a field that nobody knows it does no
/// harm. simdjson takes none: written with an exponent it is a real number.
std::string withoutBigIntegers(std::string_view text) {
  constexpr std::size_t kSafeDigits = 18;
  std::string small;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (!in_string && i < text.size() && isDigit(text[i])) ++i;
    if (i > begin) {
      const auto isPartOfReal = [](char c) {
        return std::string_view(".eE+").find(c) != std::string_view::npos;
      };
      const bool is_real = (begin > 0 && isPartOfReal(text[begin - 1])) ||
                           (begin > 1 && text[begin - 1] == '-' && isPartOfReal(text[begin - 2])) ||
                           (i < text.size() && isPartOfReal(text[i]));
      small.append(text.substr(begin, i - begin)).append(!is_real && i - begin > kSafeDigits ? "e0" : "");
      continue;
    }
    if (text[i] == '"') in_string = !in_string;
    const std::size_t taken = in_string && text[i] == '\\' && i + 1 < text.size() ? 2 : 1;
    small.append(text.substr(i, taken));
    i += taken;
  }
  return small;
}

/// Rows, ops, and most of what is asked. A thread keeps several times as much for good.
constexpr std::size_t kSmall = 64 * 1024;

/// This thread's own, and whether it holds a document that is read.
struct Shared {
  simdjson::dom::parser parser;
  bool is_taken = false;
};
thread_local Shared shared;

}  // namespace

JsonParser::JsonParser(std::size_t size) : parser_(&shared.parser) {
  if (size <= kSmall && !shared.is_taken) {
    shared.is_taken = true;
  } else {
    parser_ = &own_.emplace();
  }
}

JsonParser::~JsonParser() {
  if (!own_) shared.is_taken = false;
}

Decoded<JsonValue> JsonParser::parse(std::string_view text) {
  JsonValue json;
  auto error = parseInto(json, text);
  if (error) {
    const std::string small = withoutBigIntegers(text);
    if (small.size() != text.size()) error = parseInto(json, small);
  }
  if (error == simdjson::DEPTH_ERROR)
    return std::unexpected(DecodeError{"", "must not nest deeper than 32 levels"});
  if (error) return std::unexpected(DecodeError{"", "must be JSON in UTF-8"});
  return json;
}

simdjson::error_code JsonParser::parseInto(JsonValue& json, std::string_view text) {
  // Memory is not shrunk, and of another depth it would be made anew.
  const std::size_t capacity = std::max({parser_->capacity(), text.size(), std::size_t(1)});
  auto error = parser_->allocate(capacity, kMaxDepth);
  if (!error) error = parser_->parse(text.data(), text.size()).get(json);
  if (error == simdjson::MEMALLOC) throw std::bad_alloc();
  return error;
}

}  // namespace usher::contract
