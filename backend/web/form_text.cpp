// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/form_text.h>

#include <algorithm>

namespace usher::backend::web {

std::string oneLine(std::string_view typed) {
  std::string line;
  for (const char c : typed) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_blank = byte <= 0x20 || byte == 0x7F;
    if (!is_blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string manyLines(std::string_view typed) {
  std::string text;
  for (const char c : typed) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\t') text += ' ';
    if (c == '\n' || (byte >= 0x20 && byte != 0x7F)) text += c;
  }
  const auto first = text.find_first_not_of(" \n");
  return first == text.npos ? std::string() : text.substr(first, text.find_last_not_of(" \n") + 1 - first);
}

bool isFormId(std::string_view text) {
  return text.size() == 32 &&
         std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace usher::backend::web
