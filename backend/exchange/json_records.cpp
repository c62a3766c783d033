// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/json_records.h>

namespace usher::backend::exchange {

namespace {

constexpr int kDeepest = 16;
constexpr std::size_t kMostStrays = 10'000;
constexpr std::size_t kLongestRecord = 1024UL * 1024;

/// The length of the object that `text` begins with; 0 where it has no end.
std::size_t lengthOf(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < std::min(text.size(), kLongestRecord); ++i) {
    const char c = text[i];
    if (in_string) {
      // JSON has no line feeds in strings: this one was not closed.
      if (c == '\n') return 0;
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kDeepest) return 0;
    } else if (c == '}' || c == ']') {
      if (--depth == 0) return i + 1;
    }
  }
  return 0;
}

bool isBetween(char c) {
  return c == '[' || c == ']' || c == ',' || c == ' ' || c == '\t' || c == '\n';
}

}  // namespace

JsonRecords cutJson(std::string_view text) {
  JsonRecords cut;
  std::int64_t line = 1;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '{') {
      const auto length = lengthOf(text.substr(i));
      const auto line_end = std::min(text.find('\n', i), text.size());
      const auto end = length > 0 ? i + length : line_end;
      cut.records.push_back({line, text.substr(i, end - i), length > 0});
      line += std::count(text.begin() + static_cast<std::ptrdiff_t>(i),
                         text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
      i = end;
      continue;
    }
    const bool is_new = cut.strays.empty() || cut.strays.back() != line;
    if (!isBetween(text[i]) && is_new && cut.strays.size() < kMostStrays) cut.strays.push_back(line);
    if (text[i] == '\n') ++line;
    ++i;
  }
  return cut;
}

}  // namespace usher::backend::exchange
