// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <usher/qr/code_line.h>

namespace usher::qr {

namespace {

constexpr std::array<std::pair<char, char>, 5> kShort{
    {{'\\', '\\'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}, {'0', '\0'}}};
constexpr std::string_view kDigits = "0123456789abcdef";

}  // namespace

std::string codeLine(const std::string& text) {
  std::string line;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    // \0 is understood, but not written: what follows it may be a digit.
    const auto known =
        c == '\0' ? kShort.end() : std::ranges::find(kShort, c, &std::pair<char, char>::second);
    if (known != kShort.end()) {
      line += {'\\', known->first};
    } else if (byte < 0x20 || byte == 0x7F) {
      line += {'\\', 'x', kDigits[byte / 16], kDigits[byte % 16]};
    } else {
      line += c;
    }
  }
  return line;
}

std::optional<std::string> textOfLine(const std::string& line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\') {
      text += line[i];
      continue;
    }
    if (++i == line.size()) return std::nullopt;
    if (line[i] == 'x') {
      if (line.size() - i < 3) return std::nullopt;
      const auto high = kDigits.find(line[i + 1]);
      const auto low = kDigits.find(line[i + 2]);
      if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
      text += static_cast<char>(high * 16 + low);
      i += 2;
      continue;
    }
    const auto known = std::ranges::find(kShort, line[i], &std::pair<char, char>::first);
    if (known == kShort.end()) return std::nullopt;
    text += known->second;
  }
  return text;
}

}  // namespace usher::qr
