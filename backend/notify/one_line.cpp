// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/notify/one_line.h>

namespace usher::backend::notify {

namespace {

constexpr unsigned char kDelete = 0x7F;

bool isContinuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The length of a control character of more than one byte at `at`: U+0080 to U+009F, U+2028, U+2029.
std::size_t longControl(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F) return 2;
  if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) return 3;
  return 0;
}

}  // namespace

std::string oneLine(std::string_view text, std::size_t longest) {
  std::string line;
  bool blank = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto skipped = byte <= ' ' || byte == kDelete ? 1 : longControl(text, i);
    if (skipped > 0) {
      blank = !line.empty();
      i += skipped;
      continue;
    }
    if (blank) line += ' ';
    blank = false;
    line += text[i++];
  }
  if (line.size() > longest) {
    std::size_t end = longest;
    while (end > 0 && isContinuation(line[end])) --end;
    line.resize(end);
  }
  return line;
}

}  // namespace usher::backend::notify
